import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { kindsOfPages } from './kinds.ts';
import { useBrowser, withVisit } from './visit.ts';

useBrowser();

/** What axe objects to, short enough to read. */
async function objections(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

describe.each(kindsOfPages())('%s', (_name, address) => {
  it('has nothing for axe to object to, in light and in dark', async () => {
    await withVisit(address, { colorScheme: 'light', reducedMotion: 'reduce' }, async ({ page }) => {
      await page.locator('.ig-notes').evaluateAll((all) => {
        for (const notes of all) (notes as HTMLDetailsElement).open = true;
      });
      expect(await objections(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.locator('html[data-theme="dark"]').waitFor();
      expect(await objections(page)).toEqual([]);
    });
  }, 120_000);
});
