import type { Learnt } from '../alignment/learnt.ts';
import type { Finding, RevisionNote } from './finding.ts';
import type { Side } from './observed.ts';
import type { Coverage } from './report.ts';
import type { Observation } from './rule.ts';

/** What other documents need to know of one, small and JSON: no tree crosses threads or stays in memory. */
export interface DocumentDigest {
  readonly path: string;
  readonly locale: string;
  /** Every id a link may point to, as written. */
  readonly anchors: readonly string[];
  readonly title: string;
  readonly page: string;
  /** False where an include or a component may bring ids that the file does not show. */
  readonly anchorsComplete: boolean;
  /** What links without a scheme point to, as written, without anchors, each once. */
  readonly links: readonly string[];
  /** The anchors that links within the tree point to, on this page or another, each once. */
  readonly fragments: readonly string[];
}

/** An observation that waits for the whole corpus. */
export interface Candidate {
  readonly ruleId: string;
  readonly observation: Observation;
  readonly target: Side;
  readonly source?: Side;
  readonly revision?: RevisionNote;
  readonly bytes?: NonNullable<Finding['bytes']>;
  readonly fingerprint: string;
}

/** All that a check keeps of one page. */
export interface PageDigest {
  readonly page: string;
  readonly documents: readonly DocumentDigest[];
  readonly findings: readonly Finding[];
  readonly candidates: readonly Candidate[];
  readonly learnt: Learnt;
  readonly coverage: readonly Coverage[];
  readonly units: number;
}
