import { describe, expect, it } from 'vitest';
import { comparableLink, isOtherRevision, isSamePath } from '../../../src/rules/pairs/links.ts';
import { parseLocale } from '../../../src/text/locale.ts';
import { severities } from '../severities.ts';

const found = (files: Record<string, string>) => severities('links-match', files);

describe('an address for the reader’s locale is the same page', () => {
  const path = (url: string, locale: string) =>
    comparableLink(url, [parseLocale('en'), parseLocale(locale)]).path;

  it.each([
    ['zh-CN', '/docs/introduce', '/docs/introduce-cn'],
    ['zh-CN', 'README.md', 'README.zh-CN.md'],
    ['ja', 'https://vuejs.org/guide/', 'https://ja.vuejs.org/guide/'],
    ['zh', 'https://reactjs.org/docs', 'https://zh-hans.reactjs.org/docs'],
    ['ko', 'guide.html', 'guide_ko.html'],
    ['zh-CN', '#/en-US/button', '#/zh-CN/button'],
    ['it', 'page.md', '{{< ref "page.md" >}}'],
    ['zh', '../faq/faq.md#a', '../faq/#b'],
  ])('%s: %s and %s', (locale, a, b) => expect(path(b, locale)).toBe(path(a, locale)));

  it('words of three letters are no locale', () => {
    expect(isSamePath(path('https://example.com/docs/faq/', 'zh'), path('../faq/faq.md', 'zh'))).toBe(true);
    expect(path('https://helm.example/blog/get-helm-sh/', 'uk')).toBe('helm.example/blog/get-helm-sh');
  });

  it('what East Asian text sets behind a bare address is no part of it', () => {
    expect(path('https://example.com/pkg#URL。', 'zh')).toBe(path('https://example.com/pkg#URL', 'zh'));
  });
});

describe('links', () => {
  it('to another page, and lost ones, are told with weight', async () => {
    const en = 'Read the [guide](/guide/routing), then the [notes](/notes/).\n';
    expect(
      await found({
        en,
        sv: 'Läs [guiden](/guide/middleware), sedan [anteckningarna](/notes/).\n',
        ja: '[ガイド](/guide/routing)を読み、次にノートを読みます。\n',
        ru: 'Прочтите [руководство](/guide/routing), затем [заметки](/note/).\n',
      }),
    ).toEqual(['ja lost warning', 'ru changed error', 'sv changed error']);
  });

  it('that stand elsewhere on the page have moved', async () => {
    expect(
      await found({
        en: '## One\n\nRead the [guide](/guide/) for `init` first.\n\n## Two\n\nThen begin with `main` and 25 lines.\n',
        nl: '## Een\n\nLees eerst de gids voor `init`.\n\n## Twee\n\nBegin dan met `main` en 25 regels uit de [gids](/guide/).\n',
        ko: '## 하나\n\n먼저 `init` 가이드를 읽으십시오.\n\n## 둘\n\n그런 다음 [가이드](/guide/)의 `main` 25줄로 시작합니다.\n',
      }),
    ).toEqual(['ko lost info', 'nl lost info']);
  });

  it('to another revision of the same file are only observed', async () => {
    const at = (ref: string) => `https://github.com/o/r/blob/${ref}/types.go#L23`;
    expect(isOtherRevision(at('76acb6d'), at('release-1.6'))).toBe(true);
    expect(
      await found({
        en: `See the API [here](${at('76acb6d')}).\n`,
        zh: `在[这里](${at('release-1.6')})查看 API。\n`,
        de: `Die API steht [hier](${at('main')}).\n`,
      }),
    ).toEqual(['de changed info', 'zh changed info']);
  });

  it('that the source swapped, and the translation put right, are no finding', async () => {
    expect(
      await found({
        en: 'Use [regexFind](#regexfindall), [regexFindAll](#regexfind) and [regexMatch](#regexmatch).\n',
        uk: 'Використовуйте [regexFind](#regexfind), [regexFindAll](#regexfindall) і [regexMatch](#regexmatch).\n',
        ja: '[regexFind](#regexfind)、[regexFindAll](#regexfindall)、[regexMatch](#regexmatch) を使います。\n',
      }),
    ).toEqual([]);
  });
});

