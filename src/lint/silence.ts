import { comparePoints, type Place } from '../text/place.ts';
import { CoveredPlaces } from './covered.ts';
import { type Observed, placesOf } from './observed.ts';
import type { Rule } from './rule.ts';

const PAIR_SCOPES: readonly string[] = ['structure', 'segment', 'model'];

/**
 * Leaves root causes and takes away their consequences: what a rule supersedes falls silent inside the places
 * that the rule's own observations explain, on the target's side or on the source's. What still waits for the
 * corpus, and may come to nothing, explains nothing yet.
 *
 * @param observed of one page, in the order of the rules
 */
export function silence(observed: readonly Observed[]): Observed[] {
  const live = new Set(observed);
  const rules = new Map(observed.map(({ enabled }) => [enabled.rule.id, enabled.rule]));
  for (const rule of rules.values()) {
    if (!rule.supersedes?.length) continue;
    const covered = coveredBy(rule, live);
    for (const other of live) {
      if (supersedes(rule, other.enabled.rule) && isExplained(other, covered)) live.delete(other);
    }
  }
  return [...live];
}

function supersedes(rule: Rule, other: Rule): boolean {
  if (rule.id === other.id || !rule.supersedes) return false;
  if (rule.supersedes.includes(other.id)) return true;
  return rule.supersedes.includes('*') && PAIR_SCOPES.includes(other.scope);
}

function coveredBy(rule: Rule, live: ReadonlySet<Observed>): CoveredPlaces {
  const covered = new CoveredPlaces();
  for (const { enabled, observation } of live) {
    const waits = observation.pending !== undefined && observation.stands !== true;
    if (enabled.rule.id !== rule.id || waits) continue;
    const isGap = observation.target.text === '' && observation.covers?.target === undefined;
    for (const { path, place } of placesOf(observation)) {
      // A gap is where something is absent; what else is absent there has a cause of its own.
      if (isGap && path === observation.target.path && place === observation.target.place) continue;
      if (!isEmpty(place)) covered.add(path, place);
    }
  }
  return covered;
}

function isExplained({ observation }: Observed, covered: CoveredPlaces): boolean {
  return placesOf(observation).some(({ path, place }) => covered.contains(path, place));
}

function isEmpty({ start, end }: Place): boolean {
  return comparePoints(start, end) === 0;
}
