import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all that it started have used. */
export interface Used {
  /** Of all processors together. */
  readonly seconds: number;
  /** The most that all of them held at the same time. */
  readonly gigabytes: number;
}

interface Stat {
  readonly pid: number;
  readonly parent: number;
  readonly seconds: number;
  readonly gigabytes: number;
}

const EVERY = 250;
const TICKS = 100;
const PAGE = 4096;

/**
 * Watches a process and its descendants four times a second, from /proc.
 * @returns what ends the watch and tells; without /proc nothing but zeros
 */
export function watchTree(root: number): () => Used {
  const seconds = new Map<number, number>();
  let gigabytes = 0;
  const look = (): void => {
    const tree = treeOf(root, readStats());
    for (const each of tree) seconds.set(each.pid, each.seconds);
    gigabytes = Math.max(
      gigabytes,
      tree.reduce((sum, each) => sum + each.gigabytes, 0),
    );
  };
  const timer = setInterval(look, EVERY);
  return () => {
    clearInterval(timer);
    return { seconds: seconds.values().reduce((sum, each) => sum + each, 0), gigabytes };
  };
}

function treeOf(root: number, stats: readonly Stat[]): Stat[] {
  const children = Map.groupBy(stats, ({ parent }) => parent);
  const below = (pid: number): Stat[] =>
    (children.get(pid) ?? []).flatMap((each) => [each, ...below(each.pid)]);
  return [...stats.filter(({ pid }) => pid === root), ...below(root)];
}

function readStats(): Stat[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => readStat(Number(name)) ?? []);
  } catch {
    return [];
  }
}

/** The fields of proc_pid_stat(5), counted from behind the name: that may hold anything. */
function readStat(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [parent, user, system, pages] = [1, 11, 12, 21].map((at) => Number(fields[at]));
    return {
      pid,
      parent: parent!,
      seconds: (user! + system!) / TICKS,
      gigabytes: (pages! * PAGE) / 1024 ** 3,
    };
  } catch {
    return undefined; // It has ended meanwhile.
  }
}
