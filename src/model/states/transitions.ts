import type { Segment } from '../../document/types.ts';
import type { Cues } from '../cues/index.ts';
import { OUTSIDE } from '../types.ts';
import type { Mention, VariableDraft } from './draft.ts';
import { eventOf, type Wording } from './events.ts';
import type { TransitionRow } from './from-tables.ts';
import { marksOf } from './marks.ts';
import type { SituationDraft } from './situations.ts';

/** Where one clause ends and the next, which is another choice, begins. */
const BREAK = /[,.;]|\s(?:or|oder|of|ou|eller|o|oppure|и|или)\s/gu;

export interface TransitionDraft {
  readonly from: string;
  readonly event: string;
  readonly wording?: Wording;
  readonly to: string;
  readonly guard?: string;
  readonly guardWording?: Wording;
  readonly variable?: string;
  /** Where it was told, for a table may be taken to be complete. */
  readonly told: 'situations' | 'table' | 'description';
  readonly mentions: readonly Mention[];
}

/** A situation with the id that it has in its machine. */
export interface NamedSituation {
  readonly id: string;
  readonly draft: SituationDraft;
}

/**
 * The life that situations tell, in their order. What leads into each is in its caption and explanation; what follows
 * the last may begin the life anew or end it.
 */
export function transitionsOfSituations(
  situations: readonly NamedSituation[],
  cues: Cues,
): TransitionDraft[] {
  const transitions: TransitionDraft[] = [];
  let from = OUTSIDE;
  for (const { id, draft } of situations) {
    const event = eventOf({ text: draft.captionText, mention: draft.caption }, draft.explanation, cues);
    transitions.push({
      from,
      ...event,
      to: id,
      told: 'situations',
      mentions: [draft.caption, ...draft.explanation],
    });
    from = id;
  }
  const first = situations[0];
  const last = situations.at(-1);
  if (!first || !last) return transitions;
  return [...transitions, ...closing(last, first, cues)];
}

function closing(last: NamedSituation, first: NamedSituation, cues: Cues): TransitionDraft[] {
  const found: TransitionDraft[] = [];
  const seen = new Set<string>();
  for (const mention of last.draft.aftermath) {
    if (!mention.segment) continue;
    const { text } = marksOf(mention.segment);
    if (cues.has('fail', text) || cues.has('forbid', text) || cues.has('until', text)) continue;
    for (const [kind, to] of [
      ['again', first.id],
      ['remove', OUTSIDE],
    ] as const) {
      const [cue] = cues.find(kind, text);
      if (!cue || seen.has(kind)) continue;
      seen.add(kind);
      found.push({
        from: last.id,
        event: verbPhrase(text, cue, cues),
        wording: { segments: [mention.segment], part: (said, own) => clauseOf(kind, said, own) },
        to,
        told: 'situations',
        mentions: [mention],
      });
    }
  }
  return found;
}

/**
 * The clause of a translation that has the verb, whole: where the verb stands in it differs between languages.
 * Nothing where the sentence cannot be taken apart.
 */
function clauseOf(kind: 'again' | 'remove', text: string, cues: Cues): string | undefined {
  const [cue] = cues.find(kind, text);
  if (!cue || cues.unspaced) return undefined;
  const ends = [...text.matchAll(BREAK)];
  const before = ends.findLast(({ index }) => index < cue.start);
  const after = ends.find(({ index }) => index >= cue.end);
  return text.slice(before ? before.index + before[0].length : 0, after?.index).trim() || undefined;
}

/** From the verb to the end of its clause: "delete the circuit", "re-enable it if needed". */
function verbPhrase(text: string, cue: { start: number; end: number }, cues: Cues): string {
  if (cues.unspaced) return text.replace(/[.。]$/, '');
  const end = text.slice(cue.end).search(BREAK);
  return text.slice(cue.start, end < 0 ? text.length : cue.end + end).trim();
}

/** What a table says with a column for both ends. */
export function transitionsOfRows(
  rows: readonly TransitionRow[],
  variable: VariableDraft,
): TransitionDraft[] {
  const idOf = (text: string) => variable.values.get(text.toLowerCase())?.id ?? text;
  return rows.map(({ from, to, event, told }) => ({
    from: idOf(from.text),
    event,
    wording: { segments: told },
    to: idOf(to.text),
    variable: variable.name,
    told: 'table',
    mentions: [from.mention, to.mention],
  }));
}

/** What the description of one value says of another: "moves to `Ready` once …". */
export function transitionsOfDescriptions(variable: VariableDraft, cues: Cues): TransitionDraft[] {
  const values = [...variable.values.values()];
  if (values.length > 40) return [];
  return values.flatMap(({ id, description, mentions }) => {
    if (description === undefined || !cues.has('becomes', description)) return [];
    const cue = cues.find('becomes', description)[0]!;
    const part = cues.unspaced ? description : description.slice(cue.start);
    const next = values.find((other) => other.id !== id && isWord(part, other.id));
    return next
      ? [
          {
            from: id,
            event: description,
            wording: { segments: mentions.flatMap(({ segment }) => saying(description, segment)) },
            to: next.id,
            variable: variable.name,
            told: 'description' as const,
            mentions,
          },
        ]
      : [];
  });
}

/** The sentence where it says nothing else, so that what a locale makes of it says it too. */
function saying(text: string, segment: Segment | undefined): readonly Segment[] {
  return segment && marksOf(segment).text === text ? [segment] : [];
}

function isWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  const around = (text[at - 1] ?? ' ') + (text[at + word.length] ?? ' ');
  return !/[A-Za-z0-9_]/.test(around) || !/[A-Za-z]/.test(word);
}
