import type { Block, FrontMatter, LocalizedDocument, Segment } from '../../document/types.ts';
import { walkBlocks } from '../../document/walk.ts';
import type { Finding } from '../../lint/finding.ts';
import { comparePoints, type Place } from '../../text/place.ts';
import type { Gap } from './pairing.ts';

/** Findings by where a page shows them. */
export interface Placed {
  readonly byBlock: ReadonlyMap<Block, readonly Finding[]>;
  readonly byGap: ReadonlyMap<Gap, readonly Finding[]>;
  readonly segments: ReadonlyMap<Segment, readonly Finding[]>;
  /** What is about the page as a whole. */
  readonly page: readonly Finding[];
}

const LEAVES = new Set(['heading', 'paragraph', 'image', 'cell', 'code', 'html', 'shortcode', 'definition']);
const OMISSION = /^missing-(?:section|step|block)$/;

/** Finds for every finding of a document the block that shows it, or the gap that it tells of. */
export function placeFindings(
  document: LocalizedDocument,
  findings: readonly Finding[],
  gaps: readonly Gap[],
): Placed {
  const leaves = [...walkBlocks(document.blocks)].filter(({ kind }) => LEAVES.has(kind));
  const byBlock = new Map<Block, Finding[]>();
  const byGap = new Map<Gap, Finding[]>();
  const segments = new Map<Segment, Finding[]>();
  const page: Finding[] = [];
  for (const finding of findings) {
    if (finding.path !== document.path || finding.locale !== document.locale.name) continue;
    const gap = OMISSION.test(finding.ruleId) ? gaps.find((each) => tellsOf(finding, each)) : undefined;
    const block = gap ? undefined : blockOf(finding, leaves, document.frontMatter);
    if (gap) push(byGap, gap, finding);
    else if (!block) page.push(finding);
    else {
      push(byBlock, block, finding);
      for (const segment of block.segments)
        if (touches(segment.place, finding)) push(segments, segment, finding);
    }
  }
  return { byBlock, byGap, segments, page };
}

function tellsOf({ source }: Finding, { sources }: Gap): boolean {
  return source !== undefined && sources.some(({ place }) => touches(place, source));
}

/** The last block that begins before the finding does; nothing for what stands in front matter or before the text. */
function blockOf(
  finding: Finding,
  leaves: readonly Block[],
  front: FrontMatter | undefined,
): Block | undefined {
  if (front && comparePoints(finding.start, front.place.end) < 0) return undefined;
  let found: Block | undefined;
  for (const leaf of leaves) {
    if (comparePoints(leaf.place.start, finding.start) > 0) break;
    found = leaf;
  }
  // A list's or a table's own finding begins with it, before its first words.
  return found ?? leaves.find(({ place }) => touches(place, finding));
}

function touches(place: Place, { start, end }: Place): boolean {
  return comparePoints(place.start, end) < 0 && comparePoints(start, place.end) < 0;
}

function push<Key>(map: Map<Key, Finding[]>, key: Key, finding: Finding): void {
  const list = map.get(key);
  if (list) list.push(finding);
  else map.set(key, [finding]);
}
