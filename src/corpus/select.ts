import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../text/similar.ts';
import { PathError } from './error.ts';
import { relativePath } from './paths.ts';
import { PathPattern } from './pattern.ts';
import type { Corpus, CorpusProblem, Page } from './types.ts';

type Test = (path: string) => boolean;

/** What is left aside in a search is known by name, and is not to be sought in the configuration. */
const LEFT_ASIDE: Readonly<Record<CorpusProblem['reason'], string>> = {
  unreadable: 'cannot be read; check the permissions.',
  'leaves-root':
    'is a link that leads out of the content folder and is not followed; put the file itself there.',
  'broken-link': 'is a link that leads nowhere; mend or remove it.',
  ambiguous: 'was left aside, because another file stands for the same page and locale; remove one of them.',
};

/** The first part of a path that does not exist, and what stands beside it that it may have been meant for. */
function missing(named: string, cwd: string): PathError {
  const absolute = path.resolve(cwd, named);
  let gap = absolute;
  while (!existsSync(path.dirname(gap)) && gap !== path.dirname(gap)) gap = path.dirname(gap);
  const folder = path.dirname(gap);
  const own = path.basename(gap);
  // A link that leads nowhere stands there, and still does not exist.
  const beside = statSync(folder).isDirectory() ? readdirSync(folder).filter((name) => name !== own) : [];
  const near = nearest(own, beside);
  const meant = near && relativePath(cwd, path.join(folder, near, path.relative(gap, absolute)));
  return new PathError(`${named} does not exist; ${meant ? `did you mean ${meant}?` : 'check the path.'}`);
}

/** What a named path stands for: a file, a folder with all below it, or a glob. A file with stars in its name is a file. */
function testOf(named: string, cwd: string): Test {
  const absolute = path.resolve(cwd, named);
  const plain = relativePath(cwd, absolute);
  if (existsSync(absolute)) {
    if (!statSync(absolute).isDirectory()) return (file) => file === plain;
    return (file) => plain === '' || file.startsWith(`${plain}/`);
  }
  if (/[*?{]/u.test(named)) {
    const match = new PathPattern(named).matcher();
    return (file) => match(file) !== undefined;
  }
  throw missing(named, cwd);
}

interface Picked {
  readonly pages: readonly Page[];
  readonly problems: readonly CorpusProblem[];
}

function pick(named: string, corpus: Corpus, cwd: string): Picked {
  const plain = relativePath(cwd, path.resolve(cwd, named));
  const aside = corpus.problems.find((problem) => problem.path === plain);
  if (aside) throw new PathError(`${named} ${LEFT_ASIDE[aside.reason]}`);
  const test = testOf(named, cwd);
  const pages = corpus.pages.filter(({ files }) => [...files.values()].some((file) => test(file.path)));
  if (pages.length > 0) return { pages, problems: corpus.problems.filter((problem) => test(problem.path)) };
  throw new PathError(
    `${named} is no part of the content that the configuration describes; change "content" or "ignore" there, or name another path.`,
  );
}

/**
 * Narrows a corpus to the pages that files, folders or globs belong to; a page is chosen with all its locales,
 * whichever of its files is named, and of what was left aside only what is named. No paths choose everything.
 * @param cwd absolute; what the paths are relative to, the same as for `discover`
 * @throws PathError where a path does not exist, was left aside, or leads to no page
 */
export function selectPages(corpus: Corpus, paths: readonly string[], cwd = corpus.root): Corpus {
  if (paths.length === 0) return corpus;
  const picked = paths.map((named) => pick(named, corpus, cwd));
  const chosen = new Set(picked.flatMap(({ pages }) => pages));
  const told = new Set(picked.flatMap(({ problems }) => problems));
  const pages = corpus.pages.filter((page) => chosen.has(page));
  const problems = corpus.problems.filter((problem) => told.has(problem));
  return { ...corpus, pages, problems, allPages: corpus.allPages ?? corpus.pages };
}
