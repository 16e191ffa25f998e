import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { formatHtml } from '../../src/reporters/html.ts';
import { cleanReport, HOSTILE, sharedReport } from './shared-report.ts';

/** The page as a browser would build it (parse5). */
function elements(html: string): Element[] {
  const tree = unified()
    .use(rehypeRaw)
    .runSync({ type: 'root', children: [{ type: 'raw', value: html } as unknown as Element] } as Root);
  const found: Element[] = [];
  visit(tree as Root, 'element', (node) => void found.push(node));
  return found;
}

const hostileReport = {
  ...sharedReport,
  summary: { ...sharedReport.summary, locales: ['nl', HOSTILE] },
  findings: sharedReport.findings.map((finding) => ({
    ...finding,
    ruleId: HOSTILE,
    locale: HOSTILE,
    language: HOSTILE,
    path: HOSTILE,
    message: HOSTILE,
    expectedPath: HOSTILE,
    workflow: { id: HOSTILE, step: HOSTILE },
  })),
};

describe('formatHtml', () => {
  it('writes the shared report as it always did', async () => {
    await expect(formatHtml(sharedReport, {})).toMatchFileSnapshot('fixtures/report.html');
  });

  it('lets nothing of a document become markup', () => {
    for (const report of [sharedReport, hostileReport]) {
      const found = elements(formatHtml(report, { rulesUrl: 'https://isogloss.example/rules/' }));
      const names = new Set(found.map(({ tagName }) => tagName));
      for (const name of ['script', 'img', 'iframe', 'b', 'form']) expect(names).not.toContain(name);
      const handlers = found.flatMap(({ properties }) =>
        Object.keys(properties).filter((key) => /^on/i.test(key)),
      );
      expect(handlers).toEqual([]);
    }
  });

  it('allows its own style sheet and nothing else', () => {
    const html = formatHtml(hostileReport, {});
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/ style="/);
  });

  it('has a label for each check box and a target for each link', () => {
    const found = elements(formatHtml(sharedReport, {}));
    const ids = found.map(({ properties }) => properties.id).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    const labelled = found
      .filter(({ tagName }) => tagName === 'label')
      .flatMap(({ properties }) => properties.htmlFor);
    const boxes = found.filter(({ tagName }) => tagName === 'input').map(({ properties }) => properties.id);
    expect(labelled).toEqual(boxes);
    for (const { tagName, properties } of found) {
      if (tagName === 'a') expect(ids).toContain(String(properties.href).slice(1));
    }
  });

  it('says which language a text is in', () => {
    const html = formatHtml(sharedReport, {});
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<blockquote lang="ko-KR" dir="auto">회로 상태</blockquote>');
    expect(html).toContain('<span lang="en" dir="auto">Enable Azure public peering');
  });

  it('shows no filters where there is nothing to filter', () => {
    expect(formatHtml(cleanReport, {})).not.toContain('<input');
    expect(formatHtml(cleanReport, {})).toContain('<p>No findings.</p>');
  });
});
