import { wilson } from '../bench-drift/figures.ts';
import type { TreeCount } from './draw.ts';

/** What one reader, or the two and a third, made of a finding. */
export type Verdict = 'true' | 'false';

/** A finding on an untouched page, and what its readers said of it. The hash is of what they read. */
export interface Judgement {
  readonly hash: string;
  readonly tree: string;
  readonly ruleId: string;
  readonly severity: string;
  readonly locale: string;
  readonly path: string;
  readonly line: number;
  readonly first: Verdict;
  readonly second: Verdict;
  /** Of a third reading, where the two differ. */
  readonly settled?: Verdict;
  /** Why it is false, in a few words. */
  readonly cause?: string;
}

/** A draw with its judgements, as `docs/accuracy/judgements.json` keeps it. */
export interface Judgements {
  readonly seed: string;
  readonly trees: Readonly<Record<string, TreeCount & { readonly commit?: string }>>;
  readonly judgements: readonly Judgement[];
}

/** What a draw came to, for a rule or for all. */
export interface Precision {
  readonly read: number;
  readonly right: number;
  /** 95 % interval of the share of true findings. */
  readonly interval: readonly [number, number];
}

/** By both readings, and by the third where they differ. */
export function isRight({ first, second, settled }: Judgement): boolean {
  return (first === second ? first : (settled ?? 'false')) === 'true';
}

export function precisionOf(judgements: readonly Judgement[]): Precision {
  const right = judgements.filter(isRight).length;
  return { read: judgements.length, right, interval: wilson(right, judgements.length) };
}

export function byRule(judgements: readonly Judgement[]): Map<string, Judgement[]> {
  const rules = new Map<string, Judgement[]>();
  for (const each of judgements) rules.set(each.ruleId, [...(rules.get(each.ruleId) ?? []), each]);
  return new Map([...rules].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * False findings for each translated page: of each rule the share that was judged false, on as many as it has in the
 * trees. Drawing few of each rule gives rare rules the weight of common ones; this takes it back.
 */
export function falseOnAPage({ trees, judgements }: Judgements): number {
  const counts = Object.values(trees);
  let wrong = 0;
  for (const [rule, read] of byRule(judgements)) {
    const found = counts.reduce((sum, { rules }) => sum + (rules[rule] ?? 0), 0);
    wrong += found * (1 - precisionOf(read).right / read.length);
  }
  return wrong / counts.reduce((sum, { translations }) => sum + translations, 0);
}

/** How far two readings agree beyond chance (Cohen 1960). */
export function kappaOf(judgements: readonly Judgement[]): number {
  const share = (count: number) => count / judgements.length;
  const same = share(judgements.filter(({ first, second }) => first === second).length);
  const first = share(judgements.filter((each) => each.first === 'true').length);
  const second = share(judgements.filter((each) => each.second === 'true').length);
  const chance = first * second + (1 - first) * (1 - second);
  return chance === 1 ? 1 : (same - chance) / (1 - chance);
}
