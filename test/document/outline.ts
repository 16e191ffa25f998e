import { parseDocument } from '../../src/document/parse.ts';
import type { Block, LocalizedDocument } from '../../src/document/types.ts';
import { walkBlocks } from '../../src/document/walk.ts';
import { parseLocale } from '../../src/text/locale.ts';

/** A document in a locale; `path` decides the syntax. */
export function read(text: string, locale = 'en', path = 'page.md'): LocalizedDocument {
  return parseDocument({ path, locale: parseLocale(locale), text }).document;
}

function line(block: Block, depth: number): string {
  const level = block.level ?? block.ordinal ?? '';
  const name = block.name === undefined ? '' : ` ${block.name}`;
  const words = block.segments.map(({ plain }) => plain).join(' | ');
  return `${'  '.repeat(depth)}${block.kind}${level}${name}${words === '' ? '' : `: ${words}`}`;
}

/** The tree of blocks as indented lines: kind, level or ordinal, name, segments. */
export function outline(blocks: readonly Block[], depth = 0): string[] {
  return blocks.flatMap((block) => [line(block, depth), ...outline(block.children, depth + 1)]);
}

/** Every block as `kind line:column-line:column`. */
export function places(document: LocalizedDocument): string[] {
  return [...walkBlocks(document.blocks)].map(({ kind, place: { start, end } }) => {
    return `${kind} ${start.line}:${start.column}-${end.line}:${end.column}`;
  });
}
