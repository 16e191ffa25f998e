import type { Segment } from '../../document/types.ts';
import { type Cues, cuesFor } from '../cues/index.ts';
import { ancestorAt, isWithin, type Spot } from '../outline.ts';
import { addValue, mentionOf, type StateBook, type VariableDraft } from './draft.ts';
import { enumerationIn, type Mark, type MarkedText, marksOf } from './marks.ts';
import { isValueLike, namesState } from './names.ts';
import { isAboutStates, type StatePhrase, statePhrases } from './phrases.ts';

const PROSE = new Set(['paragraph', 'cell']);

/** What a paragraph was last speaking of, for "it" and "the state". */
interface Speech {
  readonly name: string;
}

/** Reads sentences that enumerate the values of a state, or set one apart beside the word for it. */
export function readSentences(spots: readonly Spot[], cues: Cues, book: StateBook): void {
  for (const spot of spots) {
    if (!PROSE.has(spot.block.kind)) continue;
    let speech: Speech | undefined;
    for (const segment of spot.block.segments) {
      speech = readSentence(spot, segment, speech, cues, book);
    }
  }
}

function readSentence(
  spot: Spot,
  segment: Segment,
  speech: Speech | undefined,
  cues: Cues,
  book: StateBook,
): Speech | undefined {
  const marked = marksOf(segment);
  const phrases = statePhrases(marked.text, cues).filter((phrase) => !isInCode(marked, phrase, cues));
  const context: Sentence = { spot, segment, marked, phrases, speech, cues, book };
  const named = nameInMarks(context);
  if (phrases.length > 0 || speech !== undefined) readEnumeration(context);
  if (phrases.length > 0) for (const mark of marked.marks) readNeighbour(context, mark);
  const subject = knownSubject(context) ?? named ?? phrases.find((phrase) => isName(context, phrase))?.name;
  if (subject === undefined) return speech;
  if (phrases[0] && phrases[0].start <= 12 && cues.has('defines', marked.text)) noteName(context, subject);
  return { name: subject };
}

/** `helm status` and `res.sendStatus` are code that happens to have the word in it. */
function isInCode({ marks }: MarkedText, { start, end }: StatePhrase, cues: Cues): boolean {
  const around = marks.find((mark) => mark.form === 'code' && mark.start < end && mark.end > start);
  return around !== undefined && !(/^\w+$/.test(around.text) && namesState(around.text, cues, cues));
}

interface Sentence {
  readonly spot: Spot;
  readonly segment: Segment;
  readonly marked: MarkedText;
  readonly phrases: readonly StatePhrase[];
  readonly speech: Speech | undefined;
  readonly cues: Cues;
  readonly book: StateBook;
}

/** "another state called *advertised public prefixes state*": what is set apart is a name, not a value. */
function nameInMarks(context: Sentence): string | undefined {
  const { marked, cues } = context;
  const mark = marked.marks.find(
    ({ text, form }) =>
      form !== 'quoted' &&
      text.length < 60 &&
      namesState(text, cues, cues) &&
      !cues.is('state', text) &&
      // `helm status` is a command, `a.b.status` a field of an interface.
      (form !== 'code' || !/\s/.test(text)) &&
      !/\w\.\w/.test(text),
  );
  if (!mark) return undefined;
  noteName(context, mark.text);
  return mark.text;
}

/** "Status represents …": a sentence that opens with the name of a key speaks of that. */
function knownSubject({ marked, book }: Sentence): string | undefined {
  const word = /^\W{0,2}(\p{Lu}[\p{L}\p{N}_]+)/u.exec(marked.text)?.[1];
  const known = word === undefined ? undefined : book.find(word);
  return known?.keyed ? known.name : undefined;
}

function noteName({ book, spot, segment }: Sentence, name: string): void {
  book.variable(name, spot.scope, false).mentions.push(mentionOf(spot.block, segment));
}

function readEnumeration(context: Sentence): void {
  const { marked, cues, phrases } = context;
  const run = enumerationIn(marked, cues);
  // A list of fields, of which one is a state, is no list of values.
  if (run.length < 2 || !run.every((mark) => isValue(mark, cues))) return;
  const announced = isAnnounced(context, run);
  if (!announced && !isBeside(context, run)) return;
  const variable = variableFor(context, run[0]!);
  if (!variable) return;
  if (announced && phrases.length > 0) variable.closed = true;
  if (announced || run.length > 2) variable.strength = 'structure';
  for (const mark of run) note(context, variable, mark);
}

