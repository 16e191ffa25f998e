import { describe, expect, it } from 'vitest';
import { severities } from '../severities.ts';

const graver = (found: readonly string[]) => found.filter((line) => !line.endsWith('info'));

describe('code that differs', () => {
  const code = (...lines: string[]) => `\`\`\`json\n${lines.join('\n')}\n\`\`\`\n`;

  it.each([
    ['zh', '启用规则：', '禁用规则：'],
    ['ru', 'Включите правило:', 'Отключите правило:'],
    ['sv', 'Slå på regeln:', 'Stäng av regeln:'],
  ])('is arguable where another block is liker (%s)', async (locale, on, off) => {
    const [a, b] = [
      code('"rules": {', '"style": 1', '}'),
      code('"rules": {', '"suspicious": {', '"debug": 0', '}', '}'),
    ];
    const en = `Turn the rule on:\n\n${a}\n\nOr off:\n\n${b}\n\n${code('"x": 1')}`;
    const text = `${on}\n\n${b}\n\n${off}\n\n${code('"x": 1')}`;
    expect(graver(await severities('code-match', { en, [locale]: text }))).toEqual([]);
  });

  it.each([
    ['zh', '运行：'],
    ['uk', 'Виконайте:'],
    ['fr', 'Lancez :'],
  ])('is an error where no other block has the line (%s)', async (locale, text) => {
    const en = `Run:\n\n${code('"port": 80', '"host": 1')}`;
    const found = await severities('code-match', { en, [locale]: `${text}\n\n${code('"port": 80')}` });
    expect(found).toEqual([`${locale} missing error`]);
  });
});

it.each([
  ['fr', 'Badge :', 'Lint%C3%A9_avec'],
  ['ja', 'バッジ：', '%E3%83%AA%E3%83%B3%E3%83%88'],
  ['uk', 'Значок:', '%D0%9B%D1%96%D0%BD%D1%82'],
])('an address that shows words of the language is arguable (%s)', async (locale, text, words) => {
  const block = (label: string) => `\`\`\`\nhttps://badges.example/${label}-app-blue\n\`\`\`\n`;
  const files = { en: `Badge:\n\n${block('Linted_with')}`, [locale]: `${text}\n\n${block(words)}` };
  expect(await severities('code-match', files)).toEqual([`${locale} altered info`]);
});

it.each([
  ['fr', 'Pour échouer aussi sur un avertissement :'],
  ['zh', '出现警告时也失败：'],
  ['ru', 'Чтобы завершаться ошибкой и при предупреждениях:'],
])('two examples of unequal length that share no line are arguable (%s)', async (locale, text) => {
  const en = 'Run one of these:\n\n```sh\napp lint\napp check\n```\n';
  const files = { en, [locale]: `${text}\n\n\`\`\`sh\napp lint --strict ./src\n\`\`\`\n` };
  expect(graver(await severities('code-match', files))).toEqual([]);
});

describe('a section headed by code', () => {
  const en =
    '# CLI\n\n## `app log`\n\nPrints the log of the server.\n\n### `--daemon-logs=<N>`\n\nIncludes the latest log of the daemon.\n\n### `--linter`\n\nIncludes the settings of the linter.\n';

  it.each([
    [
      'es',
      '# CLI\n\n## `app log`\n\nMuestra el registro del servidor.\n\n- **`--daemon-logs`** — Incluye el último registro del demonio.\n- **`--linter`** — Incluye los ajustes del linter.\n',
    ],
    [
      'ja',
      '# CLI\n\n## `app log`\n\nサーバーのログを表示します。\n\n- **`--daemon-logs`** — デーモンの最新ログを含めます。\n- **`--linter`** — リンターの設定を含めます。\n',
    ],
    [
      'ru',
      '# CLI\n\n## `app log`\n\nПечатает журнал сервера.\n\n- **`--daemon-logs`** — Включает последний журнал демона.\n- **`--linter`** — Включает настройки линтера.\n',
    ],
  ])('is arguable where a list documents it (%s)', async (locale, text) => {
    expect(graver(await severities('missing-section', { en, [locale]: text }))).toEqual([]);
  });

  it('is missing where nothing does', async () => {
    const ko =
      '# CLI\n\n## `app log`\n\n서버의 로그를 출력합니다.\n\n### `--linter`\n\n린터의 설정을 포함합니다.\n';
    expect(await severities('missing-section', { en, ko })).toHaveLength(1);
  });
});

it.each([
  ['fr', '## Catégorie de diagnostic', 'Chaque diagnostic nomme sa règle, par exemple `noAccessKey`.'],
  ['ja', '## 診断カテゴリ', 'どの診断にも規則の名前が付きます。例えば `noAccessKey` です。'],
  ['uk', '## Категорія діагностики', 'Кожна діагностика називає своє правило, наприклад `noAccessKey`.'],
])('a heading is no addition where its section has one in the source (%s)', async (locale, heading, text) => {
  const en =
    '# Diagnostics\n\n## Which rule a diagnostic is about\n\nEach diagnostic names its rule, `noAccessKey` for instance.\n';
  const files = { en, [locale]: `# Diagnostics\n\n${heading}\n\n${text}\n` };
  expect(graver(await severities('extra-block', files))).toEqual([]);
});

describe('a sentence without a partner', () => {
  it.each([
    ['zh', '当前文档为 `4.0` 到 `4.9` 的更新日志，其他版本请参考：\n\n- `3.0`\n'],
    [
      'ja',
      'この文書は `4.0` から `4.9` までの更新履歴で、その他のバージョンはこちらをご覧ください：\n\n- `3.0`\n',
    ],
    [
      'sv',
      'Dokumentet innehåller ändringarna från `4.0` till `4.9`, för andra versioner se följande:\n\n- `3.0`\n',
    ],
  ])('is arguable where a clause may say it (%s)', async (locale, text) => {
    const en =
      'The current document contains the changelog of `4.0` to `4.9`. For other versions, please refer to:\n\n- `3.0`\n';
    expect(graver(await severities('missing-sentence', { en, [locale]: text }))).toEqual([]);
  });
});

describe('said otherwise', () => {
  it.each([
    ['zh', '从 4.0 起移除。'],
    ['sv', 'Borttagen sedan 4.0.'],
    ['uk', 'Вилучено з версії 4.0.'],
  ])('a version without its last zero is the same version (%s)', async (locale, text) =>
    expect(
      await severities('identifiers-match', { en: 'Removed since v4.0.0.\n', [locale]: `${text}\n` }),
    ).toEqual([]),
  );

  it.each([
    ['zh', '共有 `L级` 和 `H级` 两个级别，`H级` 更高。'],
    ['ko', '`L등급`과 `H등급`이 있으며 `H등급`이 더 높습니다.'],
    ['ja', '`L級` と `H級` があり、`H級` の方が高いです。'],
  ])('a unit between the backticks of its code is arguable (%s)', async (locale, text) => {
    const en = 'There are the levels `L` and `H`, of which `H` is the higher one.\n';
    expect(graver(await severities('inline-code-match', { en, [locale]: `${text}\n` }))).toEqual([]);
  });

  it.each([
    ['zh', '圆形进度条的颜色，传入对象时为渐变。'],
    ['fr', 'La couleur de la barre, un dégradé si un objet est donné.'],
    ['ru', 'Цвет полосы; если передан объект, это градиент.'],
  ])('a value made of words may be said in words (%s)', async (locale, text) => {
    const en = 'The color of the bar, a `linear-gradient` when an object is given.\n';
    expect(graver(await severities('inline-code-match', { en, [locale]: `${text}\n` }))).toEqual([]);
  });
});
