import { readable } from '../outline.ts';
import type { Label, Labels } from '../types.ts';
import type { Passage } from '../workflows/draft.ts';
import type { Projector } from './projector.ts';

/** What every locale makes of a passage of the source. */
export function labelsOf(passage: Passage, projectors: readonly Projector[]): Labels {
  return Object.fromEntries(projectors.map((projector) => [projector.locale, labelOf(passage, projector)]));
}

/** What one locale makes of it: the sentences that stand for it, or their first part where only that is meant. */
export function labelOf({ text, segments, part }: Passage, projector: Projector): Label {
  const target = projector.segments(segments);
  const [first] = target;
  const last = target.at(-1);
  if (!first || !last) return { fidelity: 'absent' };
  const whole = target.map(readable).join(' ');
  const label = part?.(whole, target) ?? whole;
  return {
    text: label,
    path: projector.document.path,
    place: { start: first.place.start, end: last.place.end },
    ...(first.ids[0] !== undefined && { segmentId: first.ids[0] }),
    fidelity: sameText(label, text) ? 'kept' : 'translated',
  };
}

function sameText(a: string, b: string): boolean {
  const fold = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return fold(a) === fold(b);
}
