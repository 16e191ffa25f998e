import { describe, expect, it } from 'vitest';
import { formatRdjson } from '../../src/reporters/rdjson.ts';
import { HOSTILE_PATH, sharedReport } from './shared-report.ts';

const parse = (...given: Parameters<typeof formatRdjson>) => JSON.parse(formatRdjson(...given));

describe('formatRdjson', () => {
  it('writes the shared report as it always did', async () => {
    await expect(formatRdjson(sharedReport, {})).toMatchFileSnapshot('fixtures/report.rdjson.json');
  });

  it('tells columns in bytes', () => {
    const { diagnostics } = parse(sharedReport, {});
    expect(diagnostics[2].location).toEqual({
      path: HOSTILE_PATH,
      range: { start: { line: 90, column: 9 }, end: { line: 90, column: 21 } },
    });
  });

  it('names whole lines where the bytes are not known', () => {
    expect(parse(sharedReport, {}).diagnostics[1].location.range).toEqual({
      start: { line: 29 },
      end: { line: 31 },
    });
  });

  it('suggests only what it can place', () => {
    const [nl] = sharedReport.findings;
    expect(parse(sharedReport, {}).diagnostics[0].suggestions).toEqual([
      { range: { start: { line: 35, column: 13 }, end: { line: 35, column: 31 } }, text: 'geïmplementeerd' },
    ]);
    const { bytes: _, ...unplaced } = nl!;
    expect(parse({ ...sharedReport, findings: [unplaced] }, {}).diagnostics[0]).not.toHaveProperty(
      'suggestions',
    );
  });

  it('links rules to their pages', () => {
    const { diagnostics } = parse(sharedReport, { rulesUrl: 'https://isogloss.example/rules/' });
    expect(diagnostics[0].code).toEqual({
      value: 'no-mojibake',
      url: 'https://isogloss.example/rules/no-mojibake/',
    });
  });
});
