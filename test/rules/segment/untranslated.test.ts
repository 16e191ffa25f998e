import { describe, expect, it } from 'vitest';
import { severities } from '../severities.ts';

const found = (files: Record<string, string>, syntax?: 'mdx') => severities('untranslated', files, syntax);

const ERRORS = [
  'The image could not be processed here',
  'A redirect with this status is invalid',
  'The layout of the page was not found',
  'No adapter is installed for the server',
  'The loader has returned invalid data',
  'The key must not be used twice',
];

/** A folder of pages, the first titles of which a locale has in words of its own. */
function folder(locale: string, translated: readonly string[], text: string): Record<string, string> {
  return Object.fromEntries(
    ERRORS.flatMap((title, index) => [
      [`en/errors/e${index}.md`, `---\ntitle: ${title}\n---\n\nSee whether the path is right.\n`],
      [`${locale}/errors/e${index}.md`, `---\ntitle: ${translated[index] ?? title}\n---\n\n${text}\n`],
    ]),
  );
}

describe('a title in the language of the source', () => {
  it.each([
    ['ko', '경로가 올바른지 확인하세요.', '이미지를 처리할 수 없습니다'],
    ['ru', 'Проверьте, верен ли путь.', 'Не удалось обработать изображение'],
    ['sv', 'Se efter om sökvägen stämmer.', 'Bilden kunde inte behandlas'],
  ])('is an observation where the folder keeps its titles (%s)', async (locale, text, first) => {
    expect(await found(folder(locale, [first], text))).toEqual(Array(5).fill(`${locale} text info`));
  });

  it.each([
    [
      'ko',
      '경로가 올바른지 확인하세요.',
      [
        '이미지를 처리할 수 없습니다',
        '리디렉션이 잘못되었습니다',
        '레이아웃이 없습니다',
        '어댑터가 없습니다',
        '데이터가 잘못되었습니다',
      ],
    ],
    [
      'nl',
      'Kijk of het pad klopt.',
      [
        'De afbeelding kon niet worden verwerkt',
        'Deze omleiding is ongeldig',
        'De opmaak is niet gevonden',
        'Er is geen adapter',
        'De lader gaf ongeldige gegevens terug',
      ],
    ],
  ])('was forgotten where the folder has its titles translated (%s)', async (locale, text, titles) => {
    expect(await found(folder(locale, titles, text))).toEqual([`${locale} text error`]);
  });
});

describe('a message that a quotation gives as it is printed', () => {
  const lines = 'The file cannot be read here.<br/>\nThe object is missing a required property.\n';

  it('is an observation below a line that calls it one', async () => {
    const en = `# Fault\n\n> **Example error message:**<br/>\n${lines}\n## Reason\n\nSee whether the path is right.\n`;
    expect(
      await found(
        {
          en,
          ko: `# 오류\n\n> **오류 메시지 예시:**<br/>\n${lines}\n## 원인\n\n경로가 올바른지 확인하세요.\n`,
          fr: `# Erreur\n\n> **Exemple de message d’erreur :**<br/>\n${lines}\n## Raison\n\nVérifiez si le chemin est correct.\n`,
          de: `# Fehler\n\n> **Beispiel einer Fehlermeldung:**<br/>\n${lines}\n## Grund\n\nPrüfen Sie, ob der Pfad stimmt.\n`,
        },
        'mdx',
      ).then((all) => [...new Set(all)]),
    ).toEqual(['de text info', 'fr text info', 'ko text info']);
  });

  it('is an observation behind the name of the error', async () => {
    const said = '> **LoaderDataError**: A server is required to create such a function.\n';
    expect(
      await found({
        en: `# Fault\n\n${said}\n## Reason\n\nSee whether the path is right.\n`,
        es: `# Error\n\n${said}\n## Motivo\n\nCompruebe si la ruta es correcta.\n`,
        ja: `# エラー\n\n${said}\n## 原因\n\nパスが正しいか確認してください。\n`,
      }),
    ).toEqual(['es text info', 'ja text info']);
  });

  it('is none where the quotation is a remark', async () => {
    const said = '> A server is required to create such a function on the page.\n';
    expect(
      await found({
        en: `# Fault\n\n${said}\n## Reason\n\nSee whether the path is right.\n`,
        es: `# Error\n\n${said}\n## Motivo\n\nCompruebe si la ruta es correcta.\n`,
        ja: `# エラー\n\n${said}\n## 原因\n\nパスが正しいか確認してください。\n`,
      }),
    ).toEqual(['es text error', 'ja text error']);
  });
});

it('the subject of a commit is an observation', async () => {
  const said = '- feat(assets): Always allow cropping and never upscale the image\n';
  expect(
    await found({
      en: `# Changes\n\nThe image is cropped now.\n\n${said}`,
      ja: `# 変更\n\n画像は切り抜かれるようになりました。\n\n${said}`,
      uk: `# Зміни\n\nТепер зображення обрізається.\n\n${said}`,
    }),
  ).toEqual(['ja text info', 'uk text info']);
});
