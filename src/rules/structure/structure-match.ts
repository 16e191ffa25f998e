import { z } from 'zod';
import type { BlockPair } from '../../alignment/types.ts';
import type { Block } from '../../document/types.ts';
import type { Observation } from '../../lint/rule.ts';
import { defineRule } from '../../lint/rule.ts';
import type { StructureSubject } from '../../lint/subject.ts';
import { cut, locateBlock } from '../pairs/locate.ts';
import { hasLoneNeighbour } from '../pairs/rivals.ts';
import { pairedShare } from '../pairs/same-thing.ts';

const options = z.strictObject({
  confidence: z
    .number()
    .min(0)
    .max(1)
    .default(0.7)
    .describe('The least confidence of the alignment, 0 to 1.'),
});

export const structureMatch = defineRule({
  id: 'structure-match',
  scope: 'structure',
  category: 'markup',
  mqm: 'Design and markup/Markup tag',
  severity: 'warning',
  summary: 'A block is of another kind or level than in the source.',
  why: 'A heading of another level breaks the outline; a numbered list that became bullets is no procedure any more; a caution that became a tip is read as one.',
  remedy: 'Use the kind of block and the level that the source has.',
  messages: {
    level: 'This heading is of level {{actual}}; in the source it is of level {{expected}}. Use {{hashes}}.',
    kind: 'This is marked up as “{{actual}}”; in the source it is “{{expected}}”. Use the same markup.',
    name: 'This notice is of the kind “{{actual}}”; in the source it is “{{expected}}”. Use the same kind: its name is not translated.',
  },
  options,
  examples: [
    {
      title: 'A heading one level too deep',
      files: {
        en: '# Guide\n\n## Install\n\nRun `install`.\n\n## Use\n\nRun `use`.\n',
        nl: '# Gids\n\n## Installeren\n\nVoer `install` uit.\n\n### Gebruiken\n\nVoer `use` uit.\n',
      },
      expect: [{ line: 7, messageId: 'level' }],
    },
    {
      title: 'Steps that became bullets',
      files: {
        en: '1. Run `build` in the folder of the project.\n2. Run `test` and read the log.\n3. Run `ship` when all is well.\n',
        ko: '- 프로젝트 폴더에서 `build`를 실행합니다.\n- `test`를 실행하고 로그를 읽습니다.\n- 모두 정상이면 `ship`을 실행합니다.\n',
      },
      expect: [{ line: 1, messageId: 'kind' }],
    },
    {
      title: 'What stands below a heading of another level does not say so again',
      files: {
        en: '# Guide\n\n## Install\n\nRun `install`.\n\n### Linux\n\nUse `apt`.\n',
        ru: '# Руководство\n\n### Установка\n\nВыполните `install`.\n\n#### Linux\n\nИспользуйте `apt`.\n',
      },
      expect: [{ line: 3, messageId: 'level' }],
    },
    {
      title: 'Another way to write the same heading or list',
      files: {
        en: '# Guide\n\n- `one`\n- `two`\n',
        de: 'Anleitung\n=========\n\n* `one`\n\n* `two`\n',
      },
      expect: [],
    },
  ],
  *check(subject, { confidence }) {
    yield* visit(subject, subject.alignment.blocks, confidence, 0);
  },
});

/** @param shift how many levels the section around is off, which its parts need not say again */
function* visit(
  subject: StructureSubject,
  pairs: readonly BlockPair[],
  confidence: number,
  shift: number,
): Generator<Observation> {
  for (const pair of pairs) {
    const [source] = pair.source;
    const [target] = pair.target;
    if (!source || !target) continue;
    const own = source.kind === target.kind ? levelShift(source, target) : shift;
    if (pair.confidence >= confidence) {
      const difference = compare(source, target, shift);
      if (difference) {
        const observation = observe(subject, source, target, difference, pair.confidence);
        yield isCertain(pair, pairs, difference) ? observation : { ...observation, severity: 'info' };
      }
    }
    yield* visit(subject, pair.children, confidence, source.kind === 'section' ? own : shift);
  }
}

interface Difference {
  readonly messageId: string;
  readonly expected: string;
  readonly actual: string;
}

/** Kinds that say the same to a reader, or whose difference other rules tell. */
const UNJUDGED: ReadonlySet<string> = new Set([
  'html',
  'comment',
  'shortcode',
  'definition',
  'break',
  'item',
  'step',
  'image',
]);

function compare(source: Block, target: Block, shift: number): Difference | undefined {
  const expected = listName(source);
  const actual = listName(target);
  if (source.kind === 'heading') return undefined;
  if (source.kind === 'section' && target.kind === 'section') {
    // Where the section around is of another level, one that is not says nothing of its own.
    if (levelShift(source, target) === shift || source.level === target.level) return undefined;
    return { messageId: 'level', expected: String(source.level), actual: String(target.level) };
  }
  if (source.kind === 'notice' && target.kind === 'notice' && source.name !== target.name) {
    return { messageId: 'name', expected: source.name ?? '', actual: target.name ?? '' };
  }
  if (expected === actual || UNJUDGED.has(source.kind) || UNJUDGED.has(target.kind)) return undefined;
  return { messageId: 'kind', expected, actual };
}

/** How much of a list or section must be paired within for it to be the source's. */
const ENOUGH = 0.75;
const CERTAIN = 0.9;
const MARKERS: ReadonlySet<string> = new Set(['quote', 'notice']);

/**
 * Whether two blocks are one thing beyond doubt, so that the difference is the translation's. Lists and sections that
 * were split, joined or rewritten are paired as well as can be; a notice in other markup may be for the better.
 */
function isCertain(pair: BlockPair, siblings: readonly BlockPair[], { messageId }: Difference): boolean {
  const [source, target] = [pair.source[0]!, pair.target[0]!];
  if (pair.type !== '1:1' || pair.moved || pair.confidence < CERTAIN) return false;
  if (messageId === 'name') return true;
  if (MARKERS.has(source.kind) && MARKERS.has(target.kind)) return false;
  if (pair.children.length > 0 && pairedShare(pair) < ENOUGH) return false;
  if (source.kind === 'section' && !hasOwnHeading(pair)) return false;
  return !hasLoneNeighbour(siblings, pair, ({ kind }) => isAlike(kind, source.kind));
}

/** Whether the headings of two sections are a sure pair as well. */
function hasOwnHeading({ source, target, children }: BlockPair): boolean {
  const heading = children.find((child) => child.source[0] === source[0]!.children[0]);
  return (
    heading !== undefined && heading.target[0] === target[0]!.children[0] && heading.confidence >= CERTAIN
  );
}

function isAlike(kind: string, other: string): boolean {
  return kind === other || (kind === 'heading' && other === 'section');
}

function levelShift(source: Block, target: Block): number {
  return (target.level ?? 0) - (source.level ?? 0);
}

/** Whether a list counts is told by its items. */
function listName({ kind, children }: Block): string {
  if (kind !== 'list') return kind;
  return children[0]?.kind === 'step' ? 'numbered list' : 'list';
}

function observe(
  { alignment }: StructureSubject,
  source: Block,
  target: Block,
  { messageId, expected, actual }: Difference,
  confidence: number,
): Observation {
  const marked = (block: Block) => (block.kind === 'section' ? (block.children[0] ?? block) : block);
  const to = locateBlock(alignment.target, marked(target));
  const hashes = messageId === 'level' ? `“${'#'.repeat(Number(expected))}”` : '';
  return {
    messageId,
    data: { expected, actual, hashes, text: cut(to.text, 80) },
    target: to,
    source: locateBlock(alignment.source, marked(source)),
    confidence,
  };
}
