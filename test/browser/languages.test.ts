import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { BASE, HOST } from './setup.ts';
import { useBrowser, withVisit } from './visit.ts';

useBrowser();
const articles = inject('articles');
const tree = inject('tree');

/** hreflang → address, as the head of a built page has them. */
async function alternates(folder: string, page: string): Promise<Record<string, string>> {
  const html = await readFile(path.join(folder, page, 'index.html'), 'utf8');
  const links = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
  return Object.fromEntries(Array.from(links, ([, lang, href]) => [lang, href]));
}

describe('alternates', () => {
  it('name the translations that exist, and the source for everybody else', async () => {
    expect(await alternates(articles.folder, 'sv/expressroute-workflows')).toEqual({
      en: `${HOST}/en/expressroute-workflows/`,
      nl: `${HOST}/nl/expressroute-workflows/`,
      sv: `${HOST}/sv/expressroute-workflows/`,
      fr: `${HOST}/fr/expressroute-workflows/`,
      ko: `${HOST}/ko/expressroute-workflows/`,
      'x-default': `${HOST}/en/expressroute-workflows/`,
    });
  });

  it('leave out a page that only exists in another language', async () => {
    const page = 'ko/expressroute-for-cloud-solution-providers';
    const known = await alternates(articles.folder, page);
    expect(Object.keys(known).sort()).toEqual(['en', 'nl', 'x-default']);
    const sitemap = await readFile(path.join(articles.folder, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).not.toContain(`${HOST}/${page}/`);
    expect(sitemap).toContain(
      `<xhtml:link rel="alternate" hreflang="ko" href="${HOST}/ko/expressroute-workflows/"/>`,
    );
  });

  it('stand below a base path', async () => {
    expect(await alternates(tree.folder, 'ar/guide')).toEqual({
      en: `${HOST}${BASE}/en/guide/`,
      ar: `${HOST}${BASE}/ar/guide/`,
      'x-default': `${HOST}${BASE}/en/guide/`,
    });
  });
});

describe('a page that a locale lacks', () => {
  it('says in the language asked for which language it shows', async () => {
    await withVisit(
      `${articles.address}fr/expressroute-for-cloud-solution-providers/`,
      {},
      async ({ page }) => {
        expect(await page.locator('main').textContent()).toContain('Langue affichée : anglais');
        expect(await page.locator('main').getAttribute('lang')).toBe('en');
        expect(await page.locator('html').getAttribute('lang')).toBe('fr');
      },
    );
  });
});

describe('languages', () => {
  it('are switched by links, without JavaScript', async () => {
    const { address } = articles;
    await withVisit(
      `${address}nl/expressroute-workflows/`,
      { javaScriptEnabled: false },
      async ({ page }) => {
        await page.locator('.ig-languages a', { hasText: '한국어' }).click();
        await page.waitForURL(`${address}ko/expressroute-workflows/`);
        expect(await page.locator('html').getAttribute('lang')).toBe('ko');
        expect(await page.locator('.ig-bilingual legend').textContent()).toBe('원문');
      },
    );
  });

  it('are a choice at the address without one', async () => {
    await withVisit(articles.address, { javaScriptEnabled: false }, async ({ page }) => {
      await page.locator('.ig-card a', { hasText: 'Svenska' }).click();
      await page.waitForURL(`${articles.address}sv/`);
      await page.locator('.ig-card a', { hasText: 'Arbetsflöden' }).click();
      await page.waitForURL(`${articles.address}sv/expressroute-workflows/`);
    });
  });

  it('run from right to left where theirs does, the source from left to right', async () => {
    await withVisit(`${tree.address}ar/guide/?bilingual=beside`, {}, async ({ page }) => {
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      const unit = page.locator('.ig-unit', { hasText: 'صِل الكابل' });
      const source = unit.locator('> .ig-src');
      expect(await source.getAttribute('dir')).toBe('ltr');
      const [text, beside] = [await unit.locator('> p').boundingBox(), await source.boundingBox()];
      expect(text!.x).toBeGreaterThan(beside!.x);
      // Isogloss does not speak Arabic: its own words are marked as English.
      expect(await page.locator('.ig-summary').getAttribute('lang')).toBe('en');
      expect(await page.locator('.ig-summary').getAttribute('dir')).toBe('ltr');
    });
  });
});

describe('links and pictures of an article', () => {
  it('lead below the base path, to the page in the same language', async () => {
    await withVisit(`${tree.address}en/guide/`, {}, async ({ page }) => {
      await page.locator('.ig-article a', { hasText: 'safety rules' }).click();
      await page.waitForURL(`${tree.address}en/hostile/#rules`);
      expect(await page.locator('#rules').count()).toBe(1);
    });
  });

  it('are marked where they lead out of the corpus', async () => {
    await withVisit(`${tree.address}en/guide/`, {}, async ({ page }) => {
      const outside = page.locator('.ig-outside', { hasText: 'price list' });
      expect(await outside.evaluate((element) => element.tagName)).toBe('SPAN');
      expect(await outside.textContent()).toContain('(not part of this documentation)');
    });
  });

  it('show what is in the tree, and say what is not', async () => {
    await withVisit(`${tree.address}ar/guide/`, {}, async ({ page }) => {
      const picture = page.locator('.ig-article img');
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(320);
      expect(await picture.getAttribute('height')).toBe('120');
      expect(await page.locator('.ig-figure').textContent()).toContain('battery.png');
    });
  });
});
