import type { Element } from 'hast';
import type { Block, Segment } from '../../document/types.ts';
import type { Finding } from '../../lint/finding.ts';
import { comparePoints } from '../../text/place.ts';
import type { SiteLocale } from '../data/frame.ts';
import { h } from './h.ts';
import { findingId } from './notes.ts';
import type { Placed } from './placing.ts';
import { ownWords } from './words.ts';

const OMISSION = 'missing-sentence';

/** Marks in a paragraph where a sentence of the source is missing: between its neighbours, as a way to the finding. */
export function markOmissions(
  { byBlock }: Placed,
  elements: ReadonlyMap<Segment, Element>,
  locale: SiteLocale,
): void {
  for (const [block, findings] of byBlock) {
    // A title is text for other places too.
    if (block.kind === 'heading') continue;
    for (const finding of findings) {
      if (finding.ruleId === OMISSION) placeMark(block, finding, elements, locale);
    }
  }
}

function placeMark(
  block: Block,
  finding: Finding,
  elements: ReadonlyMap<Segment, Element>,
  locale: SiteLocale,
): void {
  const before = block.segments.findLast(({ place }) => comparePoints(place.end, finding.start) <= 0);
  const [first] = block.segments;
  const neighbour = first && elements.get(before ?? first);
  if (!neighbour) return;
  const mark = h(
    'a',
    {
      className: ['ig-here'],
      href: `#${findingId(finding)}`,
      title: locale.messages.t('site:compare.missing'),
      'data-pagefind-ignore': '',
      ...ownWords(locale),
    },
    h('span', { ariaHidden: 'true' }, '[…]'),
    h('span', { className: ['sr-only'] }, locale.messages.t('site:compare.missing')),
  );
  const blank = { type: 'text', value: ' ' } as const;
  if (before) neighbour.children.push(blank, mark, blank);
  else neighbour.children.unshift(mark, blank);
}
