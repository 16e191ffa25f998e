import type { LocalizedDocument, Segment } from '../../document/types.ts';
import { readable } from '../outline.ts';
import { evidenceOf, type Mention } from '../states/draft.ts';
import { type Mark, marksOf } from '../states/marks.ts';
import type { Evidence, Fidelity, Occurrence } from '../types.ts';
import type { Projector } from './projector.ts';

/** A text that a sentence of the source writes as a value or as a key, with the sentence. */
export interface Written {
  readonly id: string;
  readonly form: Occurrence['form'];
  readonly mention: Mention;
  /** Which of the source's marks it is, counted from 0. */
  readonly mark?: number;
}

/**
 * What a locale has for each of the texts that one sentence of the source writes. Of texts written several times, as
 * many are kept as the locale has.
 */
export function occurrencesIn(
  source: LocalizedDocument,
  segment: Segment,
  written: readonly Written[],
  projector: Projector,
): { readonly id: string; readonly occurrence: Occurrence }[] {
  const target = projector.segments([segment]);
  const { locale, document } = projector;
  const left = new Map<string, Hit[]>();
  const marks = target.flatMap((each) => marksOf(each).marks.filter(({ place }) => place));
  const count = marksOf(segment).marks.length;
  return written.map(({ id, form, mention, mark }) => {
    const base = { locale, path: document.path, form, source: originOf(source, mention, id, projector) };
    if (target.length === 0) {
      return {
        id,
        occurrence: { ...base, text: '', place: projector.gap(segment), fidelity: 'absent' as const },
      };
    }
    if (!left.has(id)) left.set(id, hitsOf(id, target, form));
    const hit = left.get(id)!.shift();
    if (hit) return { id, occurrence: { ...base, text: id, place: hit.place, fidelity: 'kept' as const } };
    const counterpart = mark !== undefined && marks.length === count ? marks[mark] : undefined;
    return {
      id,
      occurrence: { ...base, ...wordingOf(counterpart, target), fidelity: 'translated' as const },
    };
  });
}

/** Where the source has it, in the copy that the locale is held against. */
function originOf(source: LocalizedDocument, mention: Mention, text: string, projector: Projector): Evidence {
  const segment = mention.segment && projector.origin(mention.segment);
  if (!segment) return { ...evidenceOf(source, mention), text };
  const own = { ...mention, segment, place: segment.place };
  return { ...evidenceOf(projector.source, own), text };
}

function wordingOf(
  mark: Mark | undefined,
  target: readonly Segment[],
): Pick<Occurrence, 'text' | 'place' | 'sentence'> {
  if (mark?.place) return { text: mark.text, place: mark.place };
  const place = { start: target[0]!.place.start, end: target.at(-1)!.place.end };
  return { text: target.map(readable).join(' '), place, sentence: true };
}

interface Hit {
  readonly place: Occurrence['place'];
}

/** Everywhere that the locale's sentences have a text as it is; set apart or not makes no difference. */
function hitsOf(id: string, target: readonly Segment[], form: Occurrence['form']): Hit[] {
  return target.flatMap((segment) => {
    const { text, marks } = marksOf(segment);
    const hits: Hit[] = [];
    for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + id.length)) {
      if (!isWhole(text, at, id)) continue;
      const mark = marks.find(({ start, end, place }) => place && start <= at && end >= at + id.length);
      const token = segment.tokens.find(({ kind, value }) => kind === 'identifier' && value === id);
      hits.push({ place: mark?.place ?? (form === 'prose' && token ? token.place : segment.place) });
    }
    return hits;
  });
}

function isWhole(text: string, at: number, id: string): boolean {
  const letter = /[\p{Script=Latin}\p{N}_]/u;
  const before = letter.test(text[at - 1] ?? ' ') && letter.test(id[0]!);
  const after = letter.test(text[at + id.length] ?? ' ') && letter.test(id.at(-1)!);
  return !before && !after;
}

/** What a locale's code has for a text that stands in a block of the source's code. */
export function occurrenceInCode(
  source: LocalizedDocument,
  mention: Mention,
  id: string,
  projector: Projector,
): Occurrence {
  const [block] = projector.blocks(mention.block);
  const base = { locale: projector.locale, path: projector.document.path, form: 'block' as const };
  const from = { ...evidenceOf(source, mention), text: id };
  if (!block)
    return {
      ...base,
      text: '',
      place: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
      fidelity: 'absent',
      source: from,
    };
  const kept = (block.value ?? '').includes(id);
  return {
    ...base,
    text: kept ? id : (block.value ?? ''),
    place: block.place,
    fidelity: kept ? 'kept' : 'translated',
    source: from,
  };
}

/** One word for many: what prose has counts before what code has, for code is rarely touched. */
export function fidelityOf(occurrences: readonly Occurrence[]): Fidelity {
  const prose = occurrences.filter(({ form }) => form !== 'block');
  const found = new Set((prose.length > 0 ? prose : occurrences).map(({ fidelity }) => fidelity));
  if (found.size > 1) found.delete('absent');
  if (found.size === 0) return 'absent';
  return found.size > 1 ? 'mixed' : [...found][0]!;
}
