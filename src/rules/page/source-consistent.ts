import type { LocalizedDocument, Segment } from '../../document/types.ts';
import { leafSegments } from '../../document/walk.ts';
import { defineRule, type Observation } from '../../lint/rule.ts';
import type { PageSubject } from '../../lint/subject.ts';
import { noOptions } from '../no-options.ts';
import { locateSegments, locateToken } from '../pairs/locate.ts';
import { oddSpellings } from '../source/spellings.ts';
import { unreachedStates } from '../source/unreached.ts';

export const sourceConsistent = defineRule({
  id: 'source-consistent',
  scope: 'page',
  category: 'inconsistency',
  mqm: 'Terminology/Inconsistent with terminology resource',
  severity: 'info',
  summary:
    'The source contradicts itself: two copies differ, a name has two spellings, or nothing leads to a state.',
  why: 'Every translation takes the contradiction over, and no comparison with the source can show it.',
  remedy: 'Find out what is right, and mend the source; update a file that embeds an older one.',
  messages: {
    differs:
      'The source text of segment {{id}} differs from the one that {{locale}} embeds (“{{other}}”). Update the file whose source is out of date.',
    spelling:
      'The source writes “{{actual}}” here and “{{name}}” elsewhere. Write the name in one way throughout.',
    unreached:
      'Nothing leads to the state “{{value}}” of “{{variable}}”. Say what does, or take the state out.',
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
      title: 'A product’s name in two spellings, a state that nothing leads to',
      files: {
        en: 'Open GitLab. GitLab starts.\n\nWait for GitLab to answer. Close Gitlab.\n\nThe job status is one of `New`, `Running`, or `Lost`.\n\n**At first**\n\n    status: New\n\n**After the start**\n\n    status: Running\n',
        fr: 'Ouvrez GitLab. GitLab démarre.\n',
      },
      expect: [
        { locale: 'en', line: 3, excerpt: 'Gitlab', messageId: 'spelling' },
        { locale: 'en', line: 5, messageId: 'unreached' },
      ],
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
  *check(subject) {
    const { source, sourceLocale } = subject;
    if (!source) return;
    yield* differences(subject, source);
    for (const { segment, token, usual } of oddSpellings(source)) {
      const data = { actual: token.text, name: usual };
      const target = locateToken(source, segment, token);
      yield { messageId: 'spelling', data, locale: sourceLocale.name, target, covers: {} };
    }
    for (const { variable, value, segment } of unreachedStates(source)) {
      const target = locateSegments(source, [segment]);
      const data = { value, variable };
      yield { messageId: 'unreached', data, locale: sourceLocale.name, target, covers: {}, key: value };
    }
  },
});

/** Segments that two copies of one source have in different words. */
function* differences(
  { sourceLocale, embedded, revisions }: PageSubject,
  source: LocalizedDocument,
): Generator<Observation> {
  if (!source.recovered) return;
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
}

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
