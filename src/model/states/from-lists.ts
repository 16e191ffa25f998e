import type { Block, LocalizedDocument } from '../../document/types.ts';
import type { Cues } from '../cues/index.ts';
import type { Spot } from '../outline.ts';
import { addValue, mentionOf, type StateBook } from './draft.ts';
import { marksOf } from './marks.ts';
import { isValueLike, namesState } from './names.ts';
import { isAboutStates, statePhrases } from './phrases.ts';
import { variableNameFor } from './variable-name.ts';

/** What an item of a list begins with, set apart from what the item says of it. */
export interface Opener {
  readonly text: string;
  readonly marked: boolean;
  readonly coded: boolean;
  readonly rest: string;
  readonly item: Block;
  readonly block: Block;
}

const DASH = /^\s*(?:[:：–—-]|\(|（|$)/u;

/** Reads lists that enumerate states, or the variables of a thing, after an introduction that says so. */
export function readStateLists(
  document: LocalizedDocument,
  spots: readonly Spot[],
  cues: Cues,
  book: StateBook,
): void {
  readDefinitions(document, spots, cues, book);
  for (const spot of spots) {
    if (spot.block.kind !== 'list' || spot.block.children.length < 2) continue;
    const standing = announced(spot, cues);
    if (standing === 'no') continue;
    const openers = spot.block.children.map((item) => openerOf(item));
    const found = openers.filter(
      (opener) => opener !== undefined && isValueLike(opener.text) && !isCounted(opener.text, cues),
    ) as Opener[];
    if (found.length < 2 || found.length < openers.length * 0.7) continue;
    if (found.filter(({ text }) => namesState(text, cues, cues)).length >= found.length / 2) {
      for (const opener of found) noteVariable(opener, spot, book);
    } else if (found.some(({ text }) => namesState(text, cues, cues))) {
      // A list of fields, of which one is a state, is no list of values.
    } else if (standing === 'states' && (found.every(({ marked }) => marked) || found.every(isShort))) {
      noteValues(found, spot, cues, book);
    }
  }
}

/** "Phase 1", "Phase 2": counted, not named. */
function isCounted(text: string, cues: Cues): boolean {
  return /\d$/.test(text) && cues.has('state', text);
}

const DEFINITION = /^(\S[^\r\n]{0,60})\r?\n[ \t]{0,3}:[ \t]+/;

/** Definition lists, which CommonMark takes for paragraphs: a term, and below it a colon and what it means. */
function readDefinitions(
  { view }: LocalizedDocument,
  spots: readonly Spot[],
  cues: Cues,
  book: StateBook,
): void {
  let run: Opener[] = [];
  let head: Spot | undefined;
  const close = () => {
    const values = run.filter(({ text }) => isValueLike(text));
    if (head && values.length > 1 && values.length === run.length && announced(head, cues) === 'states') {
      noteValues(values, head, cues, book);
    }
    run = [];
    head = undefined;
  };
  for (const spot of spots) {
    const { block } = spot;
    const raw = block.kind === 'paragraph' ? view.text.slice(block.span.start, block.span.start + 80) : '';
    const term = DEFINITION.exec(raw)?.[1]?.replace(/^[*_`]+|[*_`]+$/g, '');
    if (term === undefined || spot.scope !== head?.scope) close();
    if (term === undefined) continue;
    head ??= spot;
    run.push({
      text: term,
      marked: true,
      coded: raw.startsWith('`'),
      rest: told(after(block, term), block),
      item: block,
      block,
    });
  }
  close();
}

function after(block: Block, term: string): string {
  const [segment] = block.segments;
  const text = segment ? marksOf(segment).text : '';
  return text.slice(text.indexOf(term) + term.length);
}

/** Whether the text before a list says that states follow. */
function announced({ before, scope }: Spot, cues: Cues): 'states' | 'no' {
  const intro = before?.kind === 'paragraph' ? before.segments.at(-1) : undefined;
  if (intro) {
    const { text, marks } = marksOf(intro);
    // "The fields of an order in **Draft** status:" lists fields.
    const about = statePhrases(text, cues).at(-1);
    if (about && marks.some(({ start, end }) => end > about.start - 2 && start < about.end)) return 'no';
    if (!cues.has('state', text))
      return isAboutStates(scope.title, cues) && /[:：]$/.test(text) && cues.has('oneOf', text)
        ? 'states'
        : 'no';
    if (cues.has('oneOf', text) || isAboutStates(text, cues)) return 'states';
    return 'no';
  }
  return before?.kind === 'heading' && isAboutStates(scope.title, cues) ? 'states' : 'no';
}

/** What an item opens with: bold or coded words before a dash or colon, plain ones, or the whole of a short item. */
export function openerOf(item: Block): Opener | undefined {
  const block = item.children[0]?.kind === 'paragraph' ? item.children[0] : item;
  const segment = block.segments[0];
  if (!segment) return undefined;
  const { text, marks } = marksOf(segment);
  const [mark] = marks;
  if (mark && mark.start <= 1) {
    const rest = text.slice(mark.end).replace(/^["”」』»]/, '');
    const inside = /[:：]$/.test(mark.text);
    if (inside || DASH.test(rest) || block.segments.length === 1) {
      const name = mark.text.replace(/\s*[:：]$/, '');
      return {
        text: name,
        marked: DASH.test(rest) || inside,
        coded: mark.form === 'code',
        rest: told(rest, block),
        item,
        block,
      };
    }
  }
  const split = /^(.{1,48}?)\s*(?:[:：]| [–—-] |——?)\s*/u.exec(text);
  if (split)
    return {
      text: split[1]!,
      marked: false,
      coded: false,
      rest: told(text.slice(split[0].length), block),
      item,
      block,
    };
  return block.segments.length > 1 ? undefined : { text, marked: false, coded: false, rest: '', item, block };
}

function told(rest: string, block: Block): string {
  const first = rest.replace(/^\s*[:：–—-]*\s*/u, '');
  return [first, ...block.segments.slice(1).map((segment) => marksOf(segment).text)]
    .filter(Boolean)
    .join(' ');
}

/** A list of bare names: no item is longer than a value. */
function isShort({ rest, text, marked }: Opener): boolean {
  return marked || rest !== '' || text.length <= 32;
}

function noteVariable({ text, block }: Opener, { scope }: Spot, book: StateBook): void {
  const variable = book.variable(text, scope, false);
  variable.mentions.push(mentionOf(block, block.segments[0]!));
}

function noteValues(openers: readonly Opener[], spot: Spot, cues: Cues, book: StateBook): void {
  const variable = book.variable(variableNameFor(spot, '', cues), spot.scope, false);
  variable.strength = 'structure';
  variable.closed = true;
  for (const { text, coded, rest, block } of openers) {
    const value = addValue(variable, text, [mentionOf(block, block.segments[0]!)], coded);
    if (rest !== '') value.description ??= rest;
  }
}
