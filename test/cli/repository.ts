import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folderWith } from './fake-terminal.ts';

type Files = Readonly<Record<string, string | null>>;

/** Runs git in a folder, as somebody who has no configuration. @returns what it printed */
export function git(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** A repository with these files committed on `main`. */
export function repositoryWith(files: Readonly<Record<string, string>>) {
  const { folder, remove } = folderWith(files);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  /** Writes files (null removes one) and commits them. @returns the commit's id */
  const commit = (changed: Files): string => {
    for (const [name, text] of Object.entries(changed)) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      if (text === null) rmSync(file);
      else writeFileSync(file, text);
    }
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', 'change');
    return git(folder, 'rev-parse', 'HEAD');
  };
  return { folder, remove, commit, first: commit({}) };
}
