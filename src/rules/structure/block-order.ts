import { z } from 'zod';
import type { Alignment, BlockPair } from '../../alignment/types.ts';
import type { Block } from '../../document/types.ts';
import { defineRule } from '../../lint/rule.ts';
import { isCrossed } from '../pairs/crossings.ts';
import { allSegments, cut, locateBlock } from '../pairs/locate.ts';
import { isSameThing } from '../pairs/same-thing.ts';

const options = z.strictObject({
  confidence: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe('The least confidence of the alignment, 0 to 1.'),
});

export const blockOrder = defineRule({
  id: 'block-order',
  scope: 'structure',
  category: 'inconsistency',
  mqm: 'Design and markup/Layout',
  severity: 'warning',
  summary: 'A block stands at another place in the order than in the source.',
  why: 'Steps in the wrong order do not work, and a note that has moved explains the wrong thing.',
  remedy: 'Put the block where the source has it, or mark the order as intended.',
  messages: {
    moved:
      '“{{text}}” stands at another place here than in the source, where it is on line {{line}}. Move it there, or mark the order as intended.',
  },
  options,
  examples: [
    {
      title: 'Two steps swapped',
      files: {
        en: '1. Stop the server with `app stop`.\n2. Copy `data.db` to a safe place.\n3. Run `app upgrade`.\n',
        fr: '1. Copiez `data.db` en lieu sûr.\n2. Arrêtez le serveur avec `app stop`.\n3. Lancez `app upgrade`.\n',
      },
      expect: [{ line: 1, messageId: 'moved' }],
    },
    {
      title: 'A paragraph split in two stands where it stood',
      files: {
        en: '# Chart\n\nEach time you add a chart you must make the index anew, and `app index` builds the file `index.yaml` from scratch.\n\nUse `--merge` to add to it.\n',
        it: '# Chart\n\nOgni volta che si aggiunge un chart bisogna rigenerare l’indice.\n\n`app index` costruisce il file `index.yaml` da zero.\n\nUsare `--merge` per aggiungervi qualcosa.\n',
        ja: '# チャート\n\nチャートを追加するたびにインデックスを再生成する必要があります。\n\n`app index` は `index.yaml` を最初から作成します。\n\n追加するには `--merge` を使います。\n',
      },
      expect: [],
    },
    {
      title: 'A glossary in the same order',
      files: {
        en: '- `bind`: ties two things\n- `free`: lets them go\n',
        ko: '- `bind`: 두 개를 묶습니다\n- `free`: 놓아줍니다\n',
      },
      expect: [],
    },
  ],
  *check({ alignment }, { confidence }) {
    for (const { pair, siblings } of movedPairs(alignment.blocks)) {
      const { source, target, confidence: sure } = pair;
      if (sure < confidence || !isCrossed(alignment, pair, confidence)) continue;
      const from = locateBlock(alignment.source, source[0]!);
      const to = locateBlock(alignment.target, target[0]!);
      yield {
        messageId: 'moved',
        data: { text: cut(to.text, 80), line: from.place.start.line },
        target: to,
        source: from,
        confidence: sure,
        ...(!isCertain(alignment, pair, siblings) && { severity: 'info' as const }),
      };
    }
  },
});

interface Moved {
  readonly pair: BlockPair;
  readonly siblings: readonly BlockPair[];
}

function* movedPairs(siblings: readonly BlockPair[]): Generator<Moved> {
  for (const pair of siblings) {
    if (isMoved(pair) && !goesWith(siblings, pair)) yield { pair, siblings };
    yield* movedPairs(pair.children);
  }
}

function isMoved({ moved, source, target }: BlockPair): boolean {
  return moved === true && source.length > 0 && target.length > 0;
}

/** Whether the block before it has moved too, and stands before it in the source as well: one move is told once. */
function goesWith(siblings: readonly BlockPair[], pair: BlockPair): boolean {
  const before = siblings[siblings.indexOf(pair) - 1];
  if (!before || !isMoved(before)) return false;
  const [from, to] = [before.source.at(-1)!.span.end, pair.source[0]!.span.start];
  const isBetween = ({ span }: Block) => span.start >= from && span.start < to;
  return from <= to && !siblings.some(({ source, target }) => target.length > 0 && source.some(isBetween));
}

/** What a pair far from its neighbours must be sure of, and what stands between. */
const CERTAIN = 0.9;
/** Fewer entries are in the order of an alphabet by chance. */
const SORTED = 4;

/** What a reader goes through one after the other. The order of bullets, rows and paragraphs is an author's to choose. */
const ORDERED: ReadonlySet<string> = new Set(['step', 'section']);

/**
 * Whether it is beyond doubt that this is the source's block, that it has moved, that the order says something, and that
 * no alphabet asks for another. Beside blocks that only one side has, others merely seem to stand elsewhere.
 */
function isCertain(alignment: Alignment, pair: BlockPair, siblings: readonly BlockPair[]): boolean {
  if (!ORDERED.has(pair.kind) || pair.confidence < CERTAIN || !isSameThing(alignment, pair)) return false;
  if (siblings.some(({ source, target }) => source.length === 0 || target.length === 0)) return false;
  return isCrossed(alignment, pair, CERTAIN) && !isSorted(alignment.target.language, siblings);
}

/** Sections of a reference are sorted anew by the words of the language. */
function isSorted(language: string, siblings: readonly BlockPair[]): boolean {
  const blocks = siblings.flatMap(({ target }) => target);
  const entries = blocks.filter(({ kind }) => kind === 'section').map(wordsOf);
  if (entries.length < SORTED) return false;
  const { compare } = new Intl.Collator(language);
  return entries.every((text, index) => index === 0 || compare(entries[index - 1]!, text) <= 0);
}

function wordsOf(block: Block): string {
  const text = allSegments(block)
    .map((segment) => segment.text)
    .join(' ');
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}
