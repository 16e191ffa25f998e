import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../src/alignment/index.ts';
import { walkPairs } from '../../src/alignment/project.ts';
import { outline, read } from './read.ts';

const align = (source: string, locale: string, target: string) =>
  alignDocuments(read('en', source), read(locale, target));

describe('alignDocuments, blocks', () => {
  it('finds the step that a Swedish list lacks', () => {
    const source = `Configure the routing domains:

* Enable private peering for the virtual network.
* Enable public peering to reach services on public addresses, such as storage accounts.
* Enable Microsoft peering for online services such as Office 365.
`;
    const target = `Konfigurera routningsdomänerna:

* Aktivera privat peering för det virtuella nätverket.

* Aktivera Microsoft-peering för onlinetjänster, till exempel Office 365.
`;
    expect(outline(align(source, 'sv', target))).toEqual([
      '1:1 Configure the routing domains: | Konfigurera routningsdomänerna:',
      '1:1 Enable private peering for the virtual network. | Aktivera privat peering för det virtuella nätverket.',
      '1:0 * Enable public peering to reach services on public addresses, such as storage accounts. | ',
      '1:1 Enable Microsoft peering for online services such as Office 365. | Aktivera Microsoft-peering för onlinetjänster, till exempel Office 365.',
    ]);
  });

  it('keeps sections together where a Korean page changed the level of a heading', () => {
    const source =
      '# Guide\n\nHello there.\n\n## Install\n\nRun `npm install`.\n\n## Use\n\nRun `npm start` now.\n';
    const target =
      '# 안내\n\n안녕하세요.\n\n# 설치\n\n`npm install`을 실행합니다.\n\n## 사용\n\n이제 `npm start`를 실행합니다.\n';
    expect(outline(align(source, 'ko', target))).toEqual([
      '1:1 # Guide | # 안내',
      '1:1 Hello there. | 안녕하세요.',
      '1:1 ## Install | # 설치',
      '1:1 Run `npm install`. | `npm install`을 실행합니다.',
      '1:1 ## Use | ## 사용',
      '1:1 Run `npm start` now. | 이제 `npm start`를 실행합니다.',
    ]);
  });

  it('finds text again below another heading where a Russian page lost its own', () => {
    const source =
      '## One\n\nThe first part describes the whole.\n\nSee [a](https://a.example/x).\n\n## Two\n\nThis part says a little more.\n\n## Three\n\nSee [b](https://b.example/y) and `code`.\n';
    const target =
      '## Один\n\nПервая часть описывает всё целиком.\n\nСм. [а](https://a.example/x).\n\nВ этой части сказано немного больше.\n\n## Три\n\nСм. [б](https://b.example/y) и `code`.\n';
    expect(outline(align(source, 'ru', target))).toEqual([
      '1:1 ## One | ## Один',
      '1:1 The first part describes the whole. | Первая часть описывает всё целиком.',
      '1:1 See [a](https://a.example/x). | См. [а](https://a.example/x).',
      '1:1 This part says a little more. | В этой части сказано немного больше.',
      '1:0 ## Two | ',
      '1:1 ## Three | ## Три',
      '1:1 See [b](https://b.example/y) and `code`. | См. [б](https://b.example/y) и `code`.',
    ]);
  });

  it('sees steps that changed places in a Chinese list', () => {
    const source = '1. Open the portal.\n2. Run `az login` first.\n3. Wait 15 minutes.\n4. Close it.\n';
    const target = '1. 打开门户。\n2. 等待 15 分钟。\n3. 先运行 `az login`。\n4. 关闭它。\n';
    const pairs = outline(align(source, 'zh-CN', target));
    expect(pairs.every((pair) => pair.startsWith('1:1'))).toBe(true);
    expect(pairs.filter((pair) => pair.endsWith('(moved)'))).toHaveLength(0);
    const moved = [...walkPairs(align(source, 'zh-CN', target))].filter((pair) => pair.moved);
    expect(moved.map((pair) => pair.kind)).toEqual(['step']);
  });

  it('finds a section that a German page moved to its end', () => {
    const source =
      '# Top\n\n## First\n\nUse `alpha` with 10 MB.\n\n## Second\n\nUse `beta` with 20 MB.\n\nRead `beta.log`.\n\n## Third\n\nUse `gamma`.\n\nRead `gamma.log` twice.\n';
    const target =
      '# Oben\n\n## Zweitens\n\nNehmen Sie `beta` mit 20 MB.\n\nLesen Sie `beta.log`.\n\n## Drittens\n\nNehmen Sie `gamma`.\n\nLesen Sie `gamma.log` zweimal.\n\n## Erstens\n\nNehmen Sie `alpha` mit 10 MB.\n';
    const moved = [...walkPairs(align(source, 'de', target))].filter((pair) => pair.moved);
    expect(moved.map((pair) => [pair.kind, pair.type])).toEqual([['section', '1:1']]);
    expect(moved[0]!.source[0]!.children[0]!.segments[0]!.plain).toBe('First');
  });

  it('takes a French paragraph that was cut in two for what it was', () => {
    const source =
      'The server listens on port 8080 by default. You can change the port with the `--port` option at any time. See the [reference](ref.md) for the 12 other options.\n\nAnother paragraph ends the page.\n';
    const target =
      'Le serveur écoute par défaut sur le port 8080. Le port peut être changé à tout moment avec l’option `--port`.\n\nVoir la [référence](ref.md) pour les 12 autres options.\n\nUn autre paragraphe termine la page.\n';
    expect(outline(align(source, 'fr', target)).map((line) => line.slice(0, 3))).toEqual(['1:2', '1:1']);
  });

  it('pairs code by what it says and tables by their columns', () => {
    const source =
      '```js\nconst a = load(1)\n```\n\n```js\nprint("hello", total)\n```\n\n| Name | Use |\n| --- | --- |\n| `a` | first |\n| `b` | second |\n';
    const target =
      '```js\nprint("こんにちは", total)\n```\n\n| 名前 | 用途 |\n| --- | --- |\n| `a` | 一番目 |\n| `b` | 二番目 |\n';
    expect(outline(align(source, 'ja', target))).toEqual([
      '1:0 ```js | ',
      '1:1 ```js | ```js',
      '1:1 Name | 名前',
      '1:1 Use | 用途',
      '1:1 `a` | `a`',
      '1:1 first | 一番目',
      '1:1 `b` | `b`',
      '1:1 second | 二番目',
    ]);
  });

  it('aligns a document with nothing', () => {
    const source = read('en', '# One\n\nText.\n');
    const empty = read('nl', '');
    expect(alignDocuments(source, empty).blocks.map((pair) => pair.type)).toEqual(['1:0']);
    expect(alignDocuments(empty, source).blocks.map((pair) => pair.type)).toEqual(['0:1']);
    expect(alignDocuments(empty, empty).blocks).toEqual([]);
  });

  it('aligns a title that one side keeps in its front matter', () => {
    const source = '# Install\n\nRun `npm install` to begin.\n\n## Next\n\nRead on.\n';
    const target =
      '---\ntitle: Installeren\n---\n\nVoer `npm install` uit om te beginnen.\n\n## Verder\n\nLees verder.\n';
    expect(outline(align(source, 'nl', target))).toEqual([
      '1:0 # Install | ',
      '1:1 Run `npm install` to begin. | Voer `npm install` uit om te beginnen.',
      '1:1 ## Next | ## Verder',
      '1:1 Read on. | Lees verder.',
    ]);
  });
});
