import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/cli/site/serve.ts';
import { installInto, type Project } from './installed.ts';
import { useBrowser, withVisit } from './visit.ts';

useBrowser();
let project: Project;
beforeAll(async () => {
  project = await installInto('tree');
});
afterAll(() => project.remove());

describe('the package where it is installed', () => {
  it('checks a tree', async () => {
    const { code, stdout } = await project.isogloss('check', '--format', 'json', '--fail-on', 'never');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).summary.locales).toEqual(['ar', 'en', 'nl']);
  });

  it('builds a site that works in a browser, below a base path', async () => {
    const place = ['--site', 'https://docs.example.org', '--base', 'a/base/'];
    const built = await project.isogloss('site', 'build', ...place);
    expect(built.stderr).toContain('The site stands in');
    expect(built.stdout).toBe('');
    expect(built.code).toBe(0);
    const server = await serveFolder(path.join(project.folder, 'dist', 'site'), 4500, '/a/base');
    try {
      await withVisit(`${server.address}ar/guide/`, {}, async ({ page, errors, requests }) => {
        await page.locator('#ig-bilingual-off').focus();
        await page.keyboard.press('ArrowRight');
        expect(await page.locator('.ig-src').first().isVisible()).toBe(true);
        // The address follows by our script, which the package holds compiled.
        expect(new URL(page.url()).search).toBe('?bilingual=below');
        await page.goto(`${server.address}en/isogloss/findings/`);
        await page.locator('select[name="locale"]').selectOption('ar');
        expect(new URL(page.url()).search).toBe('?locale=ar');
        expect(errors).toEqual([]);
        expect(requests.filter((url) => !url.startsWith(server.address))).toEqual([]);
      });
    } finally {
      await server.close();
    }
  });

  it('ends with 2 and a sentence where Astro fails', async () => {
    const dist = path.join(project.folder, 'dist');
    rmSync(dist, { recursive: true, force: true });
    writeFileSync(dist, 'no folder');
    const { code, stderr } = await project.isogloss('site', 'build');
    expect(code).toBe(2);
    expect(stderr).toMatch(/\nisogloss: The site could not be built; what Astro said stands above\.\n$/);
  });
});
