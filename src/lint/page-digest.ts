import type { EnabledRule } from './configure-rules.ts';
import type { Candidate } from './digest.ts';
import type { Finding } from './finding.ts';
import { Fingerprints } from './fingerprint.ts';
import { identityOf, makeFinding } from './make-finding.ts';
import type { Observed } from './observed.ts';
import { compareFindings } from './order.ts';

/** Findings of a page, in order, and what waits for the corpus before it is one. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly candidates: readonly Candidate[];
}

/** @param observed what remains after root causes have silenced their consequences */
export function judge(observed: readonly Observed[]): Judged {
  const fingerprints = new Fingerprints();
  const made = observed
    .map((each) => ({ each, finding: makeFinding(each, '') }))
    .sort((a, b) => compareFindings(a.finding, b.finding))
    .map(({ each, finding }) => ({ each, finding, fingerprint: fingerprints.of(identityOf(each)) }));
  return {
    findings: made
      .filter(({ each }) => each.observation.pending === undefined)
      .map(({ finding, fingerprint }) => ({ ...finding, fingerprint })),
    candidates: made
      .filter(({ each }) => each.observation.pending !== undefined)
      .map(({ each: { enabled, ...rest }, fingerprint }) => ({
        ruleId: enabled.rule.id,
        ...rest,
        fingerprint,
      })),
  };
}

/** The finding that a candidate has become. */
export function promote(candidate: Candidate, enabled: EnabledRule): Finding {
  return makeFinding({ enabled, ...candidate }, candidate.fingerprint);
}
