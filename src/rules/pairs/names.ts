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
}

interface Habits {
  readonly own: Kept;
  readonly others: Kept;
  /** How many other locales have their own word for it. */
  readonly translating: number;
}

/** How often a name was met and kept, here and in the other locales. */
export function habitOf(learnt: Learnt, { name, locale }: PendingName): Habits {
  const key = nameKey(name);
  const none = { met: 0, kept: 0 };
  let others: Kept = none;
  let translating = 0;
  for (const [other, names] of Object.entries(learnt.names)) {
    if (other === locale) continue;
    const { met, kept } = names[key] ?? none;
    others = { met: others.met + met, kept: others.kept + kept };
    if (met > 1 && 1 - kept / met > OWN_WORD) translating++;
  }
  return { own: learnt.names[locale]?.[key] ?? none, others, translating };
}

/** What it takes to call a name one that is kept. */
export interface Habit {
  readonly share: number;
  readonly met: number;
}

/** A locale that loses a name this often has its own word for it. */
const OWN_WORD = 0.25;

/**
 * Whether the corpus keeps a name, so that one loss is a mistake and no manner of speaking: either this locale
 * does, the loss itself apart, or the others do. Where another locale has its own word, there may be one here.
 */
export function isKept(learnt: Learnt, pending: PendingName, { share, met }: Habit): boolean {
  const { own, others, translating } = habitOf(learnt, pending);
  const here = own.met - 1;
  const enough = pending.mixed ? met : met * 2;
  const ownShare = here > 0 ? own.kept / here : undefined;
  if (ownShare !== undefined && here >= enough && ownShare >= share) return true;
  if (others.met < enough || others.kept / others.met < share || translating > 0) return false;
  // Half a name is a slip even where it is made throughout; a word for the whole of it is a choice.
  return pending.half || (pending.mixed && (ownShare === undefined || ownShare >= 0.5));
}

/** A candidate's data, as `confirm` gets it back from JSON. */
export function asPendingName(pending: unknown): PendingName {
  return pending as PendingName;
}
