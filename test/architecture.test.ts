import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const FOLDERS = [
  'text',
  'messages',
  'corpus',
  'document',
  'alignment',
  'revision',
  'model',
  'lint',
  'rules',
  'reporters',
  'cli',
  'site',
];
/** At the end of every arrow, so that none of them sees the others. */
const ENDS = ['reporters', 'cli', 'site'];
const LONGEST = 220;

interface SourceFile {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
}

const sources: SourceFile[] = globSync('{src,scripts,test}/**/*.ts', { cwd: root })
  .filter((path) => !path.startsWith('test/corpora'))
  .map((path) => ({ path, folder: path.split('/')[1] ?? '', text: readFileSync(join(root, path), 'utf8') }));
const inSource = sources.filter(({ path }) => path.startsWith('src/') && path.split('/').length > 2);

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?:type\s)?[^'";]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

function importsOf({ path, text }: SourceFile): { name: string; target: string | undefined }[] {
  return Array.from(text.matchAll(IMPORT), ([, from, dynamic]) => {
    const name = from ?? dynamic ?? '';
    return {
      name,
      target: name.startsWith('.') ? relative(root, join(root, dirname(path), name)) : undefined,
    };
  });
}

/** What the command line may start although it does not import it in the table's sense. */
const ALLOWED_ACROSS = [
  // The command line chooses a reporter and starts the site.
  ['cli', 'reporters'],
  ['cli', 'site'],
] as const;

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  if (ENDS.includes(to)) return ALLOWED_ACROSS.some(([a, b]) => a === from && b === to);
  return FOLDERS.indexOf(to) < FOLDERS.indexOf(from);
}

describe('the arrows between folders', () => {
  it('has a place in the table for every folder', () => {
    expect(
      [...new Set(inSource.map(({ folder }) => folder))].filter((name) => !FOLDERS.includes(name)),
    ).toEqual([]);
  });

  it.each(FOLDERS)('%s imports from folders above it only', (folder) => {
    const wrong = inSource
      .filter((source) => source.folder === folder && source.path !== 'src/lint/subject.ts')
      .flatMap((source) =>
        importsOf(source)
          .map(({ target }) => target)
          .filter((target) => target?.startsWith('src/') && target.split('/').length > 2)
          .filter((target) => !mayImport(folder, target!.split('/')[1]!))
          .map((target) => `${source.path} → ${target}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe('effects', () => {
  const outside = (...folders: string[]) => inSource.filter(({ folder }) => !folders.includes(folder));

  it('only the command line prints and exits', () => {
    const wrong = outside('cli', 'site').filter(({ text }) =>
      /\bprocess\.exit\b|\bconsole\.\w|process\.std(out|err)\b/.test(code(text)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('only the corpus reads content', () => {
    const wrong = outside('corpus', 'cli', 'site').filter((source) =>
      importsOf(source).some(({ name }) => /^(?:node:)?fs(?:\/promises)?$/.test(name)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('only revisions and the site start other programs', () => {
    const wrong = outside('revision', 'cli', 'site').filter((source) =>
      importsOf(source).some(({ name }) => /^(?:node:)?child_process$/.test(name)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('the form of files', () => {
  it(`has none of more than ${LONGEST} lines`, () => {
    const long = sources.filter(({ text }) => text.split('\n').length > LONGEST + 1);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('has no test that is left out', () => {
    const tests = sources.filter(
      ({ path }) => path.endsWith('.test.ts') && path !== 'test/architecture.test.ts',
    );
    const wrong = tests.filter(({ text }) => /\b(?:it|test|describe)\.(?:skip|only|todo)\b/.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

/** Without comments and strings, in which anything may be named. */
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '');
}
