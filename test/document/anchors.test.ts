import { describe, expect, it } from 'vitest';
import { documentAnchors, documentTitle } from '../../src/document/anchors.ts';
import { read } from './outline.ts';

describe('anchors', () => {
  it('are slugs of headings, numbered where they repeat', () => {
    expect(
      documentAnchors(read('# États possibles\n\n## A & `b.c`\n\n## A & `b.c`\n\n# 次の手順\n', 'fr')),
    ).toEqual(['états-possibles', 'a--bc', 'a--bc-1', '次の手順']);
  });

  it('are ids that the text fixes, in headings and elsewhere', () => {
    const text =
      '# <a name="Top"></a>Vooraf {#intro}\n\nTekst <a id=\'punt\'></a>.\n\n<a name="html"></a>\n\n<a href="#x">x</a>\n';
    expect(documentAnchors(read(text, 'nl'))).toEqual(['vooraf', 'intro', 'Top', 'punt', 'html']);
  });
});

describe('the title', () => {
  it('is that of the front matter, else the first heading, else nothing', () => {
    expect(documentTitle(read('---\ntitle: Gids\n---\n# Anders\n', 'nl'))).toBe('Gids');
    expect(documentTitle(read('Intro.\n\n# De `x` *nu*\n', 'nl'))).toBe('De x nu');
    expect(documentTitle(read('Intro.'))).toBe('');
  });
});

describe('the language', () => {
  it('is what the document declares, where it does not contradict its locale', () => {
    expect(read('---\nms.contentlocale: fr-FR\n---\n', 'fr').language).toBe('fr-FR');
    expect(read('---\nlang: zh-CN\n---\n', 'zh').language).toBe('zh-CN');
    expect(read('---\nlang: en-US\n---\n', 'nl').language).toBe('nl');
    expect(read('---\nlang: "?"\n---\n', 'pt-br').language).toBe('pt-BR');
  });
});
