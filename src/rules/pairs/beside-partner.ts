import type { BlockPair, SegmentPair } from '../../alignment/types.ts';
import type { Segment } from '../../document/types.ts';
import { foldText, proseOf, wordsOf } from './prose.ts';

/** What stands in brackets by itself. */
const IN_BRACKETS = /^\s*[(（].*[)）][.。]?\s*$/su;
/** Words in brackets, behind or before others. */
const BRACKETS = /[(（][^()（）]*\p{L}[^()（）]*[)）]/gu;
/** Fewer words are a name, and the same in both languages. */
const SENTENCE = 4;

/**
 * Whether a sentence that has no partner may have one inside the pairs beside it: it stands in brackets, as words of a
 * sentence do on the other side, or beside a sentence that was left in the source's language, and which it translates.
 */
export function isBesidePartner(block: BlockPair, pair: SegmentPair): boolean {
  const [own, other] = pair.source.length === 0 ? [block.target, block.source] : [block.source, block.target];
  const said = (pair.source.length === 0 ? pair.target : pair.source).map(({ plain }) => plain).join(' ');
  if (IN_BRACKETS.test(said) && bracketsIn(other) >= Math.max(1, bracketsIn(own))) return true;
  return pair.source.length === 0 && block.segments.some(isLeft);
}

function bracketsIn(blocks: BlockPair['source']): number {
  const plain = blocks.flatMap(({ segments }) => segments.map((segment) => segment.plain)).join(' ');
  return plain.match(BRACKETS)?.length ?? 0;
}

function isLeft({ source, target }: SegmentPair): boolean {
  if (source.length === 0 || target.length === 0) return false;
  return foldText(source) === foldText(target) && isSentence(target);
}

function isSentence(segments: readonly Segment[]): boolean {
  return wordsOf(proseOf(segments)).length >= SENTENCE;
}
