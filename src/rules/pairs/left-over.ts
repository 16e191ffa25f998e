import { walkSegments } from '../../alignment/project.ts';
import type { Alignment, BlockPair, SegmentPair } from '../../alignment/types.ts';
import type { LocalizedDocument, Segment } from '../../document/types.ts';
import { leafSegments } from '../../document/walk.ts';
import { detect } from './detector.ts';
import { keptCells } from './kept-text.ts';
import { foldText, hasGrammar, isSignature, proseOf, wordsOf } from './prose.ts';

/** How long a text must be before anything is said of its language. */
export interface Lengths {
  /** Words, for a text that is identical with the source. */
  readonly identical: number;
  /** Words, for one that is not. */
  readonly other: number;
}

interface Sides {
  readonly source: LocalizedDocument;
  readonly target: LocalizedDocument;
}

const LEFT_OVER = new WeakMap<SegmentPair, boolean>();

/** As `judgePair`, worked out once: it is asked for a block, and again for the page as a whole. */
export function isLeftOver(pair: SegmentPair, sides: Sides, least: Lengths): boolean {
  const known = LEFT_OVER.get(pair);
  if (known !== undefined) return known;
  const left = judgePair(pair, sides, least);
  LEFT_OVER.set(pair, left);
  return left;
}

/**
 * Whether a paired text is still in the source language: it is the source itself, or the detector is sure of
 * it. Names, code and numbers say nothing, nor does what is too short or has no grammar.
 */
function judgePair(pair: SegmentPair, { source, target }: Sides, least: Lengths): boolean {
  if (pair.source.length === 0 || pair.target.length === 0) return false;
  if (source.locale.language === target.locale.language || isSignature(pair.target)) return false;
  const text = withoutCode(proseOf(pair.target));
  if (source.locale.script === 'Latn' && lettersBesideLatin(text) >= OWN) return false;
  const words = wordsOf(text);
  const spaced = /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Hangul}/u.test(text);
  const count = spaced ? words.length : Math.ceil(words.join('').length / 2);
  const same = foldText(pair.source) === foldText(pair.target);
  if (count < (same ? least.identical : least.other)) return false;
  // A sentence of the target's own words with many borrowed ones is no sentence of the source.
  if (!same && hasGrammar(words, target.language, 2)) return false;
  if (!same && source.locale.script === 'Latn' && !hasGrammar(words, source.language, 2)) return false;
  const found = detect(text, [source.language, target.language]);
  const isSource = found !== undefined && languageOf(found.language) === source.locale.language;
  if (!same) return isSource && found.reliable;
  if (found?.reliable && !isSource) return false;
  return (isSource && found.reliable) || hasGrammar(words, source.language, 1);
}

/** So many letters of a script that the source is not written in are a text of the translation's own, whatever it quotes. */
const OWN = 8;

/** Below, all letters but the micro sign are Latin. */
const BESIDE_LATIN = /[µ\u0250-\uffff]/;

function lettersBesideLatin(text: string): number {
  return !BESIDE_LATIN.test(text) ? 0 : text.replace(/[\p{Script=Latin}\P{L}]+/gu, '').length;
}

/** Paths, calls, options, variables and the like, which no mark of Markdown calls code. */
function withoutCode(text: string): string {
  const isCode = (word: string) => /[_/$@{}=\\<>|]|^-|\p{L}[.(:]+\p{L}|\p{Ll}\p{Lu}/u.test(word);
  return text
    .split(/\s+/)
    .filter((word) => !isCode(word))
    .join(' ');
}

/** All pairs of a block that are left over. */
export function leftOver(block: BlockPair, sides: Sides, least: Lengths): SegmentPair[] {
  return block.segments.filter((pair) => isLeftOver(pair, sides, least));
}

/** How much of a page's prose is left over, from 0 to 1. What is the source's but too short to tell counts neither way. */
export function leftOverShare(alignment: Alignment, least: Lengths): number {
  const letters = (segments: readonly Segment[]) => proseOf(segments).replace(/\P{L}+/gu, '').length;
  let left = 0;
  let untold = 0;
  const kept = keptCells(alignment);
  for (const { block, pair } of walkSegments(alignment)) {
    if (kept.has(block)) untold += letters(pair.target);
    else if (isLeftOver(pair, alignment, least)) left += letters(pair.target);
    else if (pair.source.length > 0 && foldText(pair.source) === foldText(pair.target)) {
      untold += letters(pair.target);
    }
  }
  // What has no partner in the source is as good as translated.
  return left === 0 ? 0 : left / Math.max(left, letters(leafSegments(alignment.target)) - untold);
}

export function languageOf(tag: string): string {
  return tag.split(/[-_]/, 1)[0]!.toLowerCase();
}
