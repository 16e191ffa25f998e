import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { discover } from '../../src/corpus/discover.ts';
import { PathError } from '../../src/corpus/error.ts';
import { resolveConfig } from '../../src/corpus/resolve.ts';
import { selectPages } from '../../src/corpus/select.ts';
import { makeTree } from './tree.ts';

const root = makeTree([
  'docs/en/start.md',
  'docs/fr/start.md',
  'docs/en/guide/a.md',
  'docs/fr/guide/a.md',
  'docs/fr/guide/b [1].md',
  'docs/en/guidebook.md',
  'README.md',
]);
const corpus = await discover(resolveConfig({ sourceLocale: 'en', content: 'docs/{locale}/**/*.md' }, root));
const ids = (paths: string[], cwd = root) => selectPages(corpus, paths, cwd).pages.map(({ id }) => id);

describe('selectPages', () => {
  it('chooses everything where nothing is named', () => {
    expect(selectPages(corpus, [])).toBe(corpus);
  });

  it.each([
    [['docs/en/start.md'], ['start.md']],
    [['./docs/fr/start.md'], ['start.md']],
    [[path.join(root, 'docs/fr/guide/b [1].md')], ['guide/b [1].md']],
    [['docs/en/guide'], ['guide/a.md']],
    [['docs/fr/guide/'], ['guide/a.md', 'guide/b [1].md']],
    [
      ['docs/fr/guide', 'docs/en/start.md', 'docs/fr/start.md'],
      ['guide/a.md', 'guide/b [1].md', 'start.md'],
    ],
    [['docs/*/guide/*.md'], ['guide/a.md', 'guide/b [1].md']],
    [['**/{start,guidebook}.md'], ['guidebook.md', 'start.md']],
    [['.'], ['guide/a.md', 'guide/b [1].md', 'guidebook.md', 'start.md']],
  ])('%j chooses %j', (paths, expected) => {
    expect(ids(paths)).toEqual(expected);
  });

  it('keeps all locales of a chosen page', () => {
    expect([...selectPages(corpus, ['docs/fr/start.md']).pages[0]!.files.keys()]).toEqual(['en', 'fr']);
  });

  it.each([
    ['docs/en/strat.md', 'docs/en/strat.md does not exist; did you mean docs/en/start.md?'],
    ['dosc/en/start.md', 'dosc/en/start.md does not exist; did you mean docs/en/start.md?'],
    ['docs/en/quite-another.md', 'docs/en/quite-another.md does not exist; check the path.'],
    ['README.md/x', 'README.md/x does not exist; check the path.'],
    ['README.md', 'README.md is no part of the content that the configuration describes; change'],
    ['docs/*.md', 'docs/*.md is no part of the content'],
  ])('says of %s what to do', (named, sentence) => {
    expect(() => ids([named])).toThrow(PathError);
    expect(() => ids([named])).toThrow(sentence);
  });
});

describe('what discovery left aside', () => {
  const problems = [
    { path: 'docs/en/guide/out.md', reason: 'leaves-root' as const },
    { path: 'docs/fr/gone.md', reason: 'broken-link' as const },
    { path: 'docs/fr/locked', reason: 'unreadable' as const },
  ];
  const select = (named: string) =>
    selectPages({ ...corpus, problems }, [named], root).problems.map((problem) => problem.path);

  it('is told where it was looked for, and nowhere else', () => {
    expect(select('docs/en/start.md')).toEqual([]);
    expect(select('docs/en')).toEqual(['docs/en/guide/out.md']);
    expect(select('docs/fr/**/*.md')).toEqual(['docs/fr/gone.md']);
    expect(select('.')).toHaveLength(3);
  });

  it.each([
    ['docs/en/guide/out.md', 'is a link that leads out of the content folder and is not followed; put'],
    ['docs/fr/gone.md', 'is a link that leads nowhere; mend or remove it.'],
    ['docs/fr/locked/', 'cannot be read; check the permissions.'],
  ])('%s named by itself is why the run cannot be', (named, sentence) => {
    expect(() => select(named)).toThrow(PathError);
    expect(() => select(named)).toThrow(`${named} ${sentence}`);
  });

  it('is not offered as its own correction', () => {
    symlinkSync('nowhere.md', path.join(root, 'docs/en/dangling.md'));
    expect(() => ids(['docs/en/dangling.md'])).toThrow('does not exist; check the path.');
  });
});
