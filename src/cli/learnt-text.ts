import type { Learnt } from '../alignment/learnt.ts';
import { visible } from '../text/escape/control.ts';
import { wrap } from '../text/width.ts';
import type { Call } from './command.ts';

/** Met less often, a name says more of chance than of a habit. */
const LEAST_MET = 3;

/** What one locale of a corpus does with its source. */
export interface Habits {
  readonly locale: string;
  /** How long a translation is for its source, in letters: the geometric mean, and the factor of one deviation. */
  readonly length?: { readonly ratio: number; readonly spread: number; readonly segments: number };
  /** Names of the source, case folded, the most frequent first. */
  readonly names: readonly { readonly name: string; readonly met: number; readonly kept: number }[];
}

/** What was learnt from a corpus, by locale in alphabetical order. */
export function habitsOf({ names, lengths }: Learnt): Habits[] {
  const locales = [...new Set([...Object.keys(names), ...Object.keys(lengths)])].sort();
  return locales.map((locale) => {
    const sums = lengths[locale];
    const mean = sums && sums.n > 0 ? sums.sum / sums.n : 0;
    const variance = sums && sums.n > 0 ? Math.max(0, sums.squares / sums.n - mean ** 2) : 0;
    const round = (value: number) => Math.round(Math.exp(value) * 100) / 100;
    return {
      locale,
      ...(sums &&
        sums.n > 0 && {
          length: { ratio: round(mean), spread: round(Math.sqrt(variance)), segments: sums.n },
        }),
      names: Object.entries(names[locale] ?? {})
        .map(([name, counts]) => ({ name, ...counts }))
        .filter(({ met }) => met >= LEAST_MET)
        .sort((a, b) => b.met - a.met || (a.name < b.name ? -1 : 1)),
    };
  });
}

/** The same for people. */
export function habitsText(habits: readonly Habits[], { messages, terminal }: Call): string {
  const width = terminal.stdout.width - 2;
  const blocks = habits.map(({ locale, length, names }) => {
    const lines = length ? [messages.t('cli:status.length', length)] : [];
    const listed = names.map(({ name, met, kept }) => `${visible(name)} ${kept}/${met}`).join(', ');
    if (listed !== '') lines.push(`${messages.t('cli:status.kept')} ${listed}`);
    const wrapped = lines.flatMap((line) => wrap(line, width)).map((line) => `  ${line}`);
    return [locale, ...wrapped].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
