import type { Block, LocalizedDocument } from '../../document/types.ts';
import type { Cues } from '../cues/index.ts';
import type { Spot } from '../outline.ts';
import { addValue, mentionInCode, type StateBook } from './draft.ts';
import { type KeyValue, readKeyValues } from './key-values.ts';
import { isValueLike, namesState } from './names.ts';

/** A block of code that shows keys and values, some of them states. */
export interface KeyedBlock {
  readonly spot: Spot;
  readonly pairs: readonly KeyValue[];
}

const DATA = new Set(
  [
    '',
    'text',
    'txt',
    'plain',
    'plaintext',
    'console',
    'output',
    'yaml',
    'yml',
    'json',
    'json5',
    'jsonc',
    'toml',
  ].concat([
    'ini',
    'properties',
    'http',
    'none',
    'log',
    'conf',
    'azurecli',
    'powershell',
    'bash',
    'shell',
    'sh',
    'shell-session',
  ]),
);
const COMMANDS = new Set(['bash', 'shell', 'sh', 'powershell', 'azurecli', 'shell-session', 'console']);

/**
 * Reads code blocks that show data, and the variables in them. A key counts where its name says that it holds a state.
 * @param named names that the project gives as state variables
 */
export function readKeyedBlocks(
  document: LocalizedDocument,
  spots: readonly Spot[],
  words: { readonly cues: Cues; readonly english: Cues; readonly named: ReadonlySet<string> },
  book: StateBook,
): KeyedBlock[] {
  const { cues, english, named } = words;
  const hint = new RegExp(
    ['stat', 'phase', 'stage', 'cycle', ...cues.words('state'), ...named].map(literal).join('|'),
    'i',
  );
  const blocks: KeyedBlock[] = [];
  for (const spot of spots) {
    const { block } = spot;
    if (block.kind !== 'code' || !DATA.has(block.name ?? '') || !hint.test(block.value ?? '')) continue;
    const pairs = readKeyValues(block.value!).filter(
      ({ key, value, valueAt }) =>
        (named.has(key) || namesState(key, cues, english)) &&
        isValueLike(value) &&
        !isCommand(block.name, block.value!, valueAt),
    );
    if (pairs.length === 0) continue;
    blocks.push({ spot, pairs });
    for (const pair of pairs) noteValue(document, spot, pair, book);
  }
  return blocks;
}

function noteValue(document: LocalizedDocument, spot: Spot, pair: KeyValue, book: StateBook): void {
  const { block, scope } = spot;
  const { key, value, keyAt, valueAt } = pair;
  const variable = book.variable(key, scope, true);
  variable.mentions.push(mentionInCode(document, block, key, { start: keyAt, end: keyAt + key.length }));
  const at = { start: valueAt, end: valueAt + value.length };
  addValue(variable, value, [mentionInCode(document, block, value, at)], true);
}

/** Whether a block of code is a program, not something that a program shows or reads. */
export function isProgram({ kind, name }: Block): boolean {
  return kind === 'code' && name !== undefined && !DATA.has(name);
}

/** What a shell is told is a program, what it answers is data; an assignment is told. */
function isCommand(name: string | undefined, code: string, at: number): boolean {
  if (!COMMANDS.has(name ?? '')) return false;
  const line = code.slice(code.lastIndexOf('\n', at) + 1, at);
  return line.includes('=') || /^\s*[$>#]/.test(line);
}

function literal(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
