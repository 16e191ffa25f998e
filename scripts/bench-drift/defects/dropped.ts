import type { Block, BlockKind } from '../../../src/document/types.ts';
import {
  type Damage,
  type Defect,
  damageTarget,
  dropLines,
  lineAt,
  linesOf,
  type PagePair,
} from '../defect.ts';
import type { Random } from '../random.ts';

type Choice = readonly [Block, Block];

function dropBlock(
  name: string,
  kind: BlockKind,
  isFit: (choice: Choice, page: PagePair) => boolean = () => true,
): Defect {
  return {
    name,
    anchored: true,
    apply(page: PagePair, random: Random): Damage | undefined {
      const fit = page.blocks.filter(([, target]) => target.kind === kind && target.place.start.line > 0);
      const choice = random.pick(fit.filter((each) => isFit(each, page)));
      return choice && dropLines(page, choice[1].span, choice[0]);
    },
  };
}

const siblings = ([, target]: Choice, page: PagePair) =>
  page.blocks.find(([, block]) => block.children.includes(target))?.[1].children.length ?? 0;

const words = (block: Block) => block.segments.reduce((sum, { plain }) => sum + plain.length, 0);

/** A row of a table, but not its head, whose loss unmakes the table. */
const isBodyRow = ([, target]: Choice, page: PagePair) => {
  const table = page.blocks.find(([, block]) => block.children.includes(target))?.[1];
  return table !== undefined && table.children.length > 3 && table.children[0] !== target;
};

const isOwnParagraph = ([, target]: Choice, page: PagePair) =>
  words(target) >= 40 &&
  page.blocks.some(([, block]) => block.kind === 'section' && block.children.includes(target));

const tailCut: Defect = {
  name: 'tail cut off',
  anchored: true,
  apply(page, random) {
    const half = page.targetText.length / 2;
    const fit = page.blocks.filter(
      ([, { kind, span }]) => span.start > half && ['section', 'paragraph', 'code', 'list'].includes(kind),
    );
    const choice = random.pick(fit.filter(([, { span }]) => page.targetText[span.start - 1] === '\n'));
    if (!choice) return undefined;
    const target = `${page.targetText.slice(0, choice[1].span.start).trimEnd()}\n`;
    const line = lineAt(target, target.length);
    return { target, lines: [line - 1, line], sourceLines: linesOf(choice[0]) };
  },
};

const sentenceDropped: Defect = {
  name: 'sentence dropped',
  anchored: true,
  apply(page, random) {
    const fit = page.blocks.flatMap(([source, target]) => {
      if (target.kind !== 'paragraph' || target.segments.length < 2) return [];
      if (source.segments.length !== target.segments.length) return [];
      const whole = words(target);
      return target.segments
        .filter(({ plain }) => plain.length >= 0.15 * whole)
        .map((segment) => ({ source, segment }));
    });
    const choice = random.pick(fit);
    return choice && damageTarget(page, choice.segment.span, '', choice.source);
  },
};

export const DROPPED: readonly Defect[] = [
  dropBlock('step dropped', 'step', (choice, page) => siblings(choice, page) >= 3),
  dropBlock('item dropped', 'item', (choice, page) => siblings(choice, page) >= 3),
  dropBlock('paragraph dropped', 'paragraph', isOwnParagraph),
  dropBlock('section dropped', 'section', ([, { level = 1 }]) => level >= 2),
  dropBlock('notice dropped', 'notice'),
  dropBlock('image dropped', 'image'),
  dropBlock('code block dropped', 'code'),
  dropBlock('table row dropped', 'row', isBodyRow),
  sentenceDropped,
  tailCut,
];