/** "can be", "one of": before the values, after them where verbs stand last; early in a sentence that says "it". */
function isAnnounced({ marked: { text }, cues, phrases }: Sentence, run: readonly Mark[]): boolean {
  const before = text.slice(0, run[0]!.start);
  if (phrases.length === 0) return (cues.find('oneOf', before)[0]?.start ?? 99) <= 20;
  if (!cues.unspaced) return cues.has('oneOf', before);
  const after = text.slice(run.at(-1)!.end, run.at(-1)!.end + 16);
  return cues.has('oneOf', after) || cues.has('oneOf', before.slice(-16));
}

/** The word for state right before the values ("status `A` or `B`"), or right after them. */
function isBeside({ marked: { text }, cues, phrases }: Sentence, run: readonly Mark[]): boolean {
  const near = cues.unspaced ? 3 : 12;
  const [first, last] = [run[0]!.start, run.at(-1)!.end];
  return phrases.some(
    ({ start, end }) =>
      (end <= first && text.slice(end, first).trim().length <= near) ||
      (start >= last && start - last <= near / 2),
  );
}

/** A value beside the word for state: "in *configured* state", "state is `Ready`", "l'état *configured*". */
function readNeighbour(context: Sentence, mark: Mark): void {
  const { marked, cues, phrases } = context;
  if (!isValue(mark, cues)) return;
  const after = marked.text.slice(mark.end, mark.end + 24).replace(/^["”」』»]/, '');
  const before = marked.text.slice(0, mark.start).replace(/["“「『«„]$/, '');
  const next = phrases.find(({ start, end }) => end > mark.end && start <= mark.end + 4);
  const noun = next && cues.find('state', after)[0];
  const follows = noun && /^[\s-]{0,2}(?:の|的)?$/u.test(after.slice(0, noun.start));
  if (follows ? isModifier(context, next) : !precedes(before, phrases, mark, cues)) return;
  const variable = knownVariable(context, mark) ?? variableFor(context, mark);
  if (variable) note(context, variable, mark);
}

/** A value that is known already, in a sentence that names no variable before it. */
function knownVariable(context: Sentence, mark: Mark): VariableDraft | undefined {
  const { phrases, spot, book } = context;
  if (phrases.some((phrase) => phrase.start < mark.start && isName(context, phrase))) return undefined;
  const known = book.withValue(mark.text);
  return known && isWithin(spot.scope, ancestorAt(known.scope, 2)) ? known : undefined;
}

/** "a **Not-to-exceed** status of **Failed**": the first belongs to the name. */
function isModifier({ marked, phrases, cues }: Sentence, { end }: StatePhrase): boolean {
  const other = marked.marks.find(({ start }) => start >= end);
  return other !== undefined && precedes(marked.text.slice(0, other.start), phrases, other, cues);
}

/** Short, no name of a state itself, and no code of several words. */
function isValue({ text, form }: Mark, cues: Cues): boolean {
  if (!isValueLike(text) || namesState(text, cues, cuesFor('en'))) return false;
  return form !== 'code' || !/\s/.test(text);
}

/** Whether nothing but "is", "set to", "must be in" stands between the word for state and the mark. */
function precedes(before: string, phrases: readonly StatePhrase[], mark: Mark, cues: Cues): boolean {
  const phrase = phrases.findLast(({ end }) => end <= mark.start);
  if (!phrase) return false;
  const between = before.slice(phrase.end).trim();
  if (between === '' || /^[:：=(（]$/.test(between)) return true;
  if (cues.unspaced) return between.length <= 6 && cues.has('copula', between);
  const words = between.split(/[\s'’]+/);
  return words.length <= 5 && words.every((word) => cues.is('copula', word));
}

function note({ spot, segment }: Sentence, variable: VariableDraft, mark: Mark): void {
  addValue(variable, mark.text, [mentionOf(spot.block, segment)], mark.form === 'code');
}

/** The variable that a sentence speaks of: named in it before the mark, or before it, or by the section's title. */
function variableFor(context: Sentence, mark: Mark): VariableDraft | undefined {
  const { phrases, speech, spot, cues, book } = context;
  const named = phrases.filter((phrase) => isName(context, phrase));
  const near = named.findLast(({ start }) => start < mark.start) ?? named[0];
  const title = isAboutStates(spot.scope.title, cues)
    ? statePhrases(spot.scope.title, cues).at(-1)
    : undefined;
  const name = near?.name ?? speech?.name ?? title?.name ?? phrases[0]?.name;
  return name === undefined ? undefined : book.variable(name, spot.scope, false);
}

/** A phrase that names a variable: not the bare noun, and not a value with the noun ("the *open* state"). */
function isName({ marked, book, cues }: Sentence, { bare, start, end, name }: StatePhrase): boolean {
  if (bare) return false;
  const [noun] = cues.find('state', name).slice(-1);
  if (noun && book.withValue(name.slice(0, noun.start).trim())) return false;
  const inside = marked.marks.find((mark) => mark.start < end && mark.end > start);
  return !inside || inside.text === name;
}
