import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { LANGUAGES } from '../../src/messages/index.ts';
import { folderWith, runIn, SMALL } from './fake-terminal.ts';

let tree: ReturnType<typeof folderWith>;
beforeAll(() => {
  tree = folderWith(SMALL);
});
afterAll(() => tree.remove());

describe('a wrong command line ends with 2 and one sentence', () => {
  it.each([
    ['chek', 'There is no command "chek"; did you mean "check"?'],
    ['help chek', 'There is no command "chek"; did you mean "check"?'],
    ['frobnicate', 'There is no command "frobnicate"; isogloss --help lists them.'],
    ['check --formt json', 'There is no option --formt for "isogloss check"; did you mean --format?'],
    ['check --quite', 'There is no option --quite for "isogloss check"; did you mean --quiet?'],
    ['check --baseline x', 'There is no baseline "x"; --update-baseline writes one.'],
    ['check --bass x', 'There is no option --bass for "isogloss check"; isogloss check --help lists them.'],
    ['check --format', 'The option --format needs a value.'],
    ['check --format jsn', '"jsn" is no value for --format; did you mean "json"?'],
    ['status --format xml', '"xml" is no value for --format; use one of table, json.'],
    ['check --severity eror', '"eror" is no value for --severity; did you mean "error"?'],
    ['check --fail-on fatal', '"fatal" is no value for --fail-on; use one of error, warning, info, never.'],
    ['check --max-warnings some', '--max-warnings takes a whole number of 0 or more, not "some".'],
    [
      'check --rule missing-translatoin',
      'There is no rule "missing-translatoin"; did you mean "missing-translation"?',
    ],
    ['explain no-mojibak', 'There is no rule "no-mojibak"; did you mean "no-mojibake"?'],
    ['explain a b', '"isogloss explain" takes no "b"; leave it out.'],
    ['check --locale nll', 'The corpus has no locale "nll"; did you mean "nl"?'],
    ['check --locale tlh', 'The corpus has no locale "tlh"; it has en, nl.'],
    ['check nl/circiut.md', 'nl/circiut.md does not exist; did you mean nl/circuit.md?'],
    ['check --cwd nowhere', '--cwd: "nowhere" is no folder that can be read.'],
    ['check --config none.json', 'none.json does not exist; name an existing file after --config.'],
    ['check --lang tlh', 'Isogloss does not speak "tlh"; it speaks en, nl, sv, fr, ko.'],
    [
      'check --format json --format sarif',
      'Two formats go to the same place (stdout); give each its own file, as in --format sarif=FILE.',
    ],
    ['site bild', '"bild" is no value for site; did you mean "build"?'],
    ['site --site docs', '--site takes an address that begins with https://, not "docs".'],
    [
      'site --site https://contoso.github.io/docs/',
      '--site takes an address without a path; write --site https://contoso.github.io --base /docs.',
    ],
    ['site --base ../up', '--base takes a path such as /docs, not "../up".'],
  ])('%s', async (args, sentence) => {
    const { code, stdout, stderr } = await runIn(tree.folder, args);
    expect(stderr).toBe(`isogloss: ${sentence}\n`);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('is said in the language asked for, by option or environment', async () => {
    expect((await runIn(tree.folder, 'chek --lang nl')).stderr).toContain('bedoelde u "check"?');
    expect((await runIn(tree.folder, 'chek', { env: { LANG: 'sv_SE.UTF-8' } })).stderr).toContain(
      'menade du',
    );
    expect((await runIn(tree.folder, 'chek', { env: { LC_ALL: 'C', LANG: 'fr' } })).stderr).toContain(
      'did you mean',
    );
  });

  it('shows a stack only to who asks for it', async () => {
    const { stderr } = await runIn(tree.folder, 'chek', { env: { DEBUG: 'isogloss' } });
    expect(stderr).toMatch(/\n\s+at /);
  });

  it('does not let a word on the command line move the cursor', async () => {
    const { stderr } = await runIn(tree.folder, 'che\u001b[2Jck');
    expect(stderr).not.toContain('\u001b');
    expect(stderr).toContain('␛[2J');
  });
});

describe('help', () => {
  it('is printed to standard output where nothing is asked for', async () => {
    const { code, stdout, stderr } = await runIn(tree.folder, '');
    expect(code).toBe(0);
    expect(stderr).toBe('');
    for (const { name } of COMMANDS) expect(stdout).toContain(`  ${name} `);
  });

  it.each(COMMANDS.map(({ name }) => name))('shows examples of %s', async (name) => {
    const { code, stdout } = await runIn(tree.folder, `${name} --help`);
    expect(code).toBe(0);
    expect(stdout).toContain(`Examples:\n  isogloss ${name}`);
    expect(await runIn(tree.folder, `help ${name}`)).toMatchObject({ code: 0, stdout });
  });

  it.each(LANGUAGES.flatMap((language) => COMMANDS.map(({ name }) => [language, name] as const)))(
    'lacks no word in %s for %s',
    async (language, name) => {
      const { stdout } = await runIn(tree.folder, `${name} --help --lang ${language}`);
      expect(stdout).not.toMatch(/\b(?:flags|commands|arguments|help)\.\w|\{\{/);
    },
  );

  it('gives every example command line a meaning', async () => {
    for (const { name, flags, examples } of COMMANDS) {
      const known = [...flags.map((flag) => flag.flags), '--cwd'].join(' ');
      for (const { line } of examples) {
        expect(line.split(' ')[1]).toBe(name);
        for (const [flag] of line.matchAll(/--[\w-]+/g)) expect(known).toContain(flag);
      }
    }
  });

  it('has colour only on a terminal', async () => {
    expect((await runIn(tree.folder, '--help')).stdout).not.toContain('\u001b');
    expect((await runIn(tree.folder, '--help', { tty: true })).stdout).toContain('\u001b[1m');
  });
});
