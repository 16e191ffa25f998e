import { describe, expect, it } from 'vitest';
import { candidatePaths, isWithinTree, pageForms, splitLink } from '../../src/lint/resolve-link.ts';

describe('links', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template's placeholder is what is tested
  it.each(['https://a.example/', 'mailto:a@b.example', '//cdn.example/x', '', '{{ url }}/a', '${root}/b'])(
    '%j leads out of the tree',
    (url) => expect(isWithinTree(url)).toBe(false),
  );

  it.each(['a.md', '../a/', '#teil', '/fr/guide/', 'd.md'])('%j may stay in the tree', (url) =>
    expect(isWithinTree(url)).toBe(true),
  );

  it('splits and decodes', () => {
    expect(splitLink('a%20b.md?x=1#r%C3%A9seau')).toEqual({ path: 'a b.md', anchor: 'réseau' });
    expect(splitLink('a.md')).toEqual({ path: 'a.md', anchor: undefined });
    expect(splitLink('100%.md#%E0')).toEqual({ path: '100%.md', anchor: '%E0' });
  });

  it('looks beside the file and, for a page that is a folder, below it', () => {
    expect(candidatePaths('../b.md', 'fr/x/a.md')).toEqual(['fr/b.md']);
    const forms = candidatePaths('../b/', 'fr/x/a.md');
    expect(forms).toContain('fr/b.md');
    expect(forms).toContain('fr/x/b.mdx');
    expect(forms).toContain('fr/b/index.md');
  });

  it('knows the forms of a folder’s own page', () => {
    expect(pageForms('guide/')).toContain('guide/_index.md');
    expect(pageForms('guide.html')).toContain('guide.md');
    expect(pageForms('.')).toContain('index.md');
  });
});
