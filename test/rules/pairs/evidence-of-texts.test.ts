import { describe, expect, it } from 'vitest';
import { untranslated } from '../../../src/rules/segment/untranslated.ts';
import { codeMatch } from '../../../src/rules/structure/code-match.ts';
import { severities } from './severities.ts';

describe('code that differs', () => {
  const block = (...lines: string[]) => `\`\`\`console\n${lines.join('\n')}\n\`\`\`\n`;

  it('is told as info where it is what a command has printed', async () => {
    const en = block('$ cargo build', '   Finished in 0.53s');
    expect(await severities(codeMatch, en, 'ja', block('$ cargo build', '   Finished in 2.1s'))).toEqual([
      'info',
    ]);
  });

  it('is an error in what is typed', async () => {
    const en = block('$ cargo build --release', '   Finished');
    expect(await severities(codeMatch, en, 'fr', block('$ cargo build --debug', '   Finished'))).toEqual([
      'error',
    ]);
  });

  it('is told as info where only a prompt or quotation marks do', async () => {
    const en = block('curl -O https://example.com/a', 'policy: keep');
    const text = block('$ curl -O https://example.com/a', '"policy": keep');
    const found = await severities(codeMatch, en, 'el', text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((severity) => severity !== 'info')).toEqual([]);
  });

  it('is told as info where a name of an example is a word of the language', async () => {
    const en = `Your project has a page.\n\n${block('link: https://example.com/my-project')}`;
    const text = `Mein Projekt hat eine Seite.\n\n${block('link: https://example.com/mein-projekt')}`;
    expect(await severities(codeMatch, en, 'de', text)).toEqual(['info']);
  });
});

describe('a text in the source’s language', () => {
  const rows = [
    ['Fix the crash when the file is empty', 'A bug'],
    ['Add an option to keep the log', 'An idea'],
    ['Remove the flag that nobody uses', 'Old'],
    ['Use the latest version of the parser', 'New'],
  ];
  const table = (head: string, notes: readonly string[]) =>
    `${head}\n|---|---|\n${rows.map(([title], index) => `| ${title} | ${notes[index]} |`).join('\n')}\n`;

  it.each([
    ['ko', '| 제목 | 종류 |', ['버그', '아이디어', '오래됨', '새로움']],
    ['uk', '| Назва | Вид |', ['Помилка', 'Ідея', 'Старе', 'Нове']],
    ['nl', '| Titel | Soort |', ['Een fout', 'Een idee', 'Oud', 'Nieuw']],
  ])('is arguable in a column that nobody has translated (%s)', async (locale, head, notes) => {
    const en = table(
      '| Title | Kind |',
      rows.map(([, kind]) => kind!),
    );
    expect(await severities(untranslated, en, locale, table(head, notes))).toEqual([
      'info',
      'info',
      'info',
      'info',
    ]);
  });

  it('is arguable where it is what a link leads to', async () => {
    const en =
      '- [How the team writes its documentation](https://example.com/a)\n\nRun `start`, then wait for it.\n';
    const fr =
      '- [How the team writes its documentation](https://example.com/a)\n\nLancez `start`, puis attendez.\n';
    expect(await severities(untranslated, en, 'fr', fr)).toEqual(['info']);
  });
});
