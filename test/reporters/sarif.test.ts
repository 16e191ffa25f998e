import publishedSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/lint/report.ts';
import { shareOut } from '../../src/reporters/sarif/limits.ts';
import { sarifText } from '../../src/reporters/sarif/message.ts';
import { formatSarif } from '../../src/reporters/sarif.ts';
import { largeReport } from './large-report.ts';
import { cleanReport, HOSTILE_PATH, sharedReport } from './shared-report.ts';

/** The published schema is draft 4; nothing in it but its head differs from what Ajv reads. */
function sarifValidator() {
  const { $schema: _draft, id: _id, ...schema } = publishedSchema;
  const uriReference = (value: string) =>
    /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(value) && !/%(?![\da-f]{2})/i.test(value);
  const formats = {
    uri: (value: string) => URL.canParse(value),
    'uri-reference': uriReference,
    'date-time': (value: string) => !Number.isNaN(Date.parse(value)),
  };
  return new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, formats }).compile(schema);
}

const validate = sarifValidator();

interface Log {
  readonly runs: readonly {
    readonly automationDetails: { readonly id: string };
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly Located[];
      readonly relatedLocations: readonly (Located & { readonly id: number })[];
    }[];
    readonly invocations: readonly {
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
    }[];
    readonly properties: { readonly resultsCut: number };
  }[];
}
interface Located {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object };
}

function sarifOf(report: Report, options = {}): Log {
  const log = JSON.parse(formatSarif(report, options));
  expect(validate(log) ? [] : validate.errors).toEqual([]);
  return log;
}

describe('formatSarif', () => {
  it('writes the shared report as it always did', async () => {
    const text = formatSarif(sharedReport, { rulesUrl: 'https://isogloss.example/rules/' });
    await expect(text).toMatchFileSnapshot('fixtures/report.sarif');
  });

  it('keeps to the published schema', () => {
    sarifOf(sharedReport, { rulesUrl: 'https://isogloss.example/rules/' });
    sarifOf(cleanReport);
    const broken = sarifOf(sharedReport);
    broken.runs[0]!.results[0]!.level = 'fatal';
    expect(validate(broken)).toBe(false);
  });

  it('gives every locale a run and a category of its own, also the clean ones', () => {
    const ids = sarifOf(cleanReport).runs.map((run) => run.automationDetails.id);
    expect(ids).toEqual(['isogloss/nl/', 'isogloss/sv/', 'isogloss/fr/', 'isogloss/ko/']);
  });

  it('points to the source and links it from the message', () => {
    const [result] = sarifOf(sharedReport).runs[1]!.results;
    expect(result!.message.text).toMatch(/ \[Source\]\(1\)$/);
    const [related] = result!.relatedLocations;
    expect(related!.id).toBe(1);
    expect(related!.physicalLocation.region).toEqual({
      startLine: 36,
      startColumn: 273,
      endLine: 36,
      endColumn: 411,
    });
  });

  it('writes paths as URIs that lead back to the path', () => {
    const log = sarifOf(sharedReport, { pathPrefix: 'docs/' });
    const { uri } = log.runs[3]!.results[0]!.locations[0]!.physicalLocation.artifactLocation;
    expect(uri.split('/').map(decodeURIComponent).join('/')).toBe(`docs/${HOSTILE_PATH}`);
    expect(uri).toMatch(/^[\w\-.~/%]+$/);
  });

  it('has a rule for each result, and only those', () => {
    for (const { tool, results } of sarifOf(sharedReport).runs) {
      const ids = tool.driver.rules.map((rule) => rule.id);
      expect(results.map((result) => ids[result.ruleIndex])).toEqual(results.map((result) => result.ruleId));
      expect(new Set(results.map((result) => result.ruleId)).size).toBe(ids.length);
    }
  });

  it('says what a finding of a rule without description says', () => {
    const [, run] = sarifOf({ ...sharedReport, rules: [] }).runs;
    expect(run!.results[0]).not.toHaveProperty('ruleIndex');
  });
});

describe('limits', () => {
  it('keeps the worst results of a run, in the order of the report, and counts the others', () => {
    const report = largeReport(10);
    const [, , , ko] = shareOut(report, 20, 12);
    expect(ko).toMatchObject({ name: 'ko', cut: 8 });
    expect(ko!.findings.filter(({ severity }) => severity === 'error')).toHaveLength(10);
    const positions = ko!.findings.map((finding) => report.findings.indexOf(finding));
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  });

  it('gives what is left to one run where locales are more than runs', () => {
    const shares = shareOut(sharedReport, 3);
    expect(shares.map(({ name, findings }) => [name, findings.length])).toEqual([
      ['nl', 1],
      ['sv', 1],
      ['others', 3],
    ]);
  });

  it('says in the run what was cut', () => {
    const [, finding] = sharedReport.findings;
    const findings = Array.from({ length: 25_002 }, () => ({ ...finding!, message: 'x' }));
    const log: Log = JSON.parse(formatSarif({ ...sharedReport, findings }, {}));
    const [run] = log.runs.filter((each) => each.properties.resultsCut > 0);
    expect(run!.results).toHaveLength(25_000);
    expect(run!.invocations[0]!.toolExecutionNotifications[0]!.message.text).toContain('2 more findings');
  });

  it('keeps to the schema where something was cut', () => {
    const [, finding] = sharedReport.findings;
    const run = { ...sharedReport, findings: Array.from({ length: 25_001 }, () => finding!) };
    const log = JSON.parse(formatSarif(run, {}));
    for (const { results } of log.runs) results.length = Math.min(results.length, 1);
    expect(validate(log) ? [] : validate.errors).toEqual([]);
  });
});

describe('sarifText', () => {
  it('leaves no placeholder and no link in what a document says', () => {
    expect(sarifText('keep {0} and {verb}')).toBe('keep {{0}} and {{verb}}');
    expect(sarifText('[click](https://evil.example)')).toBe('\\[click\\](https://evil.example)');
    expect(sarifText('an [aside]')).toBe('an [aside]');
  });
});
