import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFrame } from '../../src/site/data/frame.ts';
import { checkSite } from '../../src/site/data/site.ts';

const FILES = {
  'en/a.md': 'Open the lid. See [the cable](b.md).\n',
  'fr/a.md': 'Ouvrez le couvercle. Voir [le câble](b.md#perdu).\n',
  'sv/a.md': 'Öppna locket. Se [kabeln](b.md).\n',
  'en/b.md': 'Plug in the cable.\n',
  'fr/b.md': 'Branchez le câble.\n',
};

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'isogloss-visits-'));
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(path.join(cwd, path.dirname(name)), { recursive: true });
    await writeFile(path.join(cwd, name), text);
  }
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

describe('the pages of a site', () => {
  it('are visited once, and again for the locales that the whole corpus tells more about', async () => {
    const config = { sourceLocale: 'en', locales: ['en', 'fr', 'sv'], content: '{locale}/*.md' };
    const visits: unknown[] = [];
    const site = await checkSite(await openFrame({ cwd, config }), async ({ page, findings }, _, locales) => {
      visits.push([page.id, [...locales], findings.map(({ ruleId, locale }) => `${locale} ${ruleId}`)]);
    });
    expect(visits).toEqual([
      ['a.md', ['en', 'fr', 'sv'], []],
      ['b.md', ['en', 'fr', 'sv'], []],
      ['a.md', ['fr'], ['fr no-broken-link']],
    ]);
    expect(site.findingsOf('b.md').map(({ ruleId }) => ruleId)).toEqual(['missing-translation']);
    expect(site.has('b.md', 'fr')).toBe(true);
    expect(site.has('b.md', 'sv')).toBe(false);
  });
});
