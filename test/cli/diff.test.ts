import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderWith, runIn, SMALL } from './fake-terminal.ts';
import { repositoryWith } from './repository.ts';

const CONFIG = JSON.stringify({ sourceLocale: 'en', locales: ['en', 'fr', 'ko'], content: '{locale}/*.md' });
const EN = '# Circuit\n\nWait 5 minutes. Open the portal.\n\n- Enable peering.\n- Link the network.\n';
const NEW = EN.replace('Open the portal.', 'Open the Azure portal.').replace('- Enable peering.\n', '');
const FR =
  '# Circuit\n\nAttendez 5 minutes. Ouvrez le portail.\n\n- Activez le peering.\n- Liez le réseau.\n';
const KO =
  '# 회로\n\n5분 동안 기다립니다. 포털을 엽니다.\n\n- 피어링을 사용합니다.\n- 네트워크를 연결합니다.\n';

let repository: ReturnType<typeof repositoryWith>;
beforeEach(() => {
  repository = repositoryWith({ 'isogloss.config.json': CONFIG, 'en/circuit.md': EN });
  repository.commit({
    'fr/circuit.md': `---\nl10n:\n  sourceCommit: ${repository.first}\n---\n${FR}`,
    'ko/circuit.md': KO,
  });
  repository.commit({ 'en/circuit.md': NEW });
});
afterEach(() => repository.remove());

const diff = (args: string) => runIn(repository.folder, `diff ${args}`);

describe('isogloss diff', () => {
  it('shows what the source changed since the stamp, beside the sentences concerned', async () => {
    const { code, stdout } = await diff('circuit.md fr');
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual([
      `en/circuit.md has 2 changes since fr/circuit.md was made from it (l10n.sourceCommit: ${repository.first.slice(0, 8)}).`,
      '',
      'fr/circuit.md:7:21 changed',
      '  - Open the portal.',
      '  + Open the Azure portal.',
      '    Ouvrez le portail.',
      '',
      'fr/circuit.md:9:3 removed',
      '  - Enable peering.',
      '    Activez le peering.',
      '',
    ]);
  });

  it('goes by the translation’s own last change where it has no stamp', async () => {
    const { stdout } = await diff('ko/circuit.md ko --format json');
    const { base, changes } = JSON.parse(stdout);
    expect(base.basis).toBe('git');
    expect(changes).toEqual([
      {
        kind: 'changed',
        before: { start: { line: 3, column: 17 }, end: { line: 3, column: 33 }, text: 'Open the portal.' },
        after: {
          start: { line: 3, column: 17 },
          end: { line: 3, column: 39 },
          text: 'Open the Azure portal.',
        },
        target: { start: { line: 3, column: 14 }, end: { line: 3, column: 22 }, text: '포털을 엽니다.' },
      },
      {
        kind: 'removed',
        before: { start: { line: 5, column: 3 }, end: { line: 5, column: 18 }, text: 'Enable peering.' },
        target: { start: { line: 5, column: 3 }, end: { line: 5, column: 14 }, text: '피어링을 사용합니다.' },
      },
    ]);
  });

  it('takes the earlier source from a file, too', async () => {
    repository.commit({ 'old.md': NEW });
    expect((await diff('circuit.md fr --base old.md')).stdout).toContain('says what it said');
  });

  it.each([
    ['circuit.md', '"isogloss diff" needs a locale; isogloss diff --help shows how.'],
    ['cicuit.md fr', 'There is no page "cicuit.md"; did you mean "circuit.md"?'],
    ['circuit.md en', '"circuit.md" has no translation in "en" that can be read.'],
  ])('says what is wrong with %j', async (args, sentence) => {
    expect(await diff(args)).toEqual({ code: 2, stdout: '', stderr: `isogloss: ${sentence}\n` });
  });

  it('says which revision the history lacks', async () => {
    repository.commit({ 'fr/circuit.md': `---\ndefault_lang_commit: ${'0a'.repeat(20)}\n---\n${FR}` });
    const { code, stderr } = await diff('circuit.md fr');
    expect(code).toBe(2);
    expect(stderr).toContain(
      `follows revision ${'0a'.repeat(20)} of its source, which this repository does not have`,
    );
  });

  it('says that there is no repository', async () => {
    const { folder, remove } = folderWith(SMALL);
    const { stderr } = await runIn(folder, 'diff circuit.md nl');
    remove();
    expect(stderr).toContain('There is no repository to find the earlier source of "nl/circuit.md" in');
  });
});
