import { describe, expect, it } from 'vitest';
import { severities } from '../severities.ts';

const found = (files: Record<string, string>) => severities('no-duplicate-anchor', files);

describe('an anchor that stands twice', () => {
  it('is a slip where other words follow', async () => {
    expect(await found({ nl: '## <a name="roles"></a>Rollen\n\n## <a name="roles"></a>Taken\n' })).toEqual([
      'nl duplicate warning',
    ]);
    expect(await found({ zh: '## 安装 {#setup}\n\n开始。\n\n## 配置 {#setup}\n\n结束。\n' })).toEqual([
      'zh duplicate warning',
    ]);
  });

  it('is meant where the same is said twice', async () => {
    const text = '<a name="Selector"></a>\n\n*Ein Selektor wählt Felder aus, die übereinstimmen müssen.*\n';
    expect(await found({ de: `- a\n\n  ${text}\n- b\n\n  ${text}` })).toEqual(['de duplicate info']);
  });

  it('is made by a generator where many are', async () => {
    const ids = ['A', 'B', 'C', 'D'];
    const once = (of: string) => ids.map((id) => `<a name="${id}"></a>${of} ${id} 설명\n`).join('\n');
    expect(await found({ ko: `${once('첫째')}\n${once('둘째')}` })).toEqual(
      ids.map(() => 'ko duplicate info'),
    );
  });
});

it('front matter is no Markdown, so that its asterisks are shown on both sides', async () => {
  expect(
    await severities('inline-spacing', {
      en: '---\ndescription: How to use the trust proxy setting\n---\n# A\n',
      zh: '---\ndescription: 如何使用 **trust proxy** 设置\n---\n# A\n',
    }),
  ).toEqual([]);
});

it.each([
  ['it', 'Ora sarÃ\u00a0 possibile vedere il chart.'],
  ['es', 'La validaci√≥n se ejecuta.'],
  ['fr', 'Le rÃ©seau est prêt.'],
])('%s: garbled letters within a word are told', async (locale, text) => {
  expect(await severities('no-mojibake', { [locale]: `${text}\n` })).toEqual([`${locale} repaired error`]);
});
