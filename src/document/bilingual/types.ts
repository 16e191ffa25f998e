import type { Span } from '../../text/place.ts';
import type { TextView } from '../../text/view.ts';
import type { BilingualUnit, Problem } from '../types.ts';

/** A unit with the stretch that each half takes in its own view. */
export interface PlacedUnit extends BilingualUnit {
  readonly targetSpan: Span;
  readonly sourceSpan: Span;
}

/** The two documents that one bilingual file holds. */
export interface BilingualText {
  /** The page as published. */
  readonly target: TextView;
  /** The Markdown that the page was translated from. Text outside the units is shared by both. */
  readonly source: TextView;
  readonly units: readonly PlacedUnit[];
  readonly problems: readonly Problem[];
  /** Front matter keys whose text only the target has. */
  readonly notRecovered: readonly string[];
}

/** A unit as the scanners find it, in offsets of the file. A half that damage has taken away is absent. */
export interface RawUnit {
  readonly id: string;
  /** All that the unit takes up, its markup included. */
  readonly whole: Span;
  readonly target?: Span;
  readonly source?: Span;
  /** Offsets of the source half that are no part of its text: the first of each doubled backslash. */
  readonly omitted?: readonly number[];
}

/** Damage as the scanners find it, in offsets of the file. */
export interface Damage {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly span: Span;
}
