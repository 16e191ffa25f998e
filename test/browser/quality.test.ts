import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { kindsOfPages } from './kinds.ts';
import { useBrowser, withVisit } from './visit.ts';

useBrowser();
const articles = inject('articles');

const LONGEST = { script: 60 * 1024, shift: 0.02 };

describe.each(kindsOfPages())('%s', (_name, address) => {
  it('asks no other host, breaks no policy, and does not jump', async () => {
    await withVisit(
      address,
      { viewport: { width: 1280, height: 900 } },
      async ({ page, requests, errors }) => {
        await page.waitForLoadState('networkidle');
        expect(requests.filter((url) => new URL(url).host !== new URL(address).host)).toEqual([]);
        expect(errors).toEqual([]);
        const shift = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries())
                  sum += (entry as PerformanceEntry & { value: number }).value;
              }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => resolve(sum), 100);
            }),
        );
        expect(shift).toBeLessThan(LONGEST.shift);
      },
    );
  });

  it('is no wider than a phone', async () => {
    await withVisit(
      address,
      { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
      async ({ page }) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      },
    );
  });
});

describe('an article', () => {
  it('loads at most 60 KB of JavaScript before anybody searches', async () => {
    const { address, folder } = articles;
    await withVisit(`${address}nl/expressroute-workflows/`, {}, async ({ page, requests }) => {
      const files = requests
        .filter((url) => new URL(url).pathname.endsWith('.js'))
        .map((url) => url.slice(address.length));
      const loaded = files.map((file) => gzipSync(readFileSync(path.join(folder, file))).length);
      const inline = await page.locator('script:not([src])').allTextContents();
      const size = [...loaded, ...inline.map((code) => gzipSync(code).length)].reduce(
        (sum, each) => sum + each,
        0,
      );
      expect(files.length).toBeGreaterThan(0);
      expect(size).toBeLessThan(LONGEST.script);
    });
  });

  it('prints its text without the controls', async () => {
    await withVisit(`${articles.address}sv/expressroute-workflows/`, {}, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.ig-bilingual').isVisible()).toBe(false);
      expect(await page.locator('.ig-gap').isVisible()).toBe(true);
    });
  });
});
