import { describe, expect, it } from 'vitest';
import { severities } from '../severities.ts';

describe('the name of an example, in words of the language', () => {
  it.each([
    ['pt-br', 'Árvore:', 'meu-cv.pdf'],
    ['fr', 'Arborescence :', 'mon-cv.pdf'],
    ['es', 'Árbol:', 'mi-cv.pdf'],
  ])('may have a small word for a small word (%s)', async (locale, text, name) => {
    const files = {
      en: 'Tree:\n\n- robots.txt\n- my-cv.pdf\n',
      [locale]: `${text}\n\n- robots.txt\n- ${name}\n`,
    };
    expect(await severities('identifiers-match', files)).toEqual([`${locale} altered info`]);
  });

  it.each([
    ['es', 'Árbol:', 'página1.md'],
    ['sv', 'Träd:', 'första.md'],
    ['uk', 'Дерево:', 'сторінка1.md'],
  ])('may be in letters that no identifier has (%s)', async (locale, text, name) => {
    const files = {
      en: 'Tree:\n\n- robots.txt\n- page1.md\n',
      [locale]: `${text}\n\n- robots.txt\n- ${name}\n`,
    };
    expect(await severities('identifiers-match', files)).toEqual([`${locale} lost info`]);
  });

  it.each([
    ['fr', 'Arborescence :', 'ma-page.mdx'],
    ['sv', 'Träd:', 'förstå'],
  ])('is none where the ending is lost too (%s)', async (locale, text, name) => {
    const files = {
      en: 'Tree:\n\n- robots.txt\n- page1.md\n',
      [locale]: `${text}\n\n- robots.txt\n- ${name}\n`,
    };
    expect(
      (await severities('identifiers-match', files)).filter((line) => line.endsWith('error')),
    ).toHaveLength(1);
  });
});

it.each([
  ['pt-br', 'O nome do componente é `NOME_COMPONENTE` para `client:only`.'],
  ['es', 'El nombre del componente es `NOMBRE_COMPONENTE` para `client:only`.'],
  ['nl', 'De naam van de component is `NAAM_COMPONENT` voor `client:only`.'],
])('a value to fill in may be named in words of the page (%s)', async (locale, text) => {
  const en = 'The name of the component is `COMPONENT_NAME` for `client:only`.\n';
  expect(
    (await severities('inline-code-match', { en, [locale]: `${text}\n` })).filter(
      (line) => !line.endsWith('info'),
    ),
  ).toEqual([]);
});

it('a variable misspelt is a slip', async () => {
  const en = 'Set `NODE_ENV` to `production` first.\n';
  expect(
    await severities('inline-code-match', {
      en,
      pl: 'Najpierw ustaw `NOD_ENV` na `production`.\n',
      ko: '먼저 `NODE_EMV`를 `production`으로 설정합니다.\n',
    }),
  ).toEqual(['ko altered error', 'pl altered error']);
});
