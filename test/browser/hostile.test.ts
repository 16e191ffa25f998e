import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser, withVisit } from './visit.ts';

useBrowser();
const { address, folder } = inject('tree');
const PAGES = ['en/hostile/', 'nl/hostile/', 'ar/hostile/', 'en/', 'nl/'];

/** What must not be in the part of a page that a document fills. */
const FORBIDDEN =
  'iframe, object, embed, form, svg, math, style, link, meta, base, video, audio, picture, source, textarea, select, template, [style], [srcset], [ping], [target]';

async function handlersIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    ),
  );
}

describe.each(PAGES)('the hostile tree, %s', (name) => {
  it('runs nothing and loads nothing, even without the policy', async () => {
    await withVisit(address + name, { bypassCSP: true }, async ({ page, requests, errors }) => {
      await page.mouse.move(300, 300);
      for (const part of await page.locator('main summary').all()) await part.click();
      await page.waitForLoadState('networkidle');
      expect(errors).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
      expect(await page.evaluate(() => 'owned' in window)).toBe(false);
      expect(page.url()).toBe(address + name);
    });
  });

  it('has nothing in it that could', async () => {
    await withVisit(address + name, {}, async ({ page }) => {
      expect(await page.locator('main :is(.ig-article, .ig-home)').locator(FORBIDDEN).count()).toBe(0);
      expect(await handlersIn(page)).toEqual([]);
      const links = await page
        .locator('main a[href]')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).protocol));
      expect(links.filter((protocol) => !/^(?:https?|mailto):$/.test(protocol))).toEqual([]);
    });
  });
});

describe('what a hostile document says', () => {
  it('stays in its place', async () => {
    await withVisit(`${address}en/hostile/`, {}, async ({ page }) => {
      const article = page.locator('main .sl-markdown-content .ig-article');
      await expect.poll(() => article.count()).toBe(1);
      expect(await article.textContent()).toContain('and a note.');
      expect(await article.locator('table').textContent()).toContain("<script>owned('code')</script>");
      expect(await page.locator('main').count()).toBe(1);
      expect(await page.locator('.ig-summary').count()).toBe(1);
      expect(
        await page.getByText('escaped').evaluate((element) => element.closest('.ig-article') !== null),
      ).toBe(true);
    });
  });

  it('takes no id of the site, nor of a segment', async () => {
    await withVisit(`${address}en/hostile/`, {}, async ({ page }) => {
      const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      expect(await page.evaluate(() => typeof document.querySelector)).toBe('function');
      expect(await page.evaluate(() => typeof document.getElementById)).toBe('function');
      expect(await page.locator('#theme-icons').evaluate((element) => element.tagName)).toBe('TEMPLATE');
    });
  });

  it('reaches titles and attributes as text', async () => {
    await withVisit(`${address}en/hostile/`, {}, async ({ page }) => {
      expect(await page.title()).toContain("<script>owned('h1')</script>");
      const description = page.locator('meta[name="description"]');
      expect(await description.getAttribute('content')).toContain("<script>owned('description')</script>");
      expect(await description.getAttribute('onmouseover')).toBeNull();
    });
  });

  it('leaves no mark of ours in the page', async () => {
    const html = await readFile(path.join(folder, 'en/hostile/index.html'), 'utf8');
    expect(html).not.toMatch(/data-ig[bs][0-9a-f]{16}/);
  });
});

describe('the policy of a page', () => {
  it('stops a script that it does not know', async () => {
    await withVisit(`${address}en/guide/`, {}, async ({ page, errors }) => {
      expect(errors).toEqual([]);
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.owned = true';
        document.body.append(script);
      });
      expect(await page.evaluate(() => 'owned' in window)).toBe(false);
      expect(errors.join()).toContain('Content Security Policy');
    });
  });
});
