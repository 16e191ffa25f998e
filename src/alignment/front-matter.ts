import type { Block, FrontMatterEntry, LocalizedDocument, Segment } from '../document/types.ts';
import { findTokens } from '../text/tokens.ts';
import type { Alignment, BlockPair } from './types.ts';

/** The keys whose values readers see. */
const READ_KEYS = [
  'title',
  'description',
  'summary',
  'sidebar_label',
  'sidebar.label',
  'linkTitle',
  'hero.title',
  'hero.tagline',
];

/** What a pair of front matter values is called, in the place of a block's kind. */
export const FRONT_MATTER = 'front-matter';

/**
 * The texts of the front matter that readers see, as pairs of blocks with one segment each. Where a recovered
 * source does not carry a key, the pair has the target alone.
 */
export function frontMatterPairs({ source, target }: Alignment): BlockPair[] {
  return READ_KEYS.flatMap((key) => {
    const to = textOf(target, key);
    const from = source.notRecovered.includes(key) ? undefined : textOf(source, key);
    if (!to || (!from && !source.recovered)) return [];
    const sides = { source: from ? [from] : [], target: [to] };
    const type = from ? '1:1' : '0:1';
    const pair = { type, kind: FRONT_MATTER, confidence: 1 } as const;
    const block = (segments: Segment[]): Block[] => segments.map(blockOf);
    return [
      {
        ...pair,
        level: 'block',
        source: block(sides.source),
        target: block(sides.target),
        children: [],
        segments: [{ ...pair, level: 'segment', ...sides }],
      },
    ];
  });
}

function textOf(document: LocalizedDocument, key: string): Segment | undefined {
  const entry = document.frontMatter?.entries.get(key);
  return entry && typeof entry.value === 'string' && entry.value.trim() !== ''
    ? segmentOf(entry, entry.value, document.language)
    : undefined;
}

/** A value has no span in the view; its tokens bear the place of the whole, which is a line as a rule. */
function segmentOf({ place }: FrontMatterEntry, value: string, language: string): Segment {
  const text = value.replace(/\s+/g, ' ').trim();
  const tokens = findTokens(text, { language }).map((token) => ({ ...token, place }));
  return { ids: [], span: { start: 0, end: text.length }, place, text, plain: text, tokens };
}

function blockOf(segment: Segment): Block {
  return {
    kind: 'paragraph',
    span: segment.span,
    place: segment.place,
    children: [],
    segments: [segment],
  };
}
