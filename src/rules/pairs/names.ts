import type { Kept, Learnt } from '../../alignment/learnt.ts';
import { nameKey } from '../../text/survives.ts';

/** What waits for the corpus: whose name it is, and how much its look says of it. */
export interface PendingName {
  readonly name: string;
  readonly locale: string;
  /** True where no language has such a word: "ExpressRoute", "VNets". */
  readonly mixed: boolean;
  /** True where a part of it still stands there. */
  readonly half: boolean;
  /** True where its absence can hardly be a matter of style: the pair is sure, and nothing else says the name. */
  readonly certain?: boolean;
}

interface Habits {
  readonly own: Kept;
  readonly others: Kept;
  /** How many other locales have their own word for it. */
  readonly translating: number;
  /** How many other locales have lost it at least once. */
  readonly losing: number;
}

/** How often a name was met and kept, here and in the other locales. */
export function habitOf(learnt: Learnt, { name, locale }: PendingName): Habits {
  const key = nameKey(name);
  const none = { met: 0, kept: 0 };
  let others: Kept = none;
  let translating = 0;
  let losing = 0;
  for (const [other, names] of Object.entries(learnt.names)) {
    if (other === locale) continue;
    const { met, kept } = names[key] ?? none;
    others = { met: others.met + met, kept: others.kept + kept };
    if (met > 1 && 1 - kept / met > OWN_WORD) translating++;
    if (kept < met) losing++;
  }
  return { own: learnt.names[locale]?.[key] ?? none, others, translating, losing };
}

/** What it takes to call a name one that is kept. */
export interface Habit {
  readonly share: number;
  readonly met: number;
}

/** A locale that loses a name this often has its own word for it. */
const OWN_WORD = 0.25;

/**
 * How sure it is that a name should have been kept. It is `kept` where this locale keeps it, the loss itself
 * apart, or the others do; where another locale has its own word, there may be one here. It is `always` kept
 * where nobody drops it besides: else it may be one that a sentence can do without.
 */
export function habitFor(
  learnt: Learnt,
  pending: PendingName,
  { share, met }: Habit,
): 'always' | 'kept' | undefined {
  const { own, others, translating, losing } = habitOf(learnt, pending);
  const here = own.met - 1;
  const enough = pending.mixed ? met : met * 2;
  const ownShare = here > 0 ? own.kept / here : undefined;
  const keptHere = ownShare !== undefined && here >= enough && ownShare >= share;
  const keptThere = others.met >= enough && others.kept / others.met >= share && translating === 0;
  // Half a name is a slip even where it is made throughout; a word for the whole of it is a choice.
  if (pending.half) return keptHere || keptThere ? 'always' : undefined;
  const known = ownShare === undefined || ownShare >= 0.5;
  if (!keptHere && !(keptThere && pending.mixed && known)) return undefined;
  const isOnlyLoss = own.met - own.kept <= 1;
  return isOnlyLoss && losing === 0 ? 'always' : 'kept';
}

/** A candidate's data, as `confirm` gets it back from JSON. */
export function asPendingName(pending: unknown): PendingName {
  return pending as PendingName;
}
