import type { Finding, FindingSource, RevisionNote } from './finding.ts';
import type { Identity } from './fingerprint.ts';
import { consensusSentence, formatMessage, revisionData, variantFor, workflowSentence } from './message.ts';
import type { Observed } from './observed.ts';
import { milder } from './severity.ts';

/**
 * Makes a finding of what a rule saw. Across revisions a difference may be the source's own change, so it is
 * at most a warning, and told in the rule's words for that case.
 */
export function makeFinding(observed: Observed, fingerprint: string): Finding {
  const { enabled, observation, target } = observed;
  const { rule } = enabled;
  const revision = observed.source ? observed.revision : undefined;
  const messageId = variantFor(rule, observation.messageId, revision);
  const data = { ...revisionData(revision), ...observation.data };
  const base = milder(enabled.severity, observation.severity ?? 'error');
  const source = sourceOf(observed);
  return {
    ruleId: rule.id,
    severity: isAcross(revision) ? milder(base, 'warning') : base,
    category: rule.category,
    mqm: rule.mqm,
    locale: target.locale,
    language: target.language,
    path: observation.target.path,
    start: observation.target.place.start,
    end: observation.target.place.end,
    ...(observation.target.segmentId !== undefined && { segmentId: observation.target.segmentId }),
    message: formatMessage(rule, messageId, data) + workflowSentence(data) + consensusSentence(data),
    messageId,
    data,
    excerpt: observation.target.text,
    ...(source && { source }),
    ...(observation.expectedPath !== undefined && { expectedPath: observation.expectedPath }),
    ...(revision && { revision }),
    ...(observation.workflow && { workflow: observation.workflow }),
    ...(observation.confidence !== undefined && { confidence: round(observation.confidence) }),
    ...(observation.fix && { fix: observation.fix }),
    ...(observed.bytes && { bytes: observed.bytes }),
    fingerprint,
  };
}

/** What an observation is known by from one run to the next. */
export function identityOf({ enabled, observation, target }: Observed): Identity {
  return {
    ruleId: enabled.rule.id,
    locale: target.locale,
    path: observation.target.path,
    text: observation.source?.text ?? observation.target.text,
    key: observation.key ?? observation.messageId,
  };
}

function sourceOf({ observation, source: side }: Observed): FindingSource | undefined {
  const located = observation.source;
  if (!located || !side) return undefined;
  return {
    locale: side.locale,
    path: located.path,
    recovered: side.recovered,
    ...(located.segmentId !== undefined && { segmentId: located.segmentId }),
    start: located.place.start,
    end: located.place.end,
    text: located.text,
  };
}

/** Whether both sides name a revision and these differ. A page without any stamp is held to its source. */
function isAcross(revision: RevisionNote | undefined): boolean {
  if (!revision || revision.relation === 'same') return false;
  return revision.relation !== 'unknown' || (revision.target !== null && revision.source !== null);
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
