import { describe, expect, inject, it } from 'vitest';
import { useBrowser, withVisit } from './visit.ts';

useBrowser();
const { address } = inject('articles');
const PAGE = 'expressroute-workflows/';

describe('the findings', () => {
  const findings = `${address}en/isogloss/findings/`;
  const shown = '[data-finding]:visible';

  it('are filtered by what is chosen; the address says it, and one can go back', async () => {
    await withVisit(findings, {}, async ({ page }) => {
      const all = await page.locator(shown).count();
      await page.locator('select[name="locale"]').selectOption('sv');
      const swedish = await page.locator(shown).count();
      expect(swedish).toBeGreaterThan(0);
      expect(swedish).toBeLessThan(all);
      expect(await page.getByRole('status').innerText()).toBe(`${swedish} findings`);
      await page.locator('select[name="rule"]').selectOption('missing-step');
      expect(await page.locator(shown).count()).toBe(1);
      expect(new URL(page.url()).search).toBe('?locale=sv&rule=missing-step');
      await page.goBack();
      expect(await page.locator(shown).count()).toBe(swedish);
      expect(await page.locator('select[name="rule"]').inputValue()).toBe('');
      await page.goBack();
      expect(await page.locator(shown).count()).toBe(all);
      await page.goForward();
      expect(await page.locator(shown).count()).toBe(swedish);
    });
  });

  it('come filtered where the address says so, and lead to their place', async () => {
    await withVisit(`${findings}?rule=missing-step&locale=sv`, {}, async ({ page }) => {
      expect(await page.locator(shown).count()).toBe(1);
      await page.locator(shown).getByRole('link', { name: /line/ }).click();
      expect(await page.locator(':target').innerText()).toContain('public peering');
    });
  });

  it('are found by their text; what nothing passes says so', async () => {
    await withVisit(findings, {}, async ({ page }) => {
      await page.locator('input[name="text"]').fill('ENABLE AZURE PUBLIC PEERING - YOU');
      expect(await page.locator(shown).count()).toBe(1);
      await page.locator('input[name="text"]').fill('nothing of this kind');
      expect(await page.locator('.ig-nothing').isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Clear filters' }).click();
      await page.waitForFunction(() => location.search === '');
      expect(await page.locator('.ig-nothing').isVisible()).toBe(false);
    });
  });

  it('stand there without a script, and the filters do not', async () => {
    await withVisit(findings, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator(shown).count()).toBeGreaterThan(10);
      expect(await page.locator('.ig-filters').isVisible()).toBe(false);
    });
  });
});

describe('a comparison', () => {
  const compare = `${address}sv/isogloss/compare/${PAGE}`;
  const rows = '.ig-row:visible';

  it('lays a translation beside the source without a script, and shows only differences where asked', async () => {
    await withVisit(compare, { javaScriptEnabled: false }, async ({ page }) => {
      const all = await page.locator(rows).count();
      expect(await page.locator('.ig-compare thead').innerText()).toMatch(/English\s+Svenska/);
      await page.getByLabel('Bara skillnader').check();
      const differing = await page.locator(rows).count();
      expect(differing).toBeGreaterThan(0);
      expect(differing).toBeLessThan(all);
      const lacking = page.locator(rows, { hasText: 'Enable Azure public peering' });
      expect(await lacking.innerText()).toContain('Saknas här');
    });
  });

  it('takes any two languages; the choice is in the address, and one can go back', async () => {
    await withVisit(compare, {}, async ({ page }) => {
      const head = page.locator('.ig-compare thead');
      await page.locator('select[name="left"]').selectOption('fr');
      await page.locator('.ig-compare thead', { hasText: 'Français' }).waitFor();
      await page.locator('select[name="right"]').selectOption('ko');
      await page.locator('.ig-compare thead', { hasText: '한국어' }).waitFor();
      expect(new URL(page.url()).search).toBe('?left=fr&right=ko');
      expect(await page.locator(`${rows} td [lang="fr"]`).count()).toBeGreaterThan(20);
      expect(await page.locator(`${rows} td [lang="en"]`).count()).toBe(0);
      await page.goBack();
      await page.locator('.ig-compare thead', { hasText: 'Svenska' }).waitFor();
      expect(await head.innerText()).toMatch(/Français\s+Svenska/);
    });
  });

  it('says of two languages that have the same rows that they do not differ', async () => {
    await withVisit(`${compare}?left=en&right=en&only=1`, {}, async ({ page }) => {
      await page.locator('.ig-no-rows').waitFor({ state: 'visible' });
      expect(await page.locator(rows).count()).toBe(0);
    });
  });

  it('leads from a row to the segment of the article', async () => {
    await withVisit(compare, {}, async ({ page }) => {
      const row = page.locator(rows, { hasText: 'Aktivera Microsoft-peering' }).first();
      await row.getByRole('link', { name: 'I artikeln' }).last().click();
      expect(page.url()).toContain('/sv/expressroute-workflows/#s-');
      expect(await page.locator(':target').innerText()).toContain('Microsoft-peering');
    });
  });
});

describe('a workflow', () => {
  it('shows what a language lacks, and leads to the paragraph in each of the others', async () => {
    await withVisit(`${address}sv/isogloss/workflows/${PAGE}`, {}, async ({ page }) => {
      const step = page.locator('.ig-step', { has: page.locator(':scope > p', { hasText: '4.2' }) }).last();
      expect(await step.innerText()).toContain('Saknas: Svenska');
      expect(await page.locator('.ig-labels td', { hasText: 'Saknas här' }).count()).toBe(1);
      await step.getByRole('link', { name: '한국어' }).click();
      expect(page.url()).toContain('/ko/expressroute-workflows/#s-');
      expect(await page.locator(':target').innerText()).toContain('Azure');
    });
  });

  it('is offered in every format', async () => {
    await withVisit(`${address}en/isogloss/states/${PAGE}`, {}, async ({ page }) => {
      const links = await page
        .locator('.ig-downloads a')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(7);
      for (const link of links) {
        const answer = await page.request.get(link);
        expect(answer.status()).toBe(200);
        expect((await answer.body()).length).toBeGreaterThan(100);
      }
    });
  });
});

describe('the search', () => {
  it('finds Korean words, and speaks Korean', async () => {
    await withVisit(`${address}ko/`, {}, async ({ page }) => {
      await page.locator('button[data-open-modal]').click();
      await page.locator('.pagefind-ui__search-input').fill('프로비전');
      const results = page.locator('.pagefind-ui__result-link');
      await results.first().waitFor();
      expect(await results.first().getAttribute('href')).toContain('/ko/');
      expect(await page.locator('.pagefind-ui__message').innerText()).toContain('프로비전에 대한 결과');
    });
  }, 90_000);

  it('looks in the language that one reads', async () => {
    await withVisit(`${address}nl/`, {}, async ({ page }) => {
      await page.locator('button[data-open-modal]').click();
      await page.locator('.pagefind-ui__search-input').fill('peering');
      const results = page.locator('.pagefind-ui__result-link');
      await results.first().waitFor();
      const found = await results.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(found.filter((href) => !href?.startsWith('/nl/'))).toEqual([]);
    });
  }, 90_000);
});
