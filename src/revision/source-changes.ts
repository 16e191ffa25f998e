import { diffArrays } from 'diff';
import type { LocalizedDocument } from '../document/types.ts';
import { type Unit, unitsOf } from './units.ts';

/** What became of one text of a source. `before` or `after` is absent where it was added or removed. */
export interface SourceChange {
  readonly kind: 'changed' | 'removed' | 'added';
  readonly before?: Unit;
  readonly after?: Unit;
  /** The text of the earlier revision before it, and the one after it. */
  readonly left?: Unit;
  readonly right?: Unit;
}

/** Two texts with fewer of their words in common are two texts, not one that was changed. */
const ALIKE = 0.4;

/** Revisions that differ in more texts than this are told as two documents; to find the fewest would take long. */
const MOST_EDITS = 2000;

/** How far a text is looked for among those that came in its place. */
const REACH = 20;

/**
 * Says which texts of a source one revision has otherwise than another, in reading order. Texts are compared as
 * they read, so that wrapping, markers and numbering are no change; one that only moved is none either.
 */
export function sourceChanges(before: LocalizedDocument, after: LocalizedDocument): SourceChange[] {
  const [old, now] = [unitsOf(before), unitsOf(after)];
  const changes: SourceChange[] = [];
  let [from, to] = [0, 0];
  for (const { removed, added, kept } of stretches(old.map(keyOf), now.map(keyOf))) {
    const here = pairUp(old.slice(from, from + removed), now.slice(to, to + added));
    changes.push(...withNeighbours(here, old[from - 1], old[from + removed]));
    from += removed + kept;
    to += added + kept;
  }
  return withoutMoved(changes);
}

/** How many texts went, how many came in their place, and how many both revisions have after that. */
function stretches(old: readonly string[], now: readonly string[]) {
  const parts = diffArrays([...old], [...now], { maxEditLength: MOST_EDITS });
  const all = [{ removed: 0, added: 0, kept: 0 }];
  if (!parts) return [{ removed: old.length, added: now.length, kept: 0 }];
  for (const { removed, added, value } of parts) {
    let last = all.at(-1)!;
    if ((removed || added) && last.kept > 0) {
      last = { removed: 0, added: 0, kept: 0 };
      all.push(last);
    }
    last[removed ? 'removed' : added ? 'added' : 'kept'] += value.length;
  }
  return all;
}

function keyOf({ kind, text }: Unit): string {
  return `${kind === 'front-matter' ? kind : ''} ${text.normalize('NFC').replace(/\s+/g, ' ').trim()}`;
}

function withNeighbours(
  changes: readonly SourceChange[],
  first: Unit | undefined,
  last: Unit | undefined,
): SourceChange[] {
  return changes.map((change, index) => {
    const left = changes.slice(0, index).findLast(({ before }) => before)?.before ?? first;
    const right = changes.slice(index + 1).find(({ before }) => before)?.before ?? last;
    return { ...change, ...(left && { left }), ...(right && { right }) };
  });
}

/** Of what went and what came in one place, pairs in order that are alike; the rest was removed or added. */
function pairUp(removed: readonly Unit[], added: readonly Unit[]): SourceChange[] {
  const changes: SourceChange[] = [];
  let next = 0;
  for (const before of removed) {
    const near = added.slice(next, next + REACH).findIndex((after) => isAlike(before, after));
    if (near < 0) changes.push({ kind: 'removed', before });
    else {
      for (const after of added.slice(next, next + near)) changes.push({ kind: 'added', after });
      changes.push({ kind: 'changed', before, after: added[next + near]! });
      next += near + 1;
    }
  }
  for (const after of added.slice(next)) changes.push({ kind: 'added', after });
  return changes;
}

function isAlike(a: Unit, b: Unit): boolean {
  if (a.kind !== b.kind) return false;
  const [ours, theirs] = [wordsOf(a.text), wordsOf(b.text)];
  const common = [...ours].filter((word) => theirs.has(word)).length;
  return common >= ALIKE * Math.max(ours.size, theirs.size);
}

/** Characters count as words where a script writes no spaces. */
function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu),
  );
}

function withoutMoved(changes: readonly SourceChange[]): SourceChange[] {
  const keysOf = (wanted: SourceChange['kind']) =>
    new Set(changes.flatMap(({ kind, before, after }) => (kind === wanted ? keyOf((before ?? after)!) : [])));
  const added = keysOf('added');
  const moved = new Set([...keysOf('removed')].filter((key) => added.has(key)));
  return changes.filter(
    ({ kind, before, after }) => kind === 'changed' || !moved.has(keyOf((before ?? after)!)),
  );
}