it('two links swapped, one to a page and one to its section, are told though the section is translated', async () => {
  expect(
    await found({
      en: 'Group them with the [`<CardGrid>`](/components/grids/) component. See [`gap`](/components/grids/#gap-size) for its size.\n',
      ko: '[`<CardGrid>`](/components/grids/#간격) 컴포넌트로 묶습니다. 크기는 [`gap`](/components/grids/)을 참조하세요.\n',
      de: 'Gruppieren Sie sie mit [`<CardGrid>`](/components/grids/). Die Größe steht unter [`gap`](/components/grids/#abstand).\n',
    }),
  ).toEqual(['ko swapped error']);
});

describe('the query of a link', () => {
  const en = 'Find more in the [directory](https://example.com/integrations/?search=cms&sort=new).\n';

  it.each([
    [
      'ko',
      '더 많은 항목은 [디렉터리](https://example.com/integrations/?searcx=cms&sort=new)에서 찾으세요.\n',
    ],
    ['ru', 'Больше в [каталоге](https://example.com/integrations/?search=auth&sort=new).\n'],
    ['fr', 'Plus dans le [répertoire](https://example.com/integrations/).\n'],
  ])('that differs is an observation (%s)', async (locale, text) => {
    expect(await found({ en, [locale]: text })).toEqual([`${locale} changed info`]);
  });

  it.each([
    ['de', 'Mehr im [Verzeichnis](https://example.com/integrations/?sort=new&search=cms).\n'],
    ['ja', '詳しくは[一覧](https://example.com/integrations/?search=cms&sort=new)へ。\n'],
  ])('in another order is the same (%s)', async (locale, text) => {
    expect(await found({ en, [locale]: text })).toEqual([]);
  });

  it('may ask for the reader’s language', async () => {
    const source = 'See the [manual](https://example.com/manual?hl=en).\n';
    expect(
      await found({ en: source, pl: 'Zobacz [podręcznik](https://example.com/manual?hl=pl).\n' }),
    ).toEqual([]);
  });
});

describe('a link that leads to the same place', () => {
  const en = { 'en/guides/images.md': 'It applies to [the syntax](/en/guides/images/#in-files) as well.\n' };

  it.each([
    ['es', 'Se aplica también a [la sintaxis](#en-archivos).\n'],
    ['ko', '[구문](#파일에서)에도 적용됩니다.\n'],
    ['uk', 'Це стосується й [синтаксису](#у-файлах).\n'],
  ])('is one within the page, for the page’s own address (%s)', async (locale, text) => {
    expect(await found({ ...en, [`${locale}/guides/images.md`]: text })).toEqual([]);
  });

  it.each([
    ['es', 'Se aplica también a [la sintaxis](#en-archivos).\n'],
    ['ja', '[構文](#ファイル内)にも適用されます。\n'],
  ])('is none within another page (%s)', async (locale, text) => {
    const files = { 'en/guides/fonts.md': en['en/guides/images.md'], [`${locale}/guides/fonts.md`]: text };
    expect(await found(files)).toEqual([`${locale} lost warning`]);
  });

  it('may be on a site that mirrors the other', async () => {
    const text = (host: string) => `https://${host}/packages/transformers#list`;
    expect(
      await found({
        en: `Read of [transformers](${text('shiki.style')}) first.\n`,
        zh: `请先阅读[转换器](${text('shiki.tmrs.site')})。\n`,
        ja: `最初に[トランスフォーマー](${text('shiki.example.jp')})をお読みください。\n`,
        fr: `Lisez d’abord les [transformateurs](${text('shiki.stile')}).\n`,
      }),
    ).toEqual(['fr changed error', 'ja changed info', 'zh changed info']);
  });
});
