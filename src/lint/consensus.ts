import { findConsensus } from '../alignment/consensus.ts';
import type { Place } from '../text/place.ts';
import type { HeldPair } from './check-page.ts';
import type { Observed } from './observed.ts';
import type { ReadPage } from './read-page.ts';

/** With fewer there is no majority that could be wrong about less than half. */
const FEWEST = 3;

/** The locales of a page without any source, each held against the one that most agree with. */
export interface PageConsensus {
  readonly pairs: readonly HeldPair[];
  /** Keeps what most locales are agreed on, and says on what grounds. */
  judge(observed: readonly Observed[]): Observed[];
}

/**
 * @param isOrphaned whether other pages have a source: one that has lost its own waits to be moved or removed, and what
 *   its locales say otherwise is no more than an observation
 * @returns undefined where the page has too few locales for a majority
 */
export function consensusOf(read: ReadPage, isOrphaned: boolean): PageConsensus | undefined {
  const documents = [...read.documents.values()];
  if (documents.length < FEWEST) return undefined;
  const consensus = findConsensus(documents);
  const shared = new Set(
    consensus.surplus
      .filter(({ blocks }) => blocks.size * 2 > documents.length)
      .flatMap(({ blocks }) => [...blocks.values()].map(({ place }) => startOf(place))),
  );
  const pairs = [...consensus.alignments].map(([locale, alignment]) => ({ locale, alignment }));
  const judge = (observed: readonly Observed[]) => {
    const against = countLocales(observed);
    return observed.flatMap((each) => {
      const agree = documents.length - (against.get(groundOf(each)) ?? 0);
      if (agree * 2 <= documents.length) return [];
      if (!each.observation.source && shared.has(startOf(each.observation.target.place))) return [];
      const data = { reference: consensus.reference.locale.name, agree, of: documents.length };
      const observation = {
        ...each.observation,
        ...(isOrphaned && { severity: 'info' as const }),
        data: { ...data, ...each.observation.data },
      };
      return [{ ...each, observation }];
    });
  };
  return { pairs, judge };
}

/** How many locales differ from the reference at the same place in the same way. */
function countLocales(observed: readonly Observed[]): Map<string, number> {
  const locales = new Map<string, Set<string>>();
  for (const each of observed) {
    const ground = groundOf(each);
    locales.set(ground, (locales.get(ground) ?? new Set()).add(each.target.locale));
  }
  return new Map([...locales].map(([ground, names]) => [ground, names.size]));
}

/** What differs: by its place in the reference, or by its own place where the reference has nothing. */
function groundOf({ enabled, observation: { source, target, key, messageId } }: Observed): string {
  const where = source ? `= ${startOf(source.place)}` : `${target.path} ${startOf(target.place)}`;
  return `${enabled.rule.id} ${where} ${key ?? messageId}`;
}

function startOf({ start }: Place): string {
  return `${start.line}:${start.column}`;
}
