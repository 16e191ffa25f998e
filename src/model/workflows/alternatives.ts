import type { Block, LocalizedDocument, Segment } from '../../document/types.ts';
import { walkBlocks } from '../../document/walk.ts';
import { plainOf } from '../outline.ts';

/** Tabs beside each other, of which a reader needs one. */
export interface Tabs {
  readonly tabs: readonly Tab[];
}

export interface Tab {
  readonly block: Block;
  readonly label: string;
  /** Where the label is a text of the document; a shortcode's parameter is not. */
  readonly segment?: Segment;
  readonly children: readonly Block[];
}

const TAB = /^(?:tab|tabitem|tab-item|codetab)$/;
const TITLE =
  /\b(?:name|label|title|header|tabName|value)\s*=\s*\{?["']([^"'\n]{1,60})["']|tab\s+["']([^"'\n]{1,60})["']/;

/** Groups of tabs in a document, whatever its dialect writes them with. */
export function findTabs(document: LocalizedDocument): Tabs[] {
  const groups: Tabs[] = [];
  const visit = (blocks: readonly Block[]) => {
    let run: Tab[] = [];
    const close = () => {
      if (run.length > 1) groups.push({ tabs: run });
      run = [];
    };
    for (const block of blocks) {
      const tab = asTab(block, document);
      if (tab) run.push(tab);
      else close();
      visit(block.children);
    }
    close();
  };
  visit(document.blocks);
  return groups;
}

function asTab(block: Block, { view }: LocalizedDocument): Tab | undefined {
  if (block.kind === 'section') return sectionTab(block);
  if (block.kind !== 'directive' || !TAB.test(block.name ?? '')) return undefined;
  const line = view.text.slice(block.span.start, block.span.start + 200).split('\n', 1)[0]!;
  const written = TITLE.exec(line);
  const [first] = block.children;
  const text = first?.kind === 'paragraph' && first.segments.length === 1 ? plainOf(first) : '';
  const inLine = text !== '' && line.includes(text);
  const label = inLine ? text : (written?.[1] ?? written?.[2] ?? '');
  if (label === '') return undefined;
  return {
    block,
    label,
    children: inLine ? block.children.slice(1) : block.children,
    ...(inLine && { segment: first!.segments[0]! }),
  };
}

/** A heading that is a link to `#tab/…` opens a tab. */
function sectionTab(section: Block): Tab | undefined {
  const [heading, ...children] = section.children;
  const segment = heading?.kind === 'heading' ? heading.segments[0] : undefined;
  if (!segment?.tokens.some(({ kind, value }) => kind === 'link' && value.startsWith('#tab/')))
    return undefined;
  // A thematic break closes the last tab.
  const end = children.findIndex(({ kind }) => kind === 'break');
  return {
    block: section,
    label: plainOf(heading!),
    segment,
    children: end < 0 ? children : children.slice(0, end),
  };
}

/** Whether a block lies in one of some others. */
export function blocksWithin(blocks: readonly Block[]): ReadonlySet<Block> {
  return new Set(walkBlocks(blocks));
}
