import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser, withVisit } from './visit.ts';

useBrowser();
const { address } = inject('articles');
const WORKFLOWS = 'expressroute-workflows/';

const sourceOf = (page: Page, text: string) =>
  page.locator('.ig-unit', { hasText: text }).locator('> .ig-src').first();

describe('reading in two languages', () => {
  it('goes through its three modes by keyboard alone', async () => {
    await withVisit(`${address}nl/${WORKFLOWS}`, {}, async ({ page }) => {
      const source = sourceOf(page, 'Elk ExpressRoute-circuit heeft twee statussen');
      expect(await source.isVisible()).toBe(false);
      await page.locator('#ig-bilingual-off').focus();
      await page.keyboard.press('ArrowRight');
      expect(await source.isVisible()).toBe(true);
      expect(await source.textContent()).toBe('Each ExpressRoute circuit has two states:');
      const below = await source.boundingBox();
      await page.keyboard.press('ArrowRight');
      const beside = await source.boundingBox();
      expect(beside!.x).toBeGreaterThan(below!.x + 200);
      await page.keyboard.press('ArrowRight');
      expect(await source.isVisible()).toBe(false);
    });
  });

  it.each(['below', 'beside'])('is set to %s by the address', async (mode) => {
    await withVisit(`${address}ko/${WORKFLOWS}?bilingual=${mode}`, {}, async ({ page }) => {
      expect(await page.locator(`#ig-bilingual-${mode}`).isChecked()).toBe(true);
      expect(await page.locator('.ig-src').nth(3).isVisible()).toBe(true);
    });
  });

  it('keeps the choice for the next page, and tells it in the address', async () => {
    await withVisit(`${address}nl/${WORKFLOWS}`, {}, async ({ page }) => {
      await page.getByLabel('Onder elke alinea').check();
      expect(new URL(page.url()).searchParams.get('bilingual')).toBe('below');
      await page.goto(`${address}fr/${WORKFLOWS}`);
      expect(await page.locator('#ig-bilingual-below').isChecked()).toBe(true);
    });
  });

  it('works by touch', async () => {
    const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } };
    await withVisit(`${address}sv/${WORKFLOWS}`, phone, async ({ page }) => {
      await page.getByLabel('Under varje stycke').tap();
      expect(await sourceOf(page, 'Varje ExpressRoute-krets har två lägen').isVisible()).toBe(true);
    });
  });

  it('works without JavaScript, in a translation that has no markup', async () => {
    await withVisit(`${address}fr/${WORKFLOWS}`, { javaScriptEnabled: false }, async ({ page }) => {
      const source = sourceOf(page, 'Chaque circuit ExpressRoute');
      await page.locator('#ig-bilingual-off').focus();
      await page.keyboard.press('ArrowRight');
      expect(await source.isVisible()).toBe(true);
      expect(await source.textContent()).toBe('Each ExpressRoute circuit has two states:');
    });
  });

  it('says what language the source text is in, and keeps it out of the search', async () => {
    await withVisit(`${address}sv/${WORKFLOWS}`, {}, async ({ page }) => {
      const wrong = page.locator('.ig-src:not([lang="en"][dir="ltr"][data-pagefind-ignore])');
      expect(await page.locator('.ig-src').count()).toBeGreaterThan(30);
      expect(await wrong.count()).toBe(0);
    });
  });
});

describe('a link to a segment', () => {
  it('leads to it and shows it', async () => {
    await withVisit(`${address}sv/${WORKFLOWS}#s-4b80e-146`, {}, async ({ page }) => {
      const segment = page.locator('[id="s-4b80e-146"]');
      expect(await segment.textContent()).toContain('misslyckas åtgärden');
      expect(await segment.evaluate((element) => element.matches(':target'))).toBe(true);
      const box = await segment.boundingBox();
      expect(box!.y).toBeGreaterThan(60);
      expect(box!.y).toBeLessThan(720);
    });
  });

  it.each(['en', 'nl', 'sv', 'fr', 'ko'])('is there for every segment in %s, each once', async (locale) => {
    await withVisit(`${address}${locale}/${WORKFLOWS}`, { javaScriptEnabled: false }, async ({ page }) => {
      const ids = await page.locator('.ig-seg').evaluateAll((all) => all.map(({ id }) => id));
      expect(ids.length).toBeGreaterThan(50);
      expect(ids.filter((id) => !/^s-[\w-]+$/.test(id))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  it('stays at its sentence when the language is switched', async () => {
    await withVisit(`${address}nl/${WORKFLOWS}#s-4b80e-146`, {}, async ({ page }) => {
      await page.locator('.ig-languages a', { hasText: 'Français' }).click();
      await page.waitForURL('**/fr/**');
      expect(page.url()).toBe(`${address}fr/${WORKFLOWS}#s-4b80e-146`);
      expect(await page.locator('[id="s-4b80e-146"]').textContent()).toContain(
        'ServiceProviderProvisioningState',
      );
    });
  });
});

describe('drift in place', () => {
  it('shows the step that Swedish lacks as a gap at its place', async () => {
    await withVisit(`${address}sv/${WORKFLOWS}`, { javaScriptEnabled: false }, async ({ page }) => {
      const gap = page.locator('li.ig-gap');
      expect(await gap.count()).toBe(1);
      expect(await gap.locator('.ig-gap-text').textContent()).toContain('Enable Azure public peering');
      expect(await gap.locator('.ig-gap-text').getAttribute('lang')).toBe('en');
      const before = gap.locator('xpath=preceding-sibling::li[1]');
      const after = gap.locator('xpath=following-sibling::li[1]');
      expect(await before.textContent()).toContain('Aktiverar Azures privata peering');
      expect(await after.textContent()).toContain('Aktivera Microsoft-peering');
      await gap.locator('summary').click();
      expect(await gap.locator('.ig-finding code').textContent()).toBe('missing-step');
    });
  });

  it('opens a finding beside its sentence, with both sides, rule and severity', async () => {
    await withVisit(`${address}sv/${WORKFLOWS}`, { javaScriptEnabled: false }, async ({ page }) => {
      const unit = page.locator('.ig-unit', { hasText: 'Korsanslutningens' });
      const summary = unit.locator('.ig-notes > summary');
      await summary.focus();
      await page.keyboard.press('Enter');
      const finding = unit.locator('.ig-finding').first();
      expect(await finding.isVisible()).toBe(true);
      expect(await finding.locator('.ig-severity').textContent()).toMatch(/^(?:Fel|Varning)$/);
      expect(await finding.locator('dd[lang="en"]').textContent()).toContain(
        'ServiceProviderProvisioningState',
      );
      expect(await finding.locator('.ig-rule').textContent()).not.toBe('');
    });
  });

  it('says on top how fresh the article is and how much was found', async () => {
    await withVisit(`${address}sv/${WORKFLOWS}`, {}, async ({ page }) => {
      const chips = await page.locator('.ig-state .ig-chip').allTextContents();
      expect(chips[0]).toMatch(/^Följer en/);
      expect(chips.length).toBeGreaterThan(1);
    });
    await withVisit(`${address}nl/${WORKFLOWS}`, {}, async ({ page }) => {
      expect(await page.locator('.ig-state .ig-chip').first().textContent()).toBe('Gelijk met de bron');
    });
  });

  it('opens the finding that an address names', async () => {
    await withVisit(`${address}nl/${WORKFLOWS}`, {}, async ({ page }) => {
      const id = await page.locator('.ig-margin .ig-finding').first().getAttribute('id');
      await page.goto(`${address}nl/${WORKFLOWS}#${id}`);
      await page.reload();
      expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
    });
  });
});
