import { located, type Reading } from '../reading.ts';
import type { Block } from '../types.ts';

interface OpenSection {
  readonly heading: Block;
  readonly children: Block[];
}

/** Puts each heading together with all that stands below it, up to the next of its level or above. */
export function nestSections(blocks: readonly Block[], reading: Reading): Block[] {
  if (!blocks.some((block) => block.kind === 'heading')) return blocks as Block[];
  const top: Block[] = [];
  const open: OpenSection[] = [];
  const close = (level: number): void => {
    while (open.length > 0 && open.at(-1)!.heading.level! >= level) {
      const { heading, children } = open.pop()!;
      const span = { start: heading.span.start, end: children.at(-1)!.span.end };
      const section: Block = {
        kind: 'section',
        ...located(reading, span),
        children,
        segments: [],
        level: heading.level!,
        ...(heading.anchors && { anchors: heading.anchors }),
      };
      (open.at(-1)?.children ?? top).push(section);
    }
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      close(block.level!);
      open.push({ heading: block, children: [block] });
    } else (open.at(-1)?.children ?? top).push(block);
  }
  close(1);
  return top;
}
