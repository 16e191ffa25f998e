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

describe('a link to an anchor that its page lacks', () => {
  const pages = {
    'en/guide.md': '# Guide\n\nSee [pinning](/versions#why-pinning-matters).\n',
    'en/versions.md': '# Versions\n\n## Why pinning matters\n',
  };

  it.each([
    ['pl', 'Zobacz [przypinanie](LINK).', '# Wersje\n\n## Dlaczego przypinanie jest ważne\n'],
    ['ja', '[固定](LINK)を参照してください。', '# バージョン\n\n## 固定が重要な理由\n'],
    ['uk', 'Див. [закріплення](LINK).', '# Версії\n\n## Чому закріплення важливе\n'],
  ])('is arguable where it may lead to the source’s page, which has it (%s)', async (locale, link, text) => {
    const leading = (to: string) =>
      severities('no-broken-link', {
        ...pages,
        [`${locale}/guide.md`]: link.replace('LINK', to),
        [`${locale}/versions.md`]: text,
      });
    expect(await leading('/versions#why-pinning-matters')).toEqual([`${locale} missing info`]);
    expect(await leading(`/${locale}/versions#why-pinning-matters`)).toEqual([`${locale} missing error`]);
    expect(await leading('versions.md#why-pinning-matters')).toEqual([`${locale} missing error`]);
  });

  it.each([
    ['zh', '按钮', '见[演示](LINK)。\n'],
    ['ko', '버튼', '[데모](LINK)를 보세요.\n'],
    ['sv', 'Knapp', 'Se [exemplet](LINK).\n'],
  ])(
    'is arguable where all anchors of its shape are made when the site is built (%s)',
    async (_, title, text) => {
      const page = (name: string) =>
        `# ${title}\n\n${text.replace('LINK', `#parts-${name}-demo-size`)}\n${text.replace('LINK', `#parts-${name}-demo-color`)}`;
      const files = Object.fromEntries(['a', 'b', 'c'].map((name) => [`en/${name}.md`, page(name)]));
      expect(new Set(await severities('no-broken-anchor', files))).toEqual(new Set(['en nowhere info']));
      const written = { ...files, 'en/d.md': `# Parts of it\n\n${text}` };
      expect(new Set(await severities('no-broken-anchor', written))).toContain('en nowhere error');
    },
  );
});
