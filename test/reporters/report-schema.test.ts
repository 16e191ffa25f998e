import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { formatReport } from '../../src/reporters/index.ts';
import { reportJsonSchema } from '../../src/reporters/report-schema.ts';
import { cleanReport, sharedReport } from './shared-report.ts';

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(reportJsonSchema());

describe('schema/report.json', () => {
  it('is what the code says', () => {
    const published = readFileSync(new URL('../../schema/report.json', import.meta.url), 'utf8');
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())));
  });

  it('describes what --format json writes', async () => {
    for (const report of [sharedReport, cleanReport]) {
      const written = JSON.parse(await formatReport(report, 'json'));
      expect(validate(written) ? [] : validate.errors).toEqual([]);
    }
  });

  it('allows nothing that it does not describe', async () => {
    const written = JSON.parse(await formatReport(sharedReport, 'json'));
    expect(validate({ ...written, coverage: [] })).toBe(false);
    written.findings[0].start.line = 0;
    expect(validate(written)).toBe(false);
  });
});
