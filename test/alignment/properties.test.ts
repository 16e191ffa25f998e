import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../src/alignment/index.ts';
import { walkPairs, walkSegments } from '../../src/alignment/project.ts';
import type { Block, LocalizedDocument } from '../../src/document/types.ts';
import { read } from './read.ts';

const word = fc.constantFrom(
  'Router',
  'verbindet',
  'das',
  'Netz',
  'Anbieter',
  'prüft',
  'Dienst',
  'sofort',
  'neu',
);
const sentence = fc
  .tuple(fc.array(word, { minLength: 3, maxLength: 9 }), fc.nat(999))
  .map(([words, number]) => {
    return `Satz ${number} ${words.join(' ')}.`;
  });
const block = fc.oneof(
  sentence,
  fc.array(sentence, { minLength: 2, maxLength: 4 }).map((sentences) => sentences.join(' ')),
  fc
    .array(sentence, { minLength: 2, maxLength: 5 })
    .map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc.tuple(fc.integer({ min: 1, max: 4 }), sentence).map(([level, text]) => `${'#'.repeat(level)} ${text}`),
  sentence.map((text) => `\`\`\`sh\n${text}\n\`\`\``),
  sentence.map((text) => `> [!NOTE]\n> ${text}`),
);
const page = fc
  .array(block, { minLength: 1, maxLength: 12 })
  .map((blocks) => `${blocks.join('\n\n<!-- - -->\n\n')}\n`);

function without(document: LocalizedDocument, gone: Block): LocalizedDocument {
  const visit = (blocks: readonly Block[]): Block[] =>
    blocks.filter((block) => block !== gone).map((block) => ({ ...block, children: visit(block.children) }));
  return { ...document, blocks: visit(document.blocks) };
}

describe('alignDocuments, properties', () => {
  it('pairs a document with itself one by one, surely', () => {
    fc.assert(
      fc.property(page, (text) => {
        const alignment = alignDocuments(read('de', text), read('de', text));
        for (const pair of walkPairs(alignment)) {
          expect(pair.type).toBe('1:1');
          expect(pair.source[0]!.span).toEqual(pair.target[0]!.span);
          expect(pair.moved).toBeUndefined();
          expect(pair.confidence).toBeGreaterThan(0.9);
        }
        for (const { pair } of walkSegments(alignment)) expect(pair.type).toBe('1:1');
      }),
      { numRuns: 40 },
    );
  });

  it('misses exactly the block that is gone', () => {
    fc.assert(
      fc.property(page, fc.nat(), (text, choice) => {
        const source = read('de', text);
        const open = source.blocks.flatMap((block) => (block.kind === 'section' ? block.children : [block]));
        const leaves = open.filter(
          ({ kind }) => kind === 'paragraph' || kind === 'code' || kind === 'notice',
        );
        const gone = leaves[choice % Math.max(1, leaves.length)];
        if (gone === undefined) return;
        const alignment = alignDocuments(source, without(source, gone));
        const lone = [...walkPairs(alignment)].filter((pair) => pair.type !== '1:1');
        expect(lone.map((pair) => pair.type)).toEqual(['1:0']);
        expect(lone[0]!.kind).toBe(gone.kind);
      }),
      { numRuns: 40 },
    );
  });

  it('puts every block and segment into one pair, whatever the documents', () => {
    fc.assert(
      fc.property(page, page, (left, right) => {
        const [source, target] = [read('de', left), read('nl', right)];
        const alignment = alignDocuments(source, target);
        const met = new Map<Block, number>();
        for (const pair of walkPairs(alignment)) {
          const lone = pair.source.length === 0 || pair.target.length === 0;
          for (const block of [...pair.source, ...pair.target]) {
            for (const one of lone ? everyBlock([block]) : [block]) met.set(one, (met.get(one) ?? 0) + 1);
          }
        }
        // A container whose parts went to several places is told by its parts.
        for (const leaf of everyBlock([...source.blocks, ...target.blocks])) {
          if (leaf.children.length === 0) expect(met.get(leaf)).toBe(1);
          else expect(met.get(leaf) ?? 0).toBeLessThan(2);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('takes a list of 20,000 equal items in its stride', () => {
    const [first] = read('en', '- Open the portal.\n- Open the portal.\n').blocks;
    const [item] = first!.children;
    const copy = (): Block => ({ ...item!, children: item!.children.map((child) => ({ ...child })) });
    const list = (items: number): LocalizedDocument => ({
      ...read('en', ''),
      blocks: [{ ...first!, children: Array.from({ length: items }, copy) }],
    });
    const started = process.cpuUsage().user;
    const alignment = alignDocuments(list(20_000), list(19_999));
    const seconds = (process.cpuUsage().user - started) / 1e6;
    const lone = [...walkPairs(alignment)].filter((pair) => pair.type === '1:0');
    expect(lone).toHaveLength(1);
    expect(seconds).toBeLessThan(10);
  }, 60_000);
});

function everyBlock(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...everyBlock(block.children)]);
}
