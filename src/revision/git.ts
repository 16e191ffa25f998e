import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';

/** Questions to a repository. All answers are undefined, or empty, where the repository cannot tell. */
export interface Git {
  /** The full id of the commit that a name, tag or abbreviated id stands for. */
  commit(ref: string): string | undefined;
  /** Whether one commit is reached from another going back; a commit is reached from itself. */
  isAncestor(ancestor: string, descendant: string): boolean | undefined;
  /** A file's bytes at a commit. */
  fileAt(ref: string, path: string): Buffer | undefined;
  /** Commits that changed a file, the newest first. */
  commitsTouching(path: string, limit: number): string[];
  /** The newest commit that changed a file. */
  newestCommit(path: string): string | undefined;
  /** Where this branch left a commit's history; undefined where the history at hand does not reach so far. */
  mergeBase(ref: string): string | undefined;
  /**
   * Files that differ from where this branch left a commit's history (from that commit itself, where the history
   * does not reach so far): committed, changed or new on disk, in the whole repository.
   */
  changedSince(ref: string): string[] | undefined;
  /** Whether the history was cut off when it was fetched, so that old commits are not known. */
  isShallow(): boolean;
}

/** Names that git could take for anything but a revision never reach it. */
const REF = /^(?!-)[\w./@{}^~-]{1,250}$/;
const ID = /^[0-9a-f]{40,64}$/;

/**
 * Opens the repository that a folder lies in. Paths are relative to that folder, with `/`.
 *
 * @returns undefined where there is no repository or no git
 */
export function openGit(root: string): Git | undefined {
  const run = runner(root);
  if (run(['rev-parse', '--git-dir']) === undefined) return undefined;
  const known = new Map<string, string | undefined>();
  const commit = (ref: string): string | undefined => {
    if (!REF.test(ref)) return undefined;
    if (!known.has(ref)) known.set(ref, resolve(run, ref));
    return known.get(ref);
  };
  const mergeBase = (ref: string): string | undefined => {
    const id = commit(ref);
    return id === undefined ? undefined : lines(run(['merge-base', id, 'HEAD']))[0];
  };
  const commitsTouching = (path: string, limit: number): string[] =>
    lines(run(['rev-list', `--max-count=${limit}`, 'HEAD', '--', path]));
  return {
    commit,
    commitsTouching,
    newestCommit: (path) => commitsTouching(path, 1)[0],
    isAncestor(ancestor, descendant) {
      const [older, newer] = [commit(ancestor), commit(descendant)];
      if (!older || !newer) return undefined;
      return run(['merge-base', '--is-ancestor', older, newer]) !== undefined;
    },
    fileAt(ref, path) {
      const id = commit(ref);
      return id === undefined ? undefined : run(['cat-file', 'blob', `${id}:./${path}`]);
    },
    mergeBase,
    changedSince(ref) {
      const id = commit(ref);
      if (!id) return undefined;
      const base = mergeBase(ref) ?? id;
      const plain = ['--name-only', '--no-ext-diff', '--no-textconv', '-z'];
      const changed = run(['diff', ...plain, base, '--']);
      const up = lines(run(['rev-parse', '--show-cdup']))[0] ?? '.';
      const added = run(['-C', up, 'ls-files', '--others', '--exclude-standard', '-z']);
      const prefix = lines(run(['rev-parse', '--show-prefix']))[0] ?? '';
      const names = new Set([...fields(changed), ...fields(added)]);
      return [...names].map((name) => posix.relative(prefix, name)).sort();
    },
    isShallow: () => lines(run(['rev-parse', '--is-shallow-repository']))[0] === 'true',
  };
}

type Run = (args: readonly string[]) => Buffer | undefined;

/** No shell, no prompt, no lock, no program that a repository's configuration names. */
function runner(root: string): Run {
  const options = ['--literal-pathspecs', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
  return (args) => {
    try {
      return execFileSync('git', [...options, ...args], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: 30_000,
        maxBuffer: 256 * 1024 * 1024,
        env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_PAGER: 'cat' },
      });
    } catch {
      // A question without an answer and a machine without git look the same to those who ask.
      return undefined;
    }
  };
}

function resolve(run: Run, ref: string): string | undefined {
  const id = lines(run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])).at(-1);
  return id && ID.test(id) ? id : undefined;
}

function lines(output: Buffer | undefined): string[] {
  return (output?.toString('utf8') ?? '').split('\n').filter((line) => line !== '');
}

function fields(output: Buffer | undefined): string[] {
  return (output?.toString('utf8') ?? '').split('\0').filter((field) => field !== '');
}
