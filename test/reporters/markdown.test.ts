import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { COMMENT_MARKER, formatGithubSummary, formatMarkdown } from '../../src/reporters/markdown.ts';
import { largeReport } from './large-report.ts';
import { cleanReport, HOSTILE, sharedReport } from './shared-report.ts';

const parse = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown);

/** Everything that would be more than text on a page: links, images and HTML that is not the report's own. */
function active(markdown: string): string[] {
  const found: string[] = [];
  visit(parse(markdown), (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'linkReference') found.push(node.type);
    if (
      node.type === 'html' &&
      !/^(?:<!-- isogloss-report -->|<details(?: open)?>\n<summary><b>[^<]*<\/b><\/summary>|<\/details>)$/.test(
        node.value,
      )
    )
      found.push(node.value);
  });
  return found;
}

/** Text outside code, where GitHub looks for mentions and references. */
function prose(markdown: string): string {
  const texts: string[] = [];
  visit(parse(markdown), 'text', (node) => void texts.push(node.value));
  return texts.join('\n');
}

describe('formatMarkdown', () => {
  it('writes the shared report as it always did', async () => {
    await expect(formatMarkdown(sharedReport, {})).toMatchFileSnapshot('fixtures/report.comment.txt');
  });

  it('begins with the line by which its comment is found again', () => {
    expect(formatMarkdown(sharedReport, {}).split('\n')[0]).toBe(COMMENT_MARKER);
  });

  it('lets nothing of a document become markup, a link or a mention', () => {
    const markdown = formatMarkdown(sharedReport, {});
    expect(active(markdown)).toEqual([]);
    expect(prose(markdown)).not.toMatch(/@|#\d|:\/\/|www\./);
    const shown = plainText(parse(markdown));
    expect(shown).toContain('<img src=x onerror=alert(1)> @octocat #12');
  });

  it('lets nothing through from any field', () => {
    const findings = sharedReport.findings.map((finding) => ({
      ...finding,
      path: HOSTILE,
      message: HOSTILE,
      expectedPath: HOSTILE,
      fix: { start: finding.start, end: finding.end, text: HOSTILE },
    }));
    const markdown = formatMarkdown({ ...sharedReport, findings }, {});
    expect(active(markdown)).toEqual([]);
    expect(prose(markdown)).not.toMatch(/@|#\d|:\/\//);
  });

  it('stays within what GitHub takes, and counts what it cut', () => {
    const report = largeReport(500, ` ${HOSTILE}`);
    const markdown = formatMarkdown(report, {});
    expect(markdown.length).toBeLessThanOrEqual(65_536);
    expect(markdown.length).toBeGreaterThan(60_000);
    const items = markdown.match(/^- \*\*\d+:\d+\*\*/gm)?.length ?? 0;
    expect(markdown).toContain(`${2500 - items} more findings are not shown here`);
    expect(markdown).not.toContain('1000 warnings</b>');
    expect(active(markdown)).toEqual([]);
    expect(markdown.match(/<details/g)).toHaveLength(markdown.match(/<\/details>/g)!.length);
  });

  it('says in one line that there is nothing', () => {
    expect(formatMarkdown(cleanReport, {})).toContain('## Isogloss: No findings.\n');
    expect(formatMarkdown(cleanReport, {})).not.toContain('<details');
  });

  it('says nothing of what was not cut', () => {
    expect(formatMarkdown(sharedReport, {})).not.toContain('not shown');
  });
});

describe('formatGithubSummary', () => {
  it('has no marker and the same findings', () => {
    expect(formatGithubSummary(sharedReport, {})).toBe(
      formatMarkdown(sharedReport, {}).slice(COMMENT_MARKER.length + 1),
    );
  });

  it('stays within a mebibyte of bytes, in any script', () => {
    const summary = formatGithubSummary(largeReport(2_000, ' 회로의 상태를 확인합니다'.repeat(20)), {});
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(900_000);
  });
});
