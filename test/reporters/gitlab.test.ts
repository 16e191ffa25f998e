import { describe, expect, it } from 'vitest';
import { formatGitlab } from '../../src/reporters/gitlab.ts';
import { HOSTILE_PATH, sharedReport } from './shared-report.ts';

interface Issue {
  readonly description: string;
  readonly fingerprint: string;
  readonly location: { readonly path: string };
}

const parse = (...given: Parameters<typeof formatGitlab>) => JSON.parse(formatGitlab(...given)) as Issue[];

describe('formatGitlab', () => {
  it('writes the shared report as it always did', async () => {
    await expect(formatGitlab(sharedReport, {})).toMatchFileSnapshot('fixtures/report.gitlab.json');
  });

  it('has what GitLab requires of every issue', () => {
    for (const issue of parse(sharedReport, {})) {
      expect(issue).toMatchObject({
        description: expect.stringMatching(/\S/),
        check_name: expect.stringMatching(/^[a-z-]+$/),
        fingerprint: expect.stringMatching(/\S/),
        severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
        location: { path: expect.not.stringMatching(/^(?:\.|\/)/), lines: { begin: expect.any(Number) } },
      });
    }
  });

  it('never gives two issues one fingerprint', () => {
    const twice = { ...sharedReport, findings: [...sharedReport.findings, ...sharedReport.findings] };
    const fingerprints = parse(twice, {}).map((issue) => issue.fingerprint);
    expect(new Set(fingerprints).size).toBe(10);
    expect(fingerprints[5]).toBe(`${fingerprints[0]}-2`);
  });

  it('keeps a path exactly and makes control characters visible in text', () => {
    const issue = parse(sharedReport, { pathPrefix: 'docs/' })[2]!;
    expect(issue.location.path).toBe(`docs/${HOSTILE_PATH}`);
    expect(issue.description).not.toMatch(/[\u0000-\u001f\u202e]/);
  });
});
