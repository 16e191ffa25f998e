import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import { writeAnchors } from '../../src/site/render/anchors.ts';
import { renderDocument, writeHtml } from '../../src/site/render/hast.ts';
import { daysBetween } from '../../src/site/render/summary.ts';
import { parseLocale } from '../../src/text/locale.ts';

const render = (text: string, locale = 'en') =>
  renderDocument(parseDocument({ path: `${locale}/a.md`, locale: parseLocale(locale), text }).document);
const html = (text: string, locale?: string) => writeHtml(render(text, locale).root).trim();

describe('an article', () => {
  it('has every sentence in an element of its own', () => {
    expect(html('Eerste zin. De tweede, met *nadruk*.', 'nl')).toBe(
      '<p><span class="ig-seg">Eerste zin. </span><span class="ig-seg">De tweede, met <em>nadruk</em>.</span></p>',
    );
  });

  it('cuts where escapes, references and folded lines make text and file differ', () => {
    expect(html('> Un \\* et &amp; deux.\n> Trois\n> quatre. Cinq.', 'fr')).toBe(
      '<blockquote>\n<p><span class="ig-seg">Un * et &#x26; deux.\n</span><span class="ig-seg">Trois\nquatre. </span><span class="ig-seg">Cinq.</span></p>\n</blockquote>',
    );
  });

  it('shows notices of every dialect alike', () => {
    for (const notice of [
      '> [!NOTE]\n> 주의하세요.',
      ':::note\n주의하세요.\n:::',
      '!!! note\n    주의하세요.',
    ]) {
      expect(html(notice, 'ko').replaceAll('\n', '')).toBe(
        '<aside><p><span class="ig-seg">주의하세요.</span></p></aside>',
      );
    }
  });

  it('keeps tables, code and numbered lists as they are', () => {
    const shown = html(
      '3. Tre\n4. Fyra\n\n| `a` | b |\n|--:|---|\n| 1 | [x](y.md) |\n\n```js\nlet x = "<b>";\n```',
      'sv',
    );
    expect(shown).toContain('<ol start="3">');
    expect(shown).toContain('<th align="right"><span class="ig-seg"><code>a</code></span></th>');
    expect(shown).toContain('<code class="language-js">let x = "&#x3C;b>";');
  });
});

describe('anchors of an article', () => {
  const anchors = (text: string) => {
    const { root, elements } = render(text);
    return { ...writeAnchors(root, elements), html: writeHtml(root) };
  };

  it('are found as written, and in another letter case', () => {
    const { resolve } = anchors('# Top\n\n## <a name="The-Routing"></a>Routing\n\n## Next steps {#next}');
    expect(resolve('The-Routing')).toBe('The-Routing');
    expect(resolve('the-routing')).toBe('The-Routing');
    expect(resolve('next')).toBe(resolve('next-steps'));
    expect(resolve('top')).toBe('_top');
    expect(resolve('nowhere')).toBeUndefined();
  });

  it('never take an id of the site', () => {
    const { html: shown } = anchors(
      '<a id="s-1"></a><a id="theme-icons"></a><a id="ig-bilingual-off"></a> text',
    );
    expect(shown.match(/id="([^"]*)"/g)).toEqual([
      'id="user-content-s-1"',
      'id="user-content-theme-icons"',
      'id="user-content-ig-bilingual-off"',
    ]);
  });
});

describe('how far apart two revisions are', () => {
  const note = { relation: 'behind', basis: 'ms.lasthandoff' } as const;
  it.each([
    ['07/11/2017', '08/30/2018', 415],
    ['2024-03-01', '2024-02-28', 2],
    ['cba1b2cf', '765050c9', undefined],
    [null, '2024-02-28', undefined],
  ])('%s and %s: %s days', (target, source, days) => {
    expect(daysBetween({ ...note, target, source })).toBe(days);
  });
});
