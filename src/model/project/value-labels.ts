import type { Segment } from '../../document/types.ts';
import { readable } from '../outline.ts';
import type { Mention, VariableDraft } from '../states/draft.ts';
import { marksOf } from '../states/marks.ts';
import type { Label, Labels, Occurrence } from '../types.ts';
import { cutLabel } from '../workflows/steps.ts';
import { labelOf } from './labels.ts';
import { fidelityOf } from './occurrences.ts';
import type { Projector } from './projector.ts';

/** What every locale calls a value or a key, by the places where it writes it. */
export function labelsOfOccurrences(
  occurrences: readonly Occurrence[],
  projectors: readonly Projector[],
  id: string,
): Labels {
  return Object.fromEntries(
    projectors.map(({ locale }): [string, Label] => {
      const own = occurrences.filter((each) => each.locale === locale);
      const fidelity = fidelityOf(own);
      const others = own.filter((each) => each.fidelity === 'translated' && each.form !== 'block');
      const shown = others.find(({ sentence }) => !sentence) ?? others[0] ?? own[0];
      if (!shown || fidelity === 'absent') return [locale, { fidelity: 'absent' }];
      const text = fidelity === 'kept' ? id : shown.text;
      // A whole sentence is not what the locale calls the value; then only its place is known.
      const told = !shown.sentence && { text };
      return [locale, { ...told, path: shown.path, place: shown.place, fidelity }];
    }),
  );
}

/** Whether a text is a value, or opens with one and a dash or colon. */
function opensWith(segment: Segment, id: string): boolean {
  const text = readable(segment);
  return text === id || (text.startsWith(id) && cutLabel(text) === id);
}

/** A value that no sentence writes as one is called what the locale's cell or item for it is called. */
export function withCells(
  labels: Labels,
  mentions: readonly Mention[],
  projectors: readonly Projector[],
  id: string,
): Labels {
  const segments = mentions.flatMap(({ segment }) => (segment && opensWith(segment, id) ? [segment] : []));
  const [segment] = segments;
  if (!segment) return labels;
  const part = readable(segment) === id ? {} : { part: cutLabel };
  const filled = projectors.flatMap((projector) =>
    labels[projector.locale]?.fidelity === 'absent'
      ? [[projector.locale, labelOf({ text: id, segments: [segment], ...part }, projector)] as const]
      : [],
  );
  return { ...labels, ...Object.fromEntries(filled) };
}

/** A name of prose is called what the locale's sentence has for it, where the sentence is the name and nothing else. */
export function withNames(
  labels: Labels,
  { name, aliases }: VariableDraft,
  mentions: readonly Mention[],
  projectors: readonly Projector[],
): Labels {
  const names = [name, ...aliases];
  const whole = mentions.find(({ segment }) => names.includes(readable(segment!)));
  const marked = mentions.find(({ segment }) =>
    marksOf(segment!).marks.some(({ text }) => names.includes(text)),
  );
  const filled = projectors.flatMap((projector): (readonly [string, Label])[] => {
    if (whole)
      return [
        [
          projector.locale,
          labelOf({ text: readable(whole.segment!), segments: [whole.segment!] }, projector),
        ],
      ];
    const label = marked && markedLabel(marked.segment!, names, projector);
    if (label) return [[projector.locale, label]];
    const [first] = mentions;
    if (!first?.segment || labels[projector.locale]?.fidelity !== 'absent') return [];
    const { text: _, ...place } = labelOf({ text: name, segments: [first.segment] }, projector);
    return [[projector.locale, place]];
  });
  return { ...labels, ...Object.fromEntries(filled) };
}

function markedLabel(segment: Segment, names: readonly string[], projector: Projector): Label | undefined {
  const { marks } = marksOf(segment);
  const target = projector.segments([segment]).flatMap((each) => marksOf(each).marks);
  if (target.length !== marks.length) return undefined;
  const index = marks.findIndex(({ text }) => names.includes(text));
  const { text, place } = target[index]!;
  if (!place) return undefined;
  return {
    text,
    path: projector.document.path,
    place,
    fidelity: text === marks[index]!.text ? 'kept' : 'translated',
  };
}
