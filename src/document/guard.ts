import { lineEnd } from './dialect/lines.ts';
import { inlineStretches } from './guard-stretches.ts';

/** What makes a text too expensive to parse, for the message that says so. */
export interface Pathology {
  readonly messageId: 'too-long' | 'too-deep' | 'too-tangled';
  readonly data: Readonly<Record<string, string | number>>;
  /** Where the limit is passed, in UTF-16 code units. */
  readonly offset: number;
}

/** How deep quotes and lists may stand in one another. */
export const DEEPEST = 100;

/**
 * Limits under which remark-parse stays within some two seconds; real documents stay far below each.
 * Its cost grows with the square of what one paragraph holds of a kind of delimiter, and every opening without
 * an end is searched for to the end of the paragraph.
 */
const LIMITS = {
  /** Characters in the text, and in one paragraph. */
  length: 4_000_000,
  paragraph: 1_000_000,
  /** Lines in one paragraph: beyond some twelve thousand the parser's lists of events grow by copying. */
  lines: 10_000,
  /** Paragraphs, items and rows in the text. */
  stretches: 40_000,
  depth: DEEPEST,
  /** Squares of how deep the lines go, summed: each line is held against every container it may belong to. */
  nesting: 1_000_000,
  /** Characters that open markup, in the whole text; a pipe makes a cell and counts as six. */
  specials: 200_000,
  /** Squares of the counts of one kind of delimiter in a paragraph, summed. */
  pairs: 20_000_000,
  /** Characters searched in vain for an end. */
  searched: 10_000_000,
};

const CONTAINERS = /[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))[ \t]*){0,200}/y;
const CONTAINER = />|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])/g;
const SPECIAL = /\*+|_+|~+|`+|[[\]]|<(?:[!?]-?)?|&|\\|@|\||www\.|:\/\//gi;
/** Punctuation that an address may end before: the parser tries every end of a run from every start in it. */
const TRAIL = /[!"'),.:;?]{20,}/g;
const CLOSE = { '<!': '>', '<!-': '-->', '<?': '?>', '<?-': '?>' } as Readonly<Record<string, string>>;

/** Which count a delimiter adds to; those of one kind look for one another. */
const KINDS: Readonly<Record<string, number>> = {
  '*': 0,
  _: 0,
  '~': 0,
  '[': 1,
  ']': 1,
  '`': 2,
  '@': 3,
  w: 3,
  W: 3,
  ':': 3,
};

/** Whether a paragraph has too many lines. */
function isTooTall(paragraph: string): boolean {
  let lines = 0;
  for (let i = 0; i < paragraph.length; i = lineEnd(paragraph, i) + 1) lines++;
  return lines > LIMITS.lines;
}

class Costs {
  specials = 0;
  pairs = 0;
  searched = 0;

  /** Adds what one paragraph costs; gives true where a limit is passed. */
  add(paragraph: string): boolean {
    if (paragraph.length > 2 * LIMITS.lines && isTooTall(paragraph)) return true;
    const counts = [0, 0, 0, 0];
    const ticks = new Map<number, number[]>();
    for (const { 0: special, index } of paragraph.matchAll(SPECIAL)) {
      this.specials += special === '|' ? 6 : 1;
      const kind = KINDS[special[0]!];
      if (kind !== undefined) counts[kind]!++;
      const close = CLOSE[special];
      if (close !== undefined && paragraph.indexOf(close, index) < 0)
        this.searched += paragraph.length - index;
      if (special[0] === '`')
        ticks.set(special.length, [...(ticks.get(special.length) ?? []), index].slice(0, 2));
      if (this.searched > LIMITS.searched) return true;
    }
    // A run of backticks that no other run equals is searched for to the end.
    for (const [first, ...others] of ticks.values()) {
      if (others.length === 0) this.searched += paragraph.length - first!;
    }
    for (const count of counts) this.pairs += count * count;
    if (counts[3]! > 0) {
      for (const [trail] of paragraph.matchAll(TRAIL)) this.pairs += 2 * trail.length * trail.length;
    }
    return this.pairs > LIMITS.pairs || this.searched > LIMITS.searched || this.specials > LIMITS.specials;
  }
}

/** How deep the lines of a text go into quotes and lists, judged by their markers and indentation alone. */
class Nesting {
  #sum = 0;
  #deepest = 0;
  #blank = true;

  /** Adds one line; gives true where a limit is passed. */
  add(text: string, start: number, end: number): boolean {
    if (start === end) {
      this.#blank = true;
      return false;
    }
    CONTAINERS.lastIndex = start;
    const lead = text.charCodeAt(start) > 62 ? '' : (CONTAINERS.exec(text)?.[0] ?? '');
    const markers = lead === '' ? 0 : (lead.match(CONTAINER)?.length ?? 0);
    const depth = Math.min(markers + ((lead.length - 2 * markers) >> 1), LIMITS.depth + 1);
    if (markers > 0) this.#deepest = Math.max(depth, this.#deepest);
    else if (lead === '' && this.#blank) this.#deepest = 0;
    // A line right below goes on with the text above, however deep that stands.
    this.#sum += (this.#blank ? Math.min(depth, this.#deepest) : this.#deepest) ** 2;
    this.#blank = false;
    return markers > LIMITS.depth || (markers > 0 && depth > LIMITS.depth) || this.#sum > LIMITS.nesting;
  }
}

/** The offset of the first line that goes too deep. */
function findDeepLine(text: string): number | undefined {
  const nesting = new Nesting();
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    if (nesting.add(text, start, end)) return start;
    start = end + 1;
  }
  return undefined;
}

/**
 * Finds text that the Markdown parser could not read in reasonable time: a deterministic guard, so that the same
 * input gives the same report on every machine. Linear in the length of the text.
 */
export function findPathology(text: string): Pathology | undefined {
  if (text.length > LIMITS.length) {
    return { messageId: 'too-long', data: { length: text.length, limit: LIMITS.length }, offset: 0 };
  }
  const deep = findDeepLine(text);
  if (deep !== undefined) return { messageId: 'too-deep', data: { limit: LIMITS.depth }, offset: deep };
  const costs = new Costs();
  let stretches = 0;
  for (const { start, end } of inlineStretches(text)) {
    const length = end - start;
    const limit = LIMITS.paragraph;
    if (length > limit) return { messageId: 'too-long', data: { length, limit }, offset: start };
    if (++stretches > LIMITS.stretches) {
      return { messageId: 'too-long', data: { length: text.length, limit: start }, offset: start };
    }
    if (costs.add(text.slice(start, end))) return { messageId: 'too-tangled', data: {}, offset: start };
  }
  return undefined;
}
