import { describe, expect, it } from 'vitest';
import type { SiteLocale } from '../../src/site/data/frame.ts';
import { routePages } from '../../src/site/data/routes.ts';
import { Sidebar, type SidebarEntry } from '../../src/site/data/sidebar.ts';
import type { Site } from '../../src/site/data/site.ts';
import { parseLocale } from '../../src/text/locale.ts';

const localeOf = (tag: string) => ({ locale: parseLocale(tag), slug: tag }) as SiteLocale;

/** A sidebar of pages that are called by locale and id, but for those that a locale lacks. */
function sidebar(pages: readonly string[], tag: string, lacking: readonly string[] = []): Sidebar {
  const names = (page: string, name: string) =>
    name === tag && lacking.includes(page) ? undefined : `${name} ${page}`;
  const routes = routePages({ pages: pages.map((id) => ({ id, files: new Map() })) });
  const site = { source: localeOf('en'), routes, tools: { articleName: names } } as unknown as Site;
  return new Sidebar(site, localeOf(tag), '/docs');
}

/** Labels, the current one in brackets, folders with what is in them. */
const shown = (entries: readonly SidebarEntry[]): unknown[] =>
  entries.map((entry) =>
    entry.type === 'group'
      ? { [entry.label]: shown(entry.entries) }
      : entry.isCurrent
        ? [entry.label]
        : entry.label,
  );

describe('the sidebar of a locale', () => {
  const pages = ['index.md', 'b.md', 'guide/step-10.md', 'guide/step-9.md', 'guide/index.md', 'api/x/y.md'];

  it('has folders and pages in the order of their addresses, numbers by their size', () => {
    expect(shown(sidebar(pages, 'ko').entries('guide/step-9'))).toEqual([
      { api: [{ x: ['ko api/x/y.md'] }] },
      'ko b.md',
      { guide: ['ko guide/index.md', ['ko guide/step-9.md'], 'ko guide/step-10.md'] },
    ]);
  });

  it('shows the source where the locale has no page, and leaves out what neither has', () => {
    expect(shown(sidebar(['a.md', 'b.md'], 'sv', ['b.md']).entries(''))).toEqual(['sv a.md', 'en b.md']);
    expect(shown(sidebar(['a.md', 'b.md'], 'en', ['b.md']).entries(''))).toEqual(['en a.md']);
  });

  it('leads on from page to page, over the ends of folders', () => {
    const { prev, next } = sidebar(pages, 'nl').around('guide');
    expect([prev?.href, next?.href]).toEqual(['/docs/nl/b/', '/docs/nl/guide/step-9/']);
    expect(sidebar(pages, 'nl').around('guide/step-10').next).toBeUndefined();
    expect(sidebar(pages, 'nl').around('')).toEqual({ prev: undefined, next: undefined });
  });

  it('names other folders alone in a large tree, and leads to the first page of each', () => {
    const many = Array.from({ length: 201 }, (_, i) => `part-${i % 3}/page-${i}.md`);
    const entries = sidebar(many, 'fr').entries('part-1/page-4');
    expect(entries.map(({ label }) => label)).toEqual(['part-0', 'part-1', 'part-2']);
    expect(entries[0]).toMatchObject({ type: 'link', href: '/docs/fr/part-0/page-0/', isCurrent: false });
    expect(entries[1]).toMatchObject({ type: 'group' });
    expect(shown(entries.slice(1, 2))).toEqual([
      { 'part-1': expect.arrayContaining([['fr part-1/page-4.md'], 'fr part-1/page-199.md']) },
    ]);
  });
});
