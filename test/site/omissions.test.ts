import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import { leafSegments } from '../../src/document/walk.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { createMessages } from '../../src/messages/index.ts';
import { renderDocument, writeHtml } from '../../src/site/render/hast.ts';
import { markOmissions } from '../../src/site/render/omissions.ts';
import { placeFindings } from '../../src/site/render/placing.ts';
import { parseLocale } from '../../src/text/locale.ts';
import type { Point } from '../../src/text/place.ts';

const text = '소개입니다.\n\n회로를 만듭니다. 포털을 닫습니다.\n';
const { document } = parseDocument({ path: 'ko/a.md', locale: parseLocale('ko'), text });
const [, made, closed] = leafSegments(document);

async function marked(start: Point, end: Point): Promise<string> {
  const messages = await createMessages('ko');
  const finding = {
    ruleId: 'missing-sentence',
    locale: 'ko',
    path: 'ko/a.md',
    fingerprint: '0123456789abcdef',
    start,
    end,
  } as unknown as Finding;
  const rendered = renderDocument(document);
  const locale = { locale: parseLocale('ko'), slug: 'ko', name: '한국어', messages };
  markOmissions(placeFindings(document, [finding], []), rendered.segments, locale);
  return writeHtml(rendered.root).replace(/<a [^>]*href="([^"]*)"[^>]*>.*?<\/a>/g, '[$1]');
}

describe('a sentence that a translation lacks', () => {
  it('is marked between its neighbours, with the way to what is said of it', async () => {
    expect(await marked(made!.place.end, closed!.place.start)).toContain(
      '<span class="ig-seg">회로를 만듭니다.  [#f-0123456789abcdef] </span><span class="ig-seg">포털을 닫습니다.</span>',
    );
  });

  it('is marked before the first sentence where it was the first', async () => {
    expect(await marked(made!.place.start, made!.place.start)).toContain(
      '<span class="ig-seg">[#f-0123456789abcdef] 회로를 만듭니다. </span>',
    );
  });

  it('has a name that can be heard', async () => {
    const rendered = renderDocument(document);
    const locale = {
      locale: parseLocale('ko'),
      slug: 'ko',
      name: '한국어',
      messages: await createMessages('ko'),
    };
    const finding = { ruleId: 'missing-sentence', locale: 'ko', path: 'ko/a.md', fingerprint: 'ab' };
    const at = { start: closed!.place.end, end: closed!.place.end };
    const placed = placeFindings(document, [{ ...finding, ...at } as unknown as Finding], []);
    markOmissions(placed, rendered.segments, locale);
    expect(writeHtml(rendered.root)).toContain('<span class="sr-only">');
  });
});
