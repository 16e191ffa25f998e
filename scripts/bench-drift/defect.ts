import type { Block, LocalizedDocument, Segment, Token } from '../../src/document/types.ts';
import type { Span } from '../../src/text/place.ts';
import type { Random } from './random.ts';

/** A page and its translation, of equal shape: the blocks correspond by their order. */
export interface PagePair {
  readonly source: LocalizedDocument;
  readonly target: LocalizedDocument;
  readonly sourceText: string;
  readonly targetText: string;
  /** Source block and target block, in reading order. */
  readonly blocks: readonly (readonly [Block, Block])[];
  /** The same page in other locales, where it has the same shape too. */
  readonly others: readonly { readonly document: LocalizedDocument; readonly blocks: readonly Block[] }[];
}

/** Lines, counted from 1, both ends included. */
export type Lines = readonly [number, number];

/** A copy with one defect in it, and where that stands. */
export interface Damage {
  readonly source?: string;
  readonly target?: string;
  /** In the damaged target. */
  readonly lines?: Lines;
  /** Its counterpart in the source. */
  readonly sourceLines?: Lines;
}

export interface Defect {
  readonly name: string;
  /** False where nothing but the meaning has changed; these are told apart. */
  readonly anchored: boolean;
  apply(page: PagePair, random: Random): Damage | undefined;
}

/** Replaces a span and says which lines the replacement stands on. */
export function replaceSpan(
  text: string,
  { start, end }: Span,
  replacement: string,
): { text: string; lines: Lines } {
  const changed = text.slice(0, start) + replacement + text.slice(end);
  const first = lineAt(changed, start);
  return { text: changed, lines: [first, lineAt(changed, start + replacement.length)] };
}

/** Damage to the target at a span, with the source block as counterpart. */
export function damageTarget(page: PagePair, span: Span, replacement: string, counterpart: Block): Damage {
  const { text, lines } = replaceSpan(page.targetText, span, replacement);
  return { target: text, lines, sourceLines: linesOf(counterpart) };
}

/** Damage that takes whole lines away, with the blank line after them. */
export function dropLines(page: PagePair, span: Span, counterpart: Block): Damage {
  return damageTarget(page, wholeLines(page.targetText, span), '', counterpart);
}

/** A block's span widened to whole lines, up to the next line that says something. */
export function wholeLines(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const after = /[^\n]*\n(?:[ \t>]*\n)*/y;
  after.lastIndex = end;
  const match = after.exec(text);
  return { start: from, end: match ? end + match[0].length : text.length };
}

export function linesOf({ place }: Block): Lines {
  return [place.start.line, place.end.line];
}

export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let index = text.indexOf('\n'); index >= 0 && index < offset; index = text.indexOf('\n', index + 1))
    line++;
  return line;
}

/** Every token of a kind in the target, with its segment and the blocks around it. */
export function tokensOfKind(page: PagePair, ...kinds: readonly Token['kind'][]) {
  const found: { token: Token; segment: Segment; source: Block; target: Block }[] = [];
  for (const [source, target] of page.blocks) {
    for (const segment of target.segments) {
      for (const token of segment.tokens)
        if (kinds.includes(token.kind)) found.push({ token, segment, source, target });
    }
  }
  return found;
}

/** A word of the target's own language, for what is wrongly translated. */
export function wordOf(page: PagePair, random: Random): string | undefined {
  const words = page.blocks.flatMap(([, target]) =>
    target.segments.flatMap(({ plain }) => plain.match(/\p{L}{3,12}/gu) ?? []),
  );
  return random.pick(
    words.filter((word) => word === word.toLocaleLowerCase() && !page.sourceText.includes(word)),
  );
}
