import type { Block } from '../../../src/document/types.ts';
import { type Defect, damageTarget, linesOf, type PagePair, replaceSpan, wholeLines } from '../defect.ts';

/** Lists of at least three parts, each on lines of its own, with their source. */
function lists(page: PagePair, kind: 'step' | 'item'): (readonly [Block, Block])[] {
  return page.blocks.filter(
    ([source, target]) =>
      target.kind === 'list' &&
      target.children.length >= 3 &&
      source.children.length === target.children.length &&
      target.children.every((child) => child.kind === kind),
  );
}

const stepsSwapped: Defect = {
  name: 'steps swapped',
  anchored: true,
  apply(page, random) {
    const list = random.pick(lists(page, 'step'));
    if (!list) return undefined;
    const at = random.below(list[1].children.length - 1);
    const [first, second] = [list[1].children[at]!, list[1].children[at + 1]!];
    const text = (block: Block) => page.targetText.slice(block.span.start, block.span.end);
    const bare = (block: Block) => text(block).replace(/^\d+[.)]/, '');
    if (bare(first) === bare(second)) return undefined;
    const mark = (block: Block) => /^\d+[.)]/.exec(text(block))?.[0] ?? '1.';
    const between = page.targetText.slice(first.span.end, second.span.start);
    const swapped = mark(first) + bare(second) + between + mark(second) + bare(first);
    const damage = replaceSpan(page.targetText, { start: first.span.start, end: second.span.end }, swapped);
    const [above, below] = [list[0].children[at]!, list[0].children[at + 1]!];
    return { target: damage.text, lines: damage.lines, sourceLines: [linesOf(above)[0], linesOf(below)[1]] };
  },
};

const droppedAndDoubled: Defect = {
  name: 'item dropped, another doubled',
  anchored: true,
  apply(page, random) {
    const list = random.pick([...lists(page, 'item'), ...lists(page, 'step')]);
    if (!list) return undefined;
    const at = random.below(list[1].children.length - 1);
    const [kept, lost] = [list[1].children[at]!, list[1].children[at + 1]!];
    const copy = page.targetText.slice(kept.span.start, kept.span.end);
    return damageTarget(page, lost.span, copy, list[0].children[at + 1]!);
  },
};

const paragraphDoubled: Defect = {
  name: 'paragraph doubled',
  anchored: true,
  apply(page, random) {
    const fit = page.blocks.filter(
      ([, { kind, span }]) =>
        kind === 'paragraph' && span.end - span.start >= 40 && page.targetText[span.start - 1] === '\n',
    );
    const choice = random.pick(fit);
    if (!choice) return undefined;
    const lines = wholeLines(page.targetText, choice[1].span);
    const copy = `${page.targetText.slice(choice[1].span.start, choice[1].span.end)}\n\n`;
    return damageTarget(page, { start: lines.start, end: lines.start }, copy, choice[0]);
  },
};

export const ORDER: readonly Defect[] = [stepsSwapped, droppedAndDoubled, paragraphDoubled];
