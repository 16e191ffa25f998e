import { describe, expect, inject, it } from 'vitest';
import { useBrowser, withVisit } from './visit.ts';

useBrowser();
const { address } = inject('articles');
const PAGE = 'expressroute-workflows/';

describe('the walk through the states', () => {
  const states = `${address}en/isogloss/states/${PAGE}`;
  const parts = '#m0-sim [data-part';

  it('refuses to delete what is provisioned, and says so with the sentence it comes from', async () => {
    await withVisit(states, {}, async ({ page }) => {
      const event = (name: RegExp) => page.locator('#m0-sim').getByRole('button', { name });
      await event(/create the ExpressRoute circuit/).click();
      await event(/pass the service key/).click();
      await event(/has completed the provisioning process/).click();
      expect(await page.locator(`${parts}="state"]`).innerText()).toContain('Provisioned');
      await event(/^delete the circuit/).click();
      const outcome = page.locator(`${parts}="outcome"]`);
      expect(await outcome.innerText()).toContain('Not allowed');
      expect(await outcome.locator('blockquote').innerText()).toMatch(/delete the circuit .* will fail/);
      expect(await page.locator(`${parts}="path"] li`).count()).toBe(3);
      await outcome.getByRole('link').click();
      expect(page.url()).toMatch(/\/en\/expressroute-workflows\/#s-/);
      expect(await page.locator(':target').innerText()).toContain('the operation will fail');
    });
  });

  it('deletes what is deprovisioned, by keyboard alone', async () => {
    await withVisit(states, {}, async ({ page }) => {
      const event = (name: RegExp) => page.locator('#m0-sim').getByRole('button', { name });
      for (const name of [
        /create the/,
        /service key/,
        /completed the provisioning/,
        /completed the deprov/,
        /^delete/,
      ]) {
        await event(name).focus();
        await page.keyboard.press('Enter');
      }
      expect(await page.locator(`${parts}="outcome"]`).innerText()).toContain('Done');
      expect(await page.locator(`${parts}="state"]`).innerText()).toBe('It no longer exists');
    });
  });

  it('quotes the sentence of the language that one reads', async () => {
    await withVisit(`${address}fr/isogloss/states/${PAGE}`, {}, async ({ page }) => {
      await page.locator('#m0-sim select').selectOption({ label: 'Provisioning · Enabled' });
      await page
        .locator('#m0-sim')
        .getByRole('button', { name: /supprimer le circuit/ })
        .click();
      const quote = page.locator('#m0-sim blockquote [lang]').first();
      expect(await quote.getAttribute('lang')).toBe('fr');
      expect(await quote.innerText()).toContain('l’opération échoue');
    });
  });

  it('names events in the language that one reads, and in that of the source where that cannot be told', async () => {
    await withVisit(`${address}ko/isogloss/states/${PAGE}`, {}, async ({ page }) => {
      const labels = page.locator('#m0-sim button[data-event] > span');
      expect(await labels.nth(2).innerText()).toBe('연결 공급자가 프로비전 프로세스를 완료하는');
      expect(await labels.nth(2).getAttribute('lang')).toBe('ko');
      expect(await labels.last().innerText()).toBe('delete the circuit');
      expect(await labels.last().getAttribute('lang')).toBe('en');
      const told = page.locator('.ig-moves').first().locator('tbody td:nth-child(2) > :first-child');
      expect(await told.nth(2).innerText()).toBe('연결 공급자가 프로비전 프로세스를 완료하는');
      expect(await told.nth(2).getAttribute('href')).toContain('/ko/expressroute-workflows/#s-');
      expect(await told.last().getAttribute('lang')).toBe('en');
    });
  });
});
