import type { Block, LocalizedDocument } from '../../document/types.ts';
import type { Located } from '../../lint/rule.ts';
import type { CodeLine } from './code-lines.ts';

/** A line's place in the file; for a missing one, the end of the line before it. */
export function placeCodeLine(
  { path, view }: LocalizedDocument,
  block: Block,
  line: CodeLine | undefined,
  isGap: boolean,
): Located {
  const raw = view.text.slice(block.span.start, block.span.end);
  const found = line ? findLine(raw, block.value ?? '', line) : undefined;
  const start = block.span.start + (found?.start ?? 0);
  const end = block.span.start + (found?.end ?? raw.search(/[\r\n]|$/));
  if (isGap) return { path, place: view.placeOf({ start: end, end }), text: '' };
  return { path, place: view.placeOf({ start, end }), text: line?.text ?? '' };
}

/** Where a line of the value stands in the raw block, which may have a fence, quote markers or indentation around. */
function findLine(
  raw: string,
  value: string,
  { index, text }: CodeLine,
): { start: number; end: number } | undefined {
  const fence = /^\s*(?:`{3,}|~{3,})/.test(raw) ? 1 : 0;
  const starts = [0, ...[...raw.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
  const from = starts[index + fence] ?? 0;
  const start = raw.indexOf(text, value === '' ? 0 : from);
  return start < 0 ? undefined : { start, end: start + text.length };
}
