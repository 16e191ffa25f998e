import { languageData } from '../../text/languages/index.ts';
import type { CueKind, Cues } from '../cues/index.ts';

/** A noun phrase whose noun is a word for state: "connectivity provider provisioning state". */
export interface StatePhrase {
  /** As written, without an article; the bare noun where nothing stands with it. */
  readonly name: string;
  /** True where the noun stands alone ("the state"), so that it means what was spoken of before. */
  readonly bare: boolean;
  readonly start: number;
  readonly end: number;
}

const LONGEST = 5;
const BETWEEN: readonly CueKind[] = [
  'copula',
  'when',
  'if',
  'must',
  'only',
  'not',
  'oneOf',
  'becomes',
  'defines',
];
/** What may follow a noun: a verb, a conjunction, or a noun for where a state is kept. */
const OPENING: readonly CueKind[] = [
  ...BETWEEN,
  'forbid',
  'fail',
  'continue',
  'until',
  'settings',
  'value',
  'following',
];
/** Languages that put what belongs to a noun after it. */
const HEAD_FIRST: ReadonlySet<string> = new Set(['fr', 'es', 'pt', 'it', 'ru']);
const LINK =
  /^(?:de|du|des|d|del|della|dello|dei|delle|degli|do|da|dos|das|la|le|les|l|el|los|las|o|a|os|as|il|lo|gli|di)$/i;
const EXTRA =
  /^(?:this|these|those|that|its|your|our|their|every|each|any|all|both|same|other|another|following|different|possible|current|new|next|particular|given|certain|check|see|valid|final|initial|previous|actual|two|three|four|five|six|diese[rsnm]?|jede[rsnm]?|folgende[rsn]?|aktuelle[rsn]?|deze|dit|elke|volgende|huidige|denna|detta|varje|följande|cette?|ces|chaque|suivante?s?|actuelle?|este|esta|cada|siguientes?|actual|questo|questa|ogni)$/i;

/** Every phrase for a state in a sentence, in order. */
export function statePhrases(text: string, cues: Cues): StatePhrase[] {
  return cues.find('state', text).flatMap(({ start, end }) => {
    if (!isHead(text, end, cues)) return [];
    if (cues.unspaced) return unspacedPhrase(text, start, end, cues);
    const before = wordsBefore(text, start, cues);
    const after = HEAD_FIRST.has(cues.language) ? wordsAfter(text, end) : end;
    const name = text.slice(before, after).trim();
    // A compound is a name of its own: "Bereitstellungsstatus".
    const compound = end - start > 12;
    return { name, bare: before === start && after === end && !compound, start: before, end: after };
  });
}

/** "State" in "state machine" or "status page" is no noun of its own; in "status field" it is. */
function isHead(text: string, end: number, cues: Cues): boolean {
  if (cues.unspaced || HEAD_FIRST.has(cues.language)) return true;
  const next = /^[ -](\p{L}[\p{L}\p{N}]*)/u.exec(text.slice(end, end + 40))?.[1];
  if (next === undefined) return true;
  const grammar = languageData(cues.language).functionWords;
  return (
    grammar.has(next.toLowerCase()) ||
    OPENING.some((kind) => cues.is(kind, next)) ||
    cues.find('defines', text.slice(end + 1, end + 40))[0]?.start === 0
  );
}

function wordsBefore(text: string, at: number, cues: Cues): number {
  const grammar = languageData(cues.language).functionWords;
  const words = [...text.slice(Math.max(0, at - 120), at).matchAll(/[\p{L}\p{N}][\p{L}\p{N}_-]*/gu)];
  const offset = Math.max(0, at - 120);
  let start = at;
  for (const match of words.reverse().slice(0, LONGEST)) {
    const [word] = match;
    const from = offset + match.index;
    if (!/^[ \u00a0]+$/.test(text.slice(from + word.length, start)) || /[’']$/.test(text.slice(0, from)))
      break;
    if (grammar.has(word.toLowerCase()) || EXTRA.test(word) || BETWEEN.some((kind) => cues.is(kind, word)))
      break;
    start = from;
  }
  return start;
}

/** "état" + "des préfixes publics": words joined by the language's "of". */
function wordsAfter(text: string, at: number): number {
  const match =
    /^(?:\s+(?:de|du|des|d|del|della|dello|dei|delle|degli|do|da|dos|das|di)(?:\s+|['’])(?:(?:la|le|les|el|los|las|l)(?:\s+|['’]))?[\p{L}\p{N}-]+(?:\s+[\p{L}-]+(?:és?|ées?|ques?|ales?|els?|ado|ada)(?!\p{L}))?|\s+\p{L}+(?:ска\p{L}+|ния)){1,3}/u.exec(
      text.slice(at, at + 120),
    );
  return match && !LINK.test(match[0].trim()) ? at + match[0].length : at;
}

const LONGEST_RUN = 24;
const segmenters = new Map<string, Intl.Segmenter>();

function unspacedPhrase(text: string, start: number, end: number, cues: Cues): StatePhrase {
  const from = Math.max(0, start - LONGEST_RUN);
  const before = text.slice(from, start);
  const cut = cues.language === 'ko' ? korean(before) : unspacedWords(before, cues);
  const phrase = before.slice(cut).trim();
  const bare =
    phrase === '' || /^(?:この|その|各|次の|以下の|这个|该|这些|各种|其|이|그|현재|다음|모든)$/.test(phrase);
  return { name: `${before.slice(cut)}${text.slice(start, end)}`.trim(), bare, start: from + cut, end };
}

/** At most two words before the noun, joined by a particle of possession; grammar and signs end the phrase. */
function unspacedWords(before: string, { language }: Cues): number {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  const grammar = languageData(language).functionWords;
  let cut = before.length;
  let words = 0;
  for (const { segment, index, isWordLike } of [...segmenter.segment(before)].reverse()) {
    if (segment === 'の' || segment === '的') continue;
    if (!isWordLike || words === 2 || grammar.has(segment) || /^[\p{sc=Hira}]+$/u.test(segment)) break;
    cut = index;
    words++;
  }
  return cut;
}

/** Korean sets words apart; at most three before the noun, none that carries a particle of subject or object. */
function korean(before: string): number {
  let cut = before.length;
  for (const match of [...before.matchAll(/\S+/g)].reverse().slice(0, 3)) {
    if (/[은는이가을를,.]$/.test(match[0]) && match[0].length > 1) break;
    cut = match.index;
  }
  return cut;
}

/** Whether the word for state is what a title or an introduction is about: "Pod phase", not "State management". */
export function isAboutStates(text: string, cues: Cues): boolean {
  const [last] = cues.find('state', text).slice(-1);
  if (!last) return false;
  const after = text.slice(last.end).trim();
  if (/^(?:[:：.,，。)）?？!-]|$)/.test(after)) return true;
  if (HEAD_FIRST.has(cues.language)) return text.slice(0, last.start).trim().split(/\s+/).length <= 3;
  const word = /^[\p{L}\p{N}]+/u.exec(after)?.[0] ?? '';
  if (cues.unspaced)
    return /^(?:の?(?:一覧|種類|遷移|値|説明)|列表|说明|說明|一览|转换|流转|值|定义|목록|값|전이|종류|은|는|가|이|を|は|が|の|如下|包括|有)/.test(
      after,
    );
  return languageData(cues.language).functionWords.has(word.toLowerCase());
}
