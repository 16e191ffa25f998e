import { describe, expect, it } from 'vitest';
import { formatReport } from '../../src/reporters/index.ts';
import { cleanReport, sharedReport } from './shared-report.ts';

describe('json', () => {
  it('has the fields of the contract, in its order', async () => {
    const report = JSON.parse(await formatReport(sharedReport, 'json'));
    expect(Object.keys(report)).toEqual(['schemaVersion', 'tool', 'summary', 'findings']);
    const step = report.findings.find(({ ruleId }: { ruleId: string }) => ruleId === 'missing-step');
    expect(Object.keys(step)).toEqual([
      'ruleId',
      'severity',
      'category',
      'mqm',
      'locale',
      'language',
      'path',
      'start',
      'end',
      'message',
      'messageId',
      'data',
      'excerpt',
      'source',
      'revision',
      'workflow',
      'confidence',
      'fingerprint',
    ]);
  });

  it('loses nothing of what documents say', async () => {
    const { findings } = JSON.parse(await formatReport(sharedReport, 'json'));
    expect(findings).toEqual(sharedReport.findings.map(({ bytes: _, ...finding }) => finding));
  });

  it('is the same text for the same report, and ends with one line end', async () => {
    const text = await formatReport(cleanReport, 'json');
    expect(text).toBe(await formatReport(cleanReport, 'json'));
    expect(text).toMatch(/[^\n]\n$/);
  });
});

describe('formatReport', () => {
  it('names the formats there are where one is asked for that is none', async () => {
    await expect(formatReport(cleanReport, 'toString')).rejects.toThrow(
      /^There is no format "toString"; use one of pretty, json, .+\.$/,
    );
  });
});
