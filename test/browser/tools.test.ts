import AxeBuilder from '@axe-core/playwright';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser, withVisit } from './visit.ts';

useBrowser();

const KINDS = [
  'sv/isogloss/dashboard/',
  'en/isogloss/findings/',
  'en/isogloss/compare/',
  'nl/isogloss/compare/expressroute-workflows/',
  'fr/isogloss/workflows/',
  'sv/isogloss/workflows/expressroute-workflows/',
  'ko/isogloss/states/expressroute-workflows/',
  'en/isogloss/rules/',
  'nl/isogloss/rules/missing-step/',
];

describe('every kind of page beside the articles', () => {
  for (const path of KINDS) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`has no fault that axe knows: ${path}, ${colorScheme}`, async () => {
        await withVisit(inject('articles').address + path, { colorScheme }, async ({ page, errors }) => {
          const { violations } = await new AxeBuilder({ page }).analyze();
          const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
          expect(told).toEqual([]);
          expect(errors).toEqual([]);
        });
      });
    }

    it(`fits a phone: ${path}`, async () => {
      const viewport = { width: 360, height: 740 };
      await withVisit(inject('articles').address + path, { viewport }, async ({ page }) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      });
    });

    it(`asks no other host for anything: ${path}`, async () => {
      const { address } = inject('articles');
      await withVisit(address + path, {}, async ({ requests }) => {
        expect(requests.filter((each) => !each.startsWith(address) && !each.startsWith('data:'))).toEqual([]);
      });
    });
  }
});
