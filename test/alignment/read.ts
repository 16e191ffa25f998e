import { walkPairs, walkSegments } from '../../src/alignment/project.ts';
import type { Alignment } from '../../src/alignment/types.ts';
import { parseDocument } from '../../src/document/parse.ts';
import type { LocalizedDocument } from '../../src/document/types.ts';
import { parseLocale } from '../../src/text/locale.ts';

/** Reads a document out of a test. */
export function read(locale: string, text: string): LocalizedDocument {
  return parseDocument({ path: `${locale}.md`, locale: parseLocale(locale), text }).document;
}

/** Reads both halves of a Korean bilingual file out of a test. */
export function readBilingual(text: string) {
  const file = parseDocument({ path: 'ko.md', locale: parseLocale('ko'), text });
  return { target: file.document, source: file.recover(parseLocale('en'))!, units: file.units };
}

const LEAVES = new Set(['heading', 'paragraph', 'code', 'image', 'cell', 'html', 'notice', 'item', 'step']);

/** The pairs of leaves and one-sided blocks, as `type source | target`, by the first line of each. */
export function outline(alignment: Alignment): string[] {
  const first = (document: LocalizedDocument, span: { start: number; end: number } | undefined) =>
    span === undefined ? '' : document.view.text.slice(span.start, span.end).split('\n')[0]!;
  return [...walkPairs(alignment)]
    .filter((pair) => pair.children.length === 0 && LEAVES.has(pair.kind))
    .map((pair) => {
      const left = first(alignment.source, pair.source[0]?.span);
      const right = first(alignment.target, pair.target[0]?.span);
      return `${pair.type} ${left} | ${right}${pair.moved ? ' (moved)' : ''}`;
    });
}

/** The pairs of segments as `type source | target`. */
export function sentences(alignment: Alignment): string[] {
  const join = (segments: readonly { text: string }[]) => segments.map(({ text }) => text).join(' + ');
  return [...walkSegments(alignment)].map(
    ({ pair }) => `${pair.type} ${join(pair.source)} | ${join(pair.target)}`,
  );
}
