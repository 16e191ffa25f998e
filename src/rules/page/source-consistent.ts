import type { LocalizedDocument, Segment } from '../../document/types.ts';
import { leafSegments } from '../../document/walk.ts';
import { defineRule } from '../../lint/rule.ts';
import { noOptions } from '../no-options.ts';

export const sourceConsistent = defineRule({
  id: 'source-consistent',
  scope: 'page',
  category: 'inconsistency',
  mqm: 'Terminology/Inconsistent with terminology resource',
  severity: 'info',
  summary: 'Two locales embed the same source segment in different words.',
  why: 'One of the translations was made from another text than the other, though both name the same revision.',
  remedy: 'Find out which wording the source really has, and update the file that has the other.',
  messages: {
    differs:
      'The source text of segment {{id}} differs from the one that {{locale}} embeds (“{{other}}”). Update the file whose source is out of date.',
  },
  options: noOptions,
  examples: [
    {
      title: 'Dutch and Korean embed different English for one segment',
      sourceLocale: 'en',
      files: {
        ko: '<span data-ttu-id="a593d-101">5분 동안 기다립니다.</span><span class="sxs-lookup"><span data-stu-id="a593d-101">Wait five minutes.</span></span>\n',
        nl: '<span data-ttu-id="a593d-101">Wacht tien minuten.</span><span class="sxs-lookup"><span data-stu-id="a593d-101">Wait ten minutes.</span></span>\n',
      },
      expect: [{ locale: 'en', line: 1, excerpt: 'Wait ten minutes.' }],
    },
    {
      title: 'Blanks say nothing',
      sourceLocale: 'en',
      files: {
        ja: '<span data-ttu-id="a593d-101">待つ。</span><span class="sxs-lookup"><span data-stu-id="a593d-101">Wait  here.</span></span>\n',
        nl: '<span data-ttu-id="a593d-101">Wacht hier.</span><span class="sxs-lookup"><span data-stu-id="a593d-101">Wait here.</span></span>\n',
      },
      expect: [],
    },
  ],
  *check({ source, sourceLocale, embedded, revisions }) {
    if (!source?.recovered) return;
    const carrier = [...embedded].find(([, document]) => document === source)?.[0] ?? '';
    const reference = byId(source);
    for (const [locale, document] of embedded) {
      const relation = revisions.get(locale)?.relation;
      if (document === source || relation === 'ahead' || relation === 'behind') continue;
      for (const [id, segments] of byId(document)) {
        const others = reference.get(id);
        if (!others || wordsOf(segments) === wordsOf(others)) continue;
        yield {
          messageId: 'differs',
          data: { id, locale: carrier, other: wordsOf(others) },
          locale: sourceLocale.name,
          key: id,
          target: { path: document.path, place: segments[0]!.place, text: wordsOf(segments), segmentId: id },
          source: { path: source.path, place: others[0]!.place, text: wordsOf(others), segmentId: id },
        };
      }
    }
  },
});

/** Segments by the id of the unit that they stand in; a unit of several sentences has several. */
function byId(document: LocalizedDocument): Map<string, Segment[]> {
  return Map.groupBy(
    leafSegments(document).filter(({ ids }) => ids.length > 0),
    ({ ids }) => ids[0]!,
  );
}

function wordsOf(segments: readonly Segment[]): string {
  return segments
    .map(({ plain }) => plain)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
