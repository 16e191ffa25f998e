import type { RevisionNote } from '../revision/types.ts';
import type { Place, Point } from '../text/place.ts';

export type Severity = 'error' | 'warning' | 'info';

/** ITS 2.0 localization quality issue types that our rules use, and the rest of the list for users' own rules. */
export const ITS_CATEGORIES = [
  'terminology',
  'mistranslation',
  'omission',
  'untranslated',
  'addition',
  'duplication',
  'inconsistency',
  'grammar',
  'legal',
  'register',
  'locale-specific-content',
  'locale-violation',
  'style',
  'characters',
  'misspelling',
  'typographical',
  'formatting',
  'inconsistent-entities',
  'numbers',
  'markup',
  'pattern-problem',
  'whitespace',
  'internationalization',
  'length',
  'non-conformance',
  'uncategorized',
  'other',
] as const;
export type ItsCategory = (typeof ITS_CATEGORIES)[number];

export type { RevisionNote } from '../revision/types.ts';

/** The source side of a finding. */
export interface FindingSource {
  readonly locale: string;
  readonly path: string;
  readonly recovered: boolean;
  readonly segmentId?: string;
  readonly start: Point;
  readonly end: Point;
  readonly text: string;
}

/** 1-based columns in UTF-8 bytes, the end exclusive. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** One issue at one place, as reports print it. Field order is the order in JSON. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly category: ItsCategory;
  readonly mqm: string;
  readonly locale: string;
  readonly language: string;
  readonly path: string;
  readonly start: Point;
  readonly end: Point;
  readonly segmentId?: string;
  /** In English; `messageId` and `data` let a reporter say it in another language. */
  readonly message: string;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly excerpt: string;
  readonly source?: FindingSource;
  readonly expectedPath?: string;
  readonly revision?: RevisionNote;
  readonly workflow?: { readonly id: string; readonly step: string };
  readonly confidence?: number;
  readonly fix?: Place & { readonly text: string };
  /** The columns of the place, and of the fix, in UTF-8 bytes: reviewdog counts so. Not part of `--format json`. */
  readonly bytes?: ByteRange & { readonly fix?: ByteRange };
  /** The page that it belongs to; absent for what discovery left aside. Not part of `--format json`. */
  readonly page?: string;
  readonly fingerprint: string;
}
