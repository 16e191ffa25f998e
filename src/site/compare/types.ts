import type { Severity } from '../../lint/finding.ts';

/** A stretch of a sentence: words, or something that is no prose. */
export interface Piece {
  readonly text: string;
  readonly as?: 'code' | 'image' | 'placeholder';
  /** How grave the finding is that is about this very stretch. */
  readonly hit?: Severity;
  /** In the source: the locales that the finding is about. */
  readonly of?: readonly string[];
}

/** A finding as far as a table of rows tells it; its article tells the rest. */
export interface RowFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** The finding's id on its article's page. */
  readonly id: string;
}

/** What one locale has in a row. Without pieces it has nothing there, and its findings say so. */
export interface Side {
  readonly pieces: readonly Piece[];
  /** The id of the segment on its article's page. */
  readonly anchor?: string;
  readonly findings?: readonly RowFinding[];
}

/** Texts that say the same in every locale that has them. */
export interface Row {
  /** The kind of the block around them, and the level of a heading. */
  readonly kind: string;
  readonly level?: number;
  /** Locale → its side; no entry where it has neither text nor findings. */
  readonly sides: Readonly<Record<string, Side>>;
}

/** A page with all its locales, row by row. JSON, so that a script can ask for it. */
export interface Comparison {
  readonly page: string;
  readonly slug: string;
  /** Names of the locales that have the page, the source first. */
  readonly locales: readonly string[];
  readonly rows: readonly Row[];
}
