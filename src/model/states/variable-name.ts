import type { Cues } from '../cues/index.ts';
import type { Spot } from '../outline.ts';
import { marksOf } from './marks.ts';
import { namesState } from './names.ts';
import { statePhrases } from './phrases.ts';

/**
 * What a table or list of values is a list of: the key that its introduction names in code, else its own heading where
 * that says more than "State", else the phrase for a state in the introduction or in the section's title.
 */
export function variableNameFor(spot: Spot, header: string, cues: Cues): string {
  const intro = spot.before?.kind === 'heading' ? undefined : spot.before?.segments.at(-1);
  const told = intro && marksOf(intro);
  const introduction = spot.before?.kind === 'paragraph' ? spot.before.segments : [];
  const key = introduction
    .flatMap((segment) => marksOf(segment).marks)
    .find(({ form, text }) => form === 'code' && /^[\w.]+$/.test(text) && namesState(text, cues, cues));
  if (key) return key.text;
  for (const text of [header, told?.text ?? '', spot.scope.title]) {
    const phrase = statePhrases(text, cues).find(({ bare }) => !bare);
    if (phrase) return phrase.name;
  }
  return header || statePhrases(spot.scope.title, cues)[0]?.name || spot.scope.title;
}
