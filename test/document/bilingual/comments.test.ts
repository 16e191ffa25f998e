import { describe, expect, it } from 'vitest';
import { readBilingual, recoverSource } from '../../../src/document/bilingual/index.ts';

const JAPANESE = `<!--
## Saving a file
-->

## ファイルの保存

<!--
Wait until the *server* has answered, then
press \`Save\`.
-->

*サーバー*が応答するまで待ってから、\`Save\`を押します。

\`\`\`console
save --all
\`\`\`

<!-- A short one. -->

短い文です。

<!-- keep this example in step with the tests -->
`;

const CHINESE = `---
title: 保存文件
weight: 20
---
<!--
title: Saving files
weight: 20
-->

<!-- overview -->

<!--
This page shows how to save.

There are two ways.
-->
本页说明如何保存文件。

一共有两种方法。

{{< feature-state state="stable" >}}

<!--
1. Open the file.
-->
1. 打开文件。
<!--
1. Save it.
-->
1. 保存它。

<!--
The output is:
-->
输出为：
\`\`\`
done
\`\`\`
`;

describe('the source in comments before each block', () => {
  it('gives both documents', () => {
    const read = readBilingual(JAPANESE)!;
    expect(read.source.text).toBe(
      '## Saving a file\n\nWait until the *server* has answered, then\npress `Save`.\n\n```console\nsave --all\n```\n\n' +
        'A short one.\n\n<!-- keep this example in step with the tests -->\n',
    );
    expect(read.target.text).toBe(
      '## ファイルの保存\n\n*サーバー*が応答するまで待ってから、`Save`を押します。\n\n```console\nsave --all\n```\n\n' +
        '短い文です。\n\n<!-- keep this example in step with the tests -->\n',
    );
  });

  it('numbers the units and places them in the file', () => {
    const read = readBilingual(JAPANESE)!;
    expect(read.units.map(({ id, source }) => [id, source.text.slice(0, 8)])).toEqual([
      ['c1', '## Savin'],
      ['c2', 'Wait unt'],
      ['c3', 'A short '],
    ]);
    expect(read.units[1]?.source.place).toEqual({
      start: { line: 8, column: 1 },
      end: { line: 9, column: 14 },
    });
    expect(read.units[1]?.target.place.start).toEqual({ line: 12, column: 1 });
    for (const { source, sourceSpan, target, targetSpan } of read.units) {
      expect(read.source.text.slice(sourceSpan.start, sourceSpan.end)).toBe(source.text);
      expect(read.target.text.slice(targetSpan.start, targetSpan.end)).toBe(target.text);
    }
  });

  it('reads front matter, several blocks, shortcodes and tight lists', () => {
    expect(recoverSource(CHINESE)).toEqual({
      markdown:
        '---\ntitle: Saving files\nweight: 20\n---\n\n<!-- overview -->\n\nThis page shows how to save.\n\nThere are two ways.\n\n' +
        '{{< feature-state state="stable" >}}\n\n1. Open the file.\n1. Save it.\n\nThe output is:\n```\ndone\n```\n',
      units: 4,
      notRecovered: [],
    });
    expect(readBilingual(CHINESE)!.target.text).toBe(
      '---\ntitle: 保存文件\nweight: 20\n---\n\n<!-- overview -->\n\n本页说明如何保存文件。\n\n一共有两种方法。\n\n' +
        '{{< feature-state state="stable" >}}\n\n1. 打开文件。\n1. 保存它。\n\n输出为：\n```\ndone\n```\n',
    );
  });

  it('keeps shortcodes, fences of front matter and comments in lists', () => {
    const text = `---\ntitle: 页面\n---\n<!--\n---\ntitle: Page\n---\n-->\n\n<!--\n1. Open the file:\n-->\n1. 打开文件：\n\n   <!-- Now press it. -->\n   现在按下。\n\n{{< note >}}\n<!-- Another note for the reader. -->\n给读者的说明。\n{{< /note >}}\n`;
    expect(recoverSource(text)).toEqual({
      markdown:
        '---\ntitle: Page\n---\n\n1. Open the file:\n\n   Now press it.\n\n{{< note >}}\nAnother note for the reader.\n{{< /note >}}\n',
      units: 3,
      notRecovered: [],
    });
    expect(readBilingual(text)!.target.text).toBe(
      '---\ntitle: 页面\n---\n\n1. 打开文件：\n\n   现在按下。\n\n{{< note >}}\n给读者的说明。\n{{< /note >}}\n',
    );
  });

  it('maps every offset of either view to the same character', () => {
    for (const text of [JAPANESE, CHINESE, JAPANESE.replaceAll('\n', '\r\n')]) {
      const read = readBilingual(text)!;
      for (const view of [read.target, read.source])
        for (let i = 0; i < view.text.length; i++) expect(text[view.toFile(i)]).toBe(view.text[i]);
    }
  });

  it('keeps paragraphs apart that only a comment kept apart', () => {
    const text =
      '<!--\nOne sentence here.\n-->\nПервое предложение.\n<!--\nAnother sentence.\n-->\nВторое предложение.\n';
    expect(readBilingual(text)!.target.text).toBe('Первое предложение.\n\nВторое предложение.\n');
    expect(recoverSource(text)!.markdown).toBe('One sentence here.\n\nAnother sentence.\n');
  });

  it('keeps a comment apart from shared text right before it', () => {
    const text = `${JAPANESE}\nkubectl v1.2\n<!-- One more. -->\nもう一つの文です。\n`;
    expect(recoverSource(text)!.markdown).toMatch(/\nkubectl v1\.2\n\nOne more\.\n$/);
    expect(readBilingual(text)!.target.text).toMatch(/\nkubectl v1\.2\n\nもう一つの文です。\n$/);
  });

  it("leaves the translator's own notes out of the source", () => {
    const text = `${JAPANESE}\n<!-- 訳注: この文は意訳です -->\n\n訳注: ここは補足です。\n`;
    expect(recoverSource(text)!.markdown).not.toMatch(/[ぁ-ん]/);
    expect(readBilingual(text)!.target.text).toContain('訳注: ここは補足です。');
  });

  it('reads a source in the same script where the comments account for the whole page', () => {
    const pairs = [
      ['# Saving', '# Opslaan'],
      ['Wait for the server.', 'Wacht op de server.'],
      ['Then save the file.', 'Sla dan het bestand op.'],
      ['* One\n* Two', '* Een\n* Twee'],
    ];
    const text = pairs.map(([source, target]) => `<!--\n${source}\n-->\n\n${target}\n`).join('\n');
    expect(recoverSource(text)!.markdown).toBe(`${pairs.map(([source]) => source).join('\n\n')}\n`);
  });
});

