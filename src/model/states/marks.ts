import type { Segment } from '../../document/types.ts';
import { languageData } from '../../text/languages/index.ts';
import type { Place } from '../../text/place.ts';
import type { Cues } from '../cues/index.ts';
import { readable } from '../outline.ts';

/** Words that a sentence sets apart: emphasized, bold, as code, or in quotation marks. */
export interface Mark {
  readonly text: string;
  /** Offsets in the readable text of the segment. */
  readonly start: number;
  readonly end: number;
  readonly form: 'code' | 'emphasis' | 'quoted';
  /** Where it stands in the file, its markup included; unknown for what is only quoted. */
  readonly place?: Place;
}

/** A sentence as people read it, with what it sets apart. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const QUOTED = /[“„"«「『‘]([^“”„"«»「」『』‘’\n]{1,60})[”“"»」』’]/gu;
const known = new WeakMap<Segment, MarkedText>();

/** Reads what a segment sets apart, in order; what stands in links counts too, a link itself does not. */
export function marksOf(segment: Segment): MarkedText {
  const cached = known.get(segment);
  if (cached) return cached;
  const text = readable(segment);
  const marks: Mark[] = [];
  let from = 0;
  for (const token of segment.tokens) {
    if (token.kind !== 'code' && token.kind !== 'emphasis' && token.kind !== 'strong') continue;
    const value = token.value.trim();
    const start = value === '' ? -1 : text.indexOf(value, from);
    if (start < 0) continue;
    const end = start + value.length;
    marks.push({
      text: value,
      start,
      end,
      form: token.kind === 'code' ? 'code' : 'emphasis',
      place: token.place,
    });
    from = token.kind === 'code' ? end : start;
  }
  if (/[“„"«「『‘]/.test(text)) marks.push(...quotedIn(text));
  const made = { text, marks: withoutNested(marks) };
  known.set(segment, made);
  return made;
}

function quotedIn(text: string): Mark[] {
  return Array.from(text.matchAll(QUOTED), (match) => {
    const inner = match[1]!.trim();
    const start = match.index + match[0].indexOf(inner);
    return { text: inner, start, end: start + inner.length, form: 'quoted' as const };
  });
}

/** Bold code and quoted code are one mark: the code. */
function withoutNested(marks: readonly Mark[]): Mark[] {
  const sorted = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of sorted) {
    const last = kept.at(-1);
    if (!last || mark.start >= last.end) kept.push(mark);
    else if (mark.form === 'code' && last.text === mark.text) kept[kept.length - 1] = mark;
  }
  return kept;
}

/**
 * The longest run of marks that stand side by side as an enumeration: between them is nothing but a comma, a bar or a
 * word like "or".
 */
export function enumerationIn({ text, marks }: MarkedText, cues: Cues): readonly Mark[] {
  let best: Mark[] = [];
  let run: Mark[] = [];
  for (const mark of marks) {
    const last = run.at(-1);
    if (last && !isJoint(text.slice(last.end, mark.start), cues)) run = [];
    run.push(mark);
    if (run.length > best.length) best = [...run];
  }
  return best.length > 1 ? best : [];
}

/** Between two members of an enumeration; the first may be explained in brackets: "*A* (new), *B*". */
function isJoint(between: string, cues: Cues): boolean {
  const words = between
    .replace(/\([^()]{0,60}\)|（[^（）]{0,60}）/g, ' ')
    .replace(/[,，、;；/|*"“”「」『』«»„]/g, ' ')
    .trim();
  if (words === '') return true;
  const [first, article, ...more] = words.split(/\s+/);
  if (!cues.known) return more.length === 0 && !/[.!?>»›]/.test(words);
  const grammar = languageData(cues.language).functionWords;
  return more.length === 0 && cues.is('join', first!) && (article === undefined || grammar.has(article));
}
