import type { Finding, Severity } from '../../lint/finding.ts';
import type { Place } from '../../text/place.ts';
import { uriFor } from '../path.ts';
import type { ReporterOptions } from '../types.ts';
import { wordsOf } from '../words.ts';
import { sarifText } from './message.ts';

export const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * A SARIF result for a finding: its place in the target, the source as related location, which the message links
 * to because GitHub shows only related locations that are linked.
 */
export function sarifResult(finding: Finding, ruleIndex: number | undefined, options: ReporterOptions) {
  return {
    ruleId: finding.ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVEL[finding.severity],
    message: { text: messageText(finding, options) },
    locations: [{ physicalLocation: physicalLocation(finding.path, finding, options) }],
    ...(finding.source && { relatedLocations: [relatedLocation(finding.source, options)] }),
    partialFingerprints: { 'isogloss/v1': finding.fingerprint },
    ...(finding.fix && { fixes: [fix(finding.path, finding.fix, options)] }),
    properties: properties(finding),
  };
}

function messageText(finding: Finding, options: ReporterOptions): string {
  const words = wordsOf(options);
  const message = sarifText(words.finding(finding));
  return finding.source ? `${message} [${words.say('ci.source')}](1)` : message;
}

function relatedLocation(source: NonNullable<Finding['source']>, options: ReporterOptions) {
  return {
    id: 1,
    physicalLocation: physicalLocation(source.path, source, options),
    ...(source.text !== '' && { message: { text: sarifText(source.text) } }),
  };
}

function physicalLocation(path: string, place: Place, options: ReporterOptions) {
  return {
    artifactLocation: { uri: uriFor(path, options), uriBaseId: '%SRCROOT%' },
    region: region(place),
  };
}

function region({ start, end }: Place) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

function fix(path: string, { text, ...place }: NonNullable<Finding['fix']>, options: ReporterOptions) {
  const { artifactLocation } = physicalLocation(path, place, options);
  const replacements = [{ deletedRegion: region(place), insertedContent: { text } }];
  return { artifactChanges: [{ artifactLocation, replacements }] };
}

function properties(finding: Finding) {
  const { category, mqm, locale, language, segmentId, expectedPath, revision, workflow, confidence } =
    finding;
  return {
    category,
    mqm,
    locale,
    language,
    ...(segmentId !== undefined && { segmentId }),
    ...(finding.source && { sourceLocale: finding.source.locale, recovered: finding.source.recovered }),
    ...(expectedPath !== undefined && { expectedPath }),
    ...(revision && { revision }),
    ...(workflow && { workflow }),
    ...(confidence !== undefined && { confidence }),
  };
}