describe('comments that are merely comments', () => {
  it.each([
    ['a lone comment', '# 見出し\n\n<!-- comment -->\n\n本文です。\n'],
    [
      'two notes in a long page',
      `<!-- TODO translate -->\n\n本文です。\n\n<!-- see issue 12 -->\n\n${'もう一つの段落がここにあります。\n\n'.repeat(9)}`,
    ],
    [
      'notes on a short page',
      '<!-- TODO -->\n\nПервый абзац страницы.\n\n<!-- see 12 -->\n\nВторой абзац страницы.\n',
    ],
    ['notes in the language of the page', '<!-- 注意 -->\n\n本文です。\n\n<!-- 補足 -->\n\n続きです。\n'],
    [
      'markers before headings',
      '<!-- Old headings. Do not remove. -->\n\n## One\n\nText.\n\n<!-- Old headings. Do not remove. -->\n\n## Two\n\nText.\n',
    ],
    [
      'sections that were commented out',
      '<!--\nAn old paragraph.\n-->\n\nA new paragraph.\n\n<!--\nAnother old one.\n-->\n\nAnother new one.\n\nMore text.\n\nAnd more of it.\n',
    ],
    ['comments in code', '```html\n<!-- one -->\n文\n<!-- two -->\n文\n```\n'],
    ['comments that never end', '<!-- one\n\n文\n\n<!-- two\n\n文\n'],
    [
      'linter directives',
      '<!-- prettier-ignore -->\n| 甲 |\n|---|\n\n<!-- prettier-ignore -->\n| 乙 |\n|---|\n',
    ],
  ])('%s', (_, text) => {
    expect(readBilingual(text)).toBeUndefined();
  });
});
