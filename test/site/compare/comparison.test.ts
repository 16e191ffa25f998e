import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparePage } from '../../../src/site/compare/comparison.ts';
import { coveredBy } from '../../../src/site/compare/covered.ts';
import { differenceOf, isShown } from '../../../src/site/compare/differences.ts';
import { elementsToHtml } from '../../../src/site/compare/html.ts';
import { tableRows } from '../../../src/site/compare/table.ts';
import type { Comparison, Row } from '../../../src/site/compare/types.ts';
import { openSite } from '../../../src/site/data/site.ts';

const FILES = {
  en: '# Install\n\nOpen the terminal. Run `setup --fast` on port 8080.\n\n1. Save `app.yaml`.\n2. Restart the server with `serve`.\n3. Check `app.log`.\n\n```sh\nsetup --fast\n```\n',
  sv: '# Installera\n\nÖppna terminalen. Kör `setup --fast` på port 8081.\n\n1. Spara `app.yaml`.\n2. Kontrollera `app.log`.\n\n```sh\nsetup --fast\n```\n',
  de: '# Installieren\n\nÖffnen Sie das Terminal. Führen Sie `setup --fast` auf Port 8080 aus.\n\n1. Speichern Sie `app.yaml`.\n2. Starten Sie den Server mit `serve` neu.\n3. Prüfen Sie `app.log`.\n\n```sh\nsetup --fast\n```\n',
};

let folder: string;
let comparison: Comparison;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'isogloss-compare-'));
  for (const [locale, text] of Object.entries(FILES)) {
    await mkdir(path.join(folder, locale));
    await writeFile(path.join(folder, locale, 'install.md'), text);
  }
  const config = { sourceLocale: 'en', locales: ['en', 'sv', 'de'], content: '{locale}/*.md' };
  const site = await openSite({ cwd: folder, config });
  comparison = comparePage(await site.open('install.md'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const textOf = (row: Row, locale: string): string =>
  (row.sides[locale]?.pieces ?? []).map(({ text }) => text).join('');

describe('a page with all its locales', () => {
  it('lays texts that say the same into one row, code among them', () => {
    const first = comparison.rows.find((row) => textOf(row, 'en') === 'Open the terminal.');
    expect([first && textOf(first, 'sv'), first && textOf(first, 'de')]).toEqual([
      'Öppna terminalen.',
      'Öffnen Sie das Terminal.',
    ]);
    const code = comparison.rows.find(({ kind }) => kind === 'code');
    expect(textOf(code!, 'sv')).toBe('setup --fast');
  });

  it('leaves a gap where a locale lacks a step, between any two locales', () => {
    const gap = comparison.rows.find((row) => textOf(row, 'en') === 'Restart the server with serve.')!;
    expect(differenceOf(gap, 'en', 'sv')).toBe('left-only');
    expect(differenceOf(gap, 'sv', 'de')).toBe('right-only');
    expect(differenceOf(gap, 'en', 'de')).toBe('same');
    expect(gap.sides.sv?.findings?.map(({ rule }) => rule)).toEqual(['missing-step']);
    expect(isShown(gap, 'sv', 'sv')).toBe(false);
  });

  it('marks what a finding is about, in the source for the locale that it is about', () => {
    const row = comparison.rows.find((each) => textOf(each, 'en').includes('8080'))!;
    expect(differenceOf(row, 'en', 'sv')).toBe('findings');
    expect(row.sides.sv?.pieces.find(({ hit }) => hit)?.text).toBe('8081');
    expect(row.sides.en?.pieces.find(({ hit }) => hit)).toMatchObject({ text: '8080', of: ['sv'] });
  });

  it('counts how much of the source each locale has', () => {
    const covered = coveredBy(comparison);
    const { source } = covered.get('en')!;
    expect(covered.get('de')).toEqual({ texts: source, source });
    expect(covered.get('sv')).toEqual({ texts: source - 1, source });
  });
});

describe('a table of two locales', () => {
  const column = (name: string) => ({
    name,
    label: name,
    lang: name,
    dir: 'ltr',
    article: `/${name}/install/`,
  });
  const words = { missing: 'Missing here', toArticle: 'In the article', row: 'Row' };

  it('shows the marks of its own two locales alone', () => {
    const html = (left: string, right: string) =>
      elementsToHtml(tableRows({ rows: comparison.rows, left: column(left), right: column(right), words }));
    expect(html('en', 'sv')).toContain('<mark class="ig-error">8080</mark>');
    expect(html('en', 'de')).not.toContain('<mark');
    expect(html('en', 'sv')).toContain('href="/sv/install/#f-');
  });

  it('escapes what stands in documents', () => {
    const pieces = [{ text: '<img src=x onerror=alert(1)>' }];
    const rows = [{ kind: 'paragraph', sides: { en: { pieces }, sv: { pieces } } }];
    const html = elementsToHtml(tableRows({ rows, left: column('en'), right: column('sv'), words }));
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
    const named = { ...column('sv'), article: '/"><script>/' };
    const anchored = [{ kind: 'paragraph', sides: { en: { pieces }, sv: { pieces, anchor: 's-1' } } }];
    const linked = elementsToHtml(tableRows({ rows: anchored, left: column('en'), right: named, words }));
    expect(linked).toContain('href="/&quot;>&lt;script>/#s-1"');
  });
});
