import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Git, openGit, relate, sourceIdentity } from '../../src/revision/index.ts';

const FILE = 'docs/en/naïve page.md';
const OTHER = 'docs/en/other.md';
const versions = ['# One\n', '# One\n\nTwo.\n', '# One\n\nThree.\n'];
const commits: string[] = [];
let base: string;
let root: string;
let git: Git;

function run(cwd: string, ...args: string[]): string {
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', [...identity, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

beforeAll(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'isogloss-git-')));
  root = join(base, 'repository');
  mkdirSync(join(root, 'docs/en'), { recursive: true });
  run(root, 'init', '--quiet', '--initial-branch=main');
  writeFileSync(join(root, OTHER), 'other\n');
  for (const text of versions) {
    writeFileSync(join(root, FILE), text);
    run(root, 'add', '.');
    run(root, 'commit', '--quiet', '--message', 'Change');
    commits.push(run(root, 'rev-parse', 'HEAD'));
  }
  git = openGit(root)!;
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('openGit', () => {
  it('is undefined where there is no repository', () => {
    expect(openGit(base)).toBeUndefined();
    expect(openGit(join(base, 'absent'))).toBeUndefined();
  });

  it('resolves names and abbreviations of commits', () => {
    expect(git.commit('HEAD')).toBe(commits[2]);
    expect(git.commit(commits[0]!.slice(0, 8))).toBe(commits[0]);
    expect(git.commit('main~1')).toBe(commits[1]);
    expect(git.commit('f'.repeat(40))).toBeUndefined();
    expect(git.commit(`HEAD:${OTHER}`)).toBeUndefined();
  });

  it('never takes a name for an option or a command', () => {
    const proof = join(base, 'proof');
    for (const ref of [
      `--output=${proof}`,
      '--all',
      '-h',
      '',
      'HEAD; touch x',
      `$(touch ${proof})`,
      'a\nb',
      'x'.repeat(999),
    ])
      expect(git.commit(ref)).toBeUndefined();
    expect(git.changedSince(`--output=${proof}`)).toBeUndefined();
    expect(git.fileAt('HEAD', `../../${OTHER}`)).toBeUndefined();
    expect(git.commitsTouching('--all', 5)).toEqual([]);
    expect(existsSync(proof)).toBe(false);
  });

  it('knows which commit came first', () => {
    expect(git.isAncestor(commits[0]!, commits[2]!)).toBe(true);
    expect(git.isAncestor(commits[2]!, commits[0]!)).toBe(false);
    expect(git.isAncestor('f'.repeat(40), 'HEAD')).toBeUndefined();
  });

  it('reads a file as it was', () => {
    expect(git.fileAt(commits[1]!, FILE)?.toString()).toBe(versions[1]);
    expect(git.fileAt('HEAD', 'absent.md')).toBeUndefined();
    expect(openGit(join(root, 'docs'))?.fileAt('HEAD', 'en/other.md')?.toString()).toBe('other\n');
  });

  it('finds the commits that changed a file', () => {
    expect(git.newestCommit(FILE)).toBe(commits[2]);
    expect(git.newestCommit(OTHER)).toBe(commits[0]);
    expect(git.commitsTouching(FILE, 9)).toEqual(commits.toReversed());
    expect(git.newestCommit('docs/en/*.md')).toBeUndefined();
  });

  it('lists what changed, on disk too', () => {
    expect(git.changedSince('HEAD')).toEqual([]);
    expect(git.changedSince(commits[0]!)).toEqual([FILE]);
    writeFileSync(join(root, 'docs/new.md'), 'new\n');
    expect(git.changedSince(commits[0]!)).toEqual([FILE, 'docs/new.md'].sort());
    expect(openGit(join(root, 'docs'))?.changedSince('HEAD')).toEqual(['new.md']);
    rmSync(join(root, 'docs/new.md'));
  });

  it('knows a history that was cut off', () => {
    expect(git.isShallow()).toBe(false);
    const clone = join(base, 'clone');
    run(base, 'clone', '--quiet', '--depth=1', pathToFileURL(root).href, clone);
    const shallow = openGit(clone)!;
    expect(shallow.isShallow()).toBe(true);
    expect(shallow.commit(commits[0]!)).toBeUndefined();
  });
});

describe('relate with a repository', () => {
  const identity = sourceIdentity(versions[2]!);
  const source = { identity, path: FILE };
  const stamp = (id: string) => ({ key: 'default_lang_commit', revision: id, commit: id }) as const;

  it('knows a translation of an older commit', () => {
    expect(relate(stamp(commits[0]!), source, git)).toEqual({
      target: commits[0],
      source: commits[2],
      relation: 'behind',
      basis: 'git',
    });
  });

  it('takes a commit at which the file was as it is now for the same', () => {
    expect(relate(stamp(commits[2]!.slice(0, 9)), source, git)).toMatchObject({
      relation: 'same',
      basis: 'git',
    });
    const other = { identity: sourceIdentity('other\r\n'), path: OTHER };
    expect(relate(stamp(commits[1]!), other, git)).toMatchObject({ relation: 'same' });
  });

  it('finds the version that a hash stands for', () => {
    const hash = sourceIdentity(versions[1]!).sha1Crlf;
    const target = { key: 'ms.openlocfilehash', revision: hash, hash } as const;
    expect(relate(target, source, git)).toMatchObject({ relation: 'behind', basis: 'git' });
    const unknown = { ...target, hash: 'a'.repeat(40) };
    expect(relate(unknown, source, git)).toMatchObject({ relation: 'unknown' });
  });

  it('orders two commits', () => {
    const [older, newer] = [stamp(commits[0]!), stamp(commits[1]!)];
    expect(relate(older, { stamp: newer }, git)).toMatchObject({ relation: 'behind', basis: 'git' });
    expect(relate(newer, { stamp: older }, git)).toMatchObject({ relation: 'ahead', basis: 'git' });
  });

  it('does not know a commit that the history lacks', () => {
    expect(relate(stamp('f'.repeat(40)), source, git)).toMatchObject({ relation: 'unknown' });
    expect(relate({ ...stamp('f'.repeat(40)), drifted: true }, source, git)).toMatchObject({
      relation: 'behind',
      basis: 'drifted_from_default',
    });
  });
});
