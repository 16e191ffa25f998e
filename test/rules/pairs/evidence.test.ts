import { describe, expect, it } from 'vitest';
import { checkExample } from '../../../src/lint/check-example.ts';
import type { Rule } from '../../../src/lint/rule.ts';
import { untranslated } from '../../../src/rules/segment/untranslated.ts';
import { blockOrder } from '../../../src/rules/structure/block-order.ts';
import { codeMatch } from '../../../src/rules/structure/code-match.ts';
import { extraBlock } from '../../../src/rules/structure/extra-block.ts';
import { missingBlock } from '../../../src/rules/structure/missing-block.ts';
import { missingSentence } from '../../../src/rules/structure/missing-sentence.ts';
import { structureMatch } from '../../../src/rules/structure/structure-match.ts';

/** The severity of each finding that a rule has for one translation, in order. */
async function severities(rule: Rule, en: string, locale: string, text: string): Promise<string[]> {
  const findings = await checkExample(rule, { title: '', files: { en, [locale]: text }, expect: [] });
  return findings.map(({ severity }) => severity);
}

describe('a block without a partner', () => {
  const warning = 'All data below the folder `/var/lib/db` is deleted, and no copy of it is kept anywhere.';
  const en = `# Purge\n\nStop the server with \`app stop\` first.\n\n> [!WARNING]\n> ${warning}\n\nThen run \`app purge\`.\n`;

  it.each([
    ['nl', '# Wissen\n\nStop eerst de server met `app stop`.\n\nVoer daarna `app purge` uit.\n'],
    ['ja', '# 消去\n\nまず `app stop` でサーバーを停止します。\n\n次に `app purge` を実行します。\n'],
    ['ru', '# Очистка\n\nСначала остановите сервер: `app stop`.\n\nЗатем выполните `app purge`.\n'],
  ])('is missing for sure where nothing stands for it (%s)', async (locale, text) =>
    expect(await severities(missingBlock, en, locale, text)).toEqual(['error']),
  );

  it.each([
    ['de', ':::tip[Tipp]\nDie Seite wird oft aktualisiert. Starten Sie `app update`.\n:::\n'],
    ['zh', ':::tip[提示]\n页面会经常更新。请运行 `app update`。\n:::\n'],
    ['ko', ':::tip[팁]\n페이지는 자주 업데이트됩니다. `app update`를 실행하세요.\n:::\n'],
  ])('is no addition where it is the label of a notice (%s)', async (locale, text) => {
    const source = ':::tip\nThe page is updated often. Run `app update`.\n:::\n';
    expect(await severities(extraBlock, source, locale, text)).toEqual([]);
  });

  it.each([
    ['fr', '# Démarrer\n\nLancez `app start`.\n'],
    ['uk', '# Початок\n\nЗапустіть `app start`.\n'],
    ['ja', '# はじめに\n\n`app start` を実行します。\n'],
  ])(
    'is no addition where it is the title that the source has in its front matter (%s)',
    async (locale, text) =>
      expect(
        await severities(extraBlock, '---\ntitle: Start\n---\n\nRun `app start`.\n', locale, text),
      ).toEqual([]),
  );

  it('is arguable where the source has the same code in a paragraph', async () => {
    const source = 'To load it now:\n    PS C:\\> app completion | Out-String\n\nClose with `exit`.\n';
    const text = 'すぐに読み込むには：\n\n    PS C:\\> app completion | Out-String\n\n`exit` で閉じます。\n';
    const found = await severities(extraBlock, source, 'ja', text);
    expect(found.filter((severity) => severity !== 'info')).toEqual([]);
  });
});

describe('a sentence without a partner', () => {
  const en =
    'The minor version should be released from the corresponding branch with `app release`. The procedure is described as follows, step by step.\n';

  it.each([
    ['zh', '次要版本应当从对应的分支使用 `app release` 发布，而发布的具体步骤在下文中会逐条加以描述。\n'],
    [
      'sv',
      'Mindre versioner släpps från motsvarande gren med `app release`, och förfarandet beskrivs steg för steg så här.\n',
    ],
    [
      'el',
      'Η δευτερεύουσα έκδοση κυκλοφορεί από τον αντίστοιχο κλάδο με `app release` και η διαδικασία περιγράφεται παρακάτω.\n',
    ],
  ])(
    'is not called missing where the paragraph is as long as if it were there (%s)',
    async (locale, text) => {
      const found = await severities(missingSentence, en, locale, text);
      expect(found.filter((severity) => severity !== 'info')).toEqual([]);
    },
  );
});

describe('the order of blocks', () => {
  const en =
    '- The apple of `malus` weighs 150 grams\n- The plum of `prunus` weighs 48 grams\n- The pear of `pyrus` weighs 200 grams\n- The cherry of `cerasus` weighs 9 grams\n';
  const others = {
    de: '- Birne: die Frucht von `pyrus` wiegt 200 Gramm\n- Pflaume: die Frucht von `prunus` wiegt 48 Gramm\n- Süßkirsche: die Frucht von `cerasus` wiegt 9 Gramm\n',
    sv: '- Kruspäron: frukten av `pyrus` väger 200 gram\n- Plommon: frukten av `prunus` väger 48 gram\n- Surkörsbär: frukten av `cerasus` väger 9 gram\n',
    ru: '- Груша: плод `pyrus` весит 200 граммов\n- Слива: плод `prunus` весит 48 граммов\n- Черешня: плод `cerasus` весит 9 граммов\n',
  };

  it.each([
    ['de', '- Apfel: die Frucht von `malus` wiegt 150 Gramm\n', 'info'],
    ['de', '- Zierapfel: die Frucht von `malus` wiegt 150 Gramm\n', 'warning'],
    ['sv', '- Apel: frukten av `malus` väger 150 gram\n', 'info'],
    ['sv', '- Äpple: frukten av `malus` väger 150 gram\n', 'warning'],
    ['ru', '- Антоновка: плод `malus` весит 150 граммов\n', 'info'],
    ['ru', '- Яблоко: плод `malus` весит 150 граммов\n', 'warning'],
  ] as const)(
    'of a list is arguable where the language sorts it so (%s, %s)',
    async (locale, first, severity) =>
      expect(await severities(blockOrder, en, locale, first + others[locale])).toEqual([severity]),
  );
});

describe('a notice in other markup', () => {
  it.each([
    ['uk', ':::note\nНіколи не повертайтеся до версії, старішої за `1.16`.\n:::\n'],
    ['pt', ':::note\nNunca volte a uma versão anterior a `1.16`.\n:::\n'],
    ['zh', ':::note\n切勿回滚到早于 `1.16` 的版本。\n:::\n'],
  ])('is arguable (%s)', async (locale, text) => {
    const en = '> Note: never go back to a version before `1.16`.\n';
    const found = await severities(structureMatch, en, locale, text);
    expect(found.filter((severity) => severity !== 'info')).toEqual([]);
  });
});

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
