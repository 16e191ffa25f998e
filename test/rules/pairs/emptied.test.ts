import { describe, expect, it } from 'vitest';
import { severities } from '../severities.ts';

const tabs = (code: string) =>
  `<Tabs>\n<Tab label="npm">\n\n\`\`\`sh\nnpm install tool\n\`\`\`\n\n</Tab>\n<Tab label="yarn">\n${code}</Tab>\n</Tabs>\n`;
const box = (content: string) => `<Box icon="list">\n${content}</Box>\n`;

describe('a component whose content is gone', () => {
  const code = '\n```sh\nyarn add tool\n```\n\n';

  it.each([
    ['fr', 'Installez l’outil.', 'C’est la fin.'],
    ['ko', '도구를 설치합니다.', '이것으로 끝입니다.'],
    ['ru', 'Установите инструмент.', 'Это конец.'],
  ])('lacks the code that it held (%s)', async (locale, first, last) => {
    const en = `Install the tool.\n\n${tabs(code)}\nThis is the end.\n`;
    const text = `${first}\n\n${tabs('')}\n${last}\n`;
    expect(await severities('missing-block', { en, [locale]: text }, 'mdx')).toEqual([
      `${locale} missing error`,
    ]);
  });

  it.each([
    ['it', 'Installa lo strumento.', 'Questa è la fine.'],
    ['ja', 'ツールをインストールします。', 'これで終わりです。'],
  ])('lacks the section that it held (%s)', async (locale, first, last) => {
    const en = `Install the tool.\n\n${box('## Checklist\n\n- I can install it.\n')}\nThis is the end.\n`;
    const text = `${first}\n\n${box('')}\n${last}\n`;
    expect(await severities('missing-section', { en, [locale]: text }, 'mdx')).toEqual([
      `${locale} missing error`,
    ]);
  });

  it('says nothing where it never had any', async () => {
    const en = 'Install the tool.\n\n<Chart>\n</Chart>\n\nThis is the end.\n';
    const de = 'Installieren Sie das Werkzeug.\n\n<Chart />\n\nDas ist das Ende.\n';
    for (const rule of ['missing-block', 'extra-block', 'structure-match', 'block-order'])
      expect(await severities(rule, { en, de }, 'mdx')).toEqual([]);
  });
});
