import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { serveFolder } from '../../src/cli/site/serve.ts';
import { type Installation, installPackage, type Project } from './installed.ts';
import { useBrowser, withVisit } from './visit.ts';

useBrowser();
let installation: Installation;
beforeAll(async () => {
  installation = await installPackage();
});
afterAll(() => installation.remove());

describe('the package where it is installed', () => {
  let project: Project;
  beforeAll(() => {
    project = installation.project('tree');
  });

  it('checks a tree', async () => {
    const { code, stdout } = await project.isogloss('check', '--format', 'json', '--fail-on', 'never');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).summary.locales).toEqual(['ar', 'en', 'nl']);
  });

  it('builds a site as its workflow for Pages does, that works in a browser below the base path', async () => {
    const { jobs } = parse(await readFile('docs/ci/github-pages.yml', 'utf8'));
    const script = jobs.build.steps.find(({ run = '' }) => run.includes('site build')).run;
    const env = { ORIGIN: 'https://docs.example.org', BASE_PATH: '/a/base' };
    const built = await project.shell(script, env);
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

  it('shows changes, new pages and removed ones while it is being developed, and ends clean', async () => {
    // Vite follows nothing below node_modules, where the project stands.
    const tree = await mkdtemp(path.join(tmpdir(), 'isogloss-dev-'));
    cpSync(project.folder, tree, { recursive: true });
    const stop = project.start('site', 'dev', '--port', '4530', '--cwd', tree);
    const text = (page: string) =>
      fetch(`http://localhost:4530/${page}/`).then(
        (answer) => (answer.ok ? answer.text() : String(answer.status)),
        () => 'not there yet',
      );
    const shown = (page: string, part: string) =>
      expect.poll(() => text(page), { timeout: 90_000, interval: 500 }).toContain(part);
    try {
      await shown('en/guide', 'safety rules');
      const guide = path.join(tree, 'en', 'guide.md');
      writeFileSync(guide, `${await readFile(guide, 'utf8')}\nA sentence that is new.\n`);
      await shown('en/guide', 'A sentence that is new.');
      const page = path.join(tree, 'en', 'later.md');
      writeFileSync(page, '# Later\n\nA page that is new.\n');
      await shown('en/later', 'A page that is new.');
      rmSync(page);
      await shown('en/later', '404');
    } finally {
      expect(await stop()).toBe(0);
      rmSync(tree, { recursive: true, force: true });
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

describe('a Starlight site that exists already', () => {
  let folder: string;
  let address: string;
  let close: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const site = installation.project('starlight');
    const { code, stdout, stderr } = await site.astro('build');
    if (code !== 0) throw new Error(`The site could not be built:\n${stdout}${stderr}`);
    folder = path.join(site.folder, 'dist');
    ({ address, close } = await serveFolder(folder, 4550, '/handbook'));
  });
  afterAll(() => close?.());

  it('keeps the page that it opens with, its sidebar and its looks, and gets links to the tools', async () => {
    await withVisit(address, {}, async ({ page, errors }) => {
      expect(await page.locator('.hero h1').innerText()).toBe('Chargers of Contoso');
      expect(await page.locator('.card').count()).toBe(1);
      await page.goto(`${address}guides/charging/`);
      const links = await page.locator('nav.sidebar a').allInnerTexts();
      expect(links.slice(0, 2)).toEqual(['Charging a car', 'Dashboard']);
      expect(errors).toEqual([]);
    });
    const html = await readFile(path.join(folder, 'guides/charging/index.html'), 'utf8');
    expect(html).not.toContain('content-security-policy');
  });

  it('shows the source at its root, and a translation with its drift in place', async () => {
    await withVisit(`${address}nl/guides/charging/`, {}, async ({ page, errors }) => {
      expect(await page.locator('.ig-gap').innerText()).toContain('Wait 30 seconds.');
      await page.getByLabel('Onder elke alinea').check();
      expect(await page.locator('.ig-src').first().innerText()).toContain('Connect the cable');
      await page.locator('.ig-languages a', { hasText: 'English' }).click();
      await page.waitForURL(`${address}guides/charging/`);
      expect(errors).toEqual([]);
    });
  });

  it('has the tools in both languages, each leading to the other pages', async () => {
    await withVisit(`${address}isogloss/dashboard/`, {}, async ({ page, errors }) => {
      await page.goto(`${address}nl/isogloss/findings/`);
      await page.locator('main a[href*="guides/charging/#"]').first().click();
      expect(page.url()).toContain('/handbook/nl/guides/charging/#');
      await page.goto(`${address}nl/isogloss/compare/guides/charging/`);
      expect(await page.locator('.ig-row', { hasText: 'Wait 30 seconds.' }).count()).toBe(1);
      expect(errors).toEqual([]);
    });
  });

  it('says to search engines which translations there are', async () => {
    const html = await readFile(path.join(folder, 'nl/guides/charging/index.html'), 'utf8');
    const links = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
    expect(Object.fromEntries(Array.from(links, ([, lang, href]) => [lang, href]))).toEqual({
      en: 'https://docs.example.org/handbook/guides/charging/',
      nl: 'https://docs.example.org/handbook/nl/guides/charging/',
      'x-default': 'https://docs.example.org/handbook/guides/charging/',
    });
  });
});
