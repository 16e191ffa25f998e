import type { Block } from '../../src/document/types.ts';
import type { Span } from '../../src/text/place.ts';
import type { Defect, PagePair } from './defect.ts';

type Edit = Span & { readonly text: string };

/** Applies edits that do not overlap. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let end = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < end) continue;
    out += text.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return out + text.slice(end);
}

/** An edit that no reader would see; any finding that it makes is a false alarm. */
function cosmetic(
  name: string,
  edit: (page: PagePair, blocks: readonly Block[], text: string) => readonly Edit[],
  side: 'source' | 'target' = 'target',
): Defect {
  return {
    name,
    anchored: false,
    apply(page) {
      const text = side === 'target' ? page.targetText : page.sourceText;
      const edits = edit(
        page,
        page.blocks.map((pair) => pair[side === 'target' ? 1 : 0]),
        text,
      );
      const changed = applyEdits(text, edits);
      return changed === text ? undefined : { [side]: changed };
    },
  };
}

/** Each space of plain prose becomes a line break, where what follows cannot open a block. */
const wrap = (_: PagePair, blocks: readonly Block[], text: string): Edit[] =>
  blocks.flatMap(({ kind, segments, span }) =>
    kind !== 'paragraph' || text[span.start - 1] !== '\n'
      ? []
      : segments.flatMap(({ span: { start, end }, tokens }) =>
          [...text.slice(start, end).matchAll(/(?<=\p{L}{3}) (?=\p{Ll}{3})/gu)]
            .map((match) => start + match.index)
            .filter((at) => !tokens.some(({ span: inner }) => inner.start <= at && at < inner.end))
            .filter((_, index) => index % 6 === 5)
            .map((at) => ({ start: at, end: at + 1, text: '\n' })),
        ),
  );

const markers = (_: PagePair, blocks: readonly Block[], text: string): Edit[] =>
  blocks
    .filter(({ kind }) => kind === 'item')
    .map(({ span: { start } }) => ({ start, end: start + 1, text: text[start] === '*' ? '-' : '*' }));

const numbering = (_: PagePair, blocks: readonly Block[], text: string): Edit[] =>
  blocks.flatMap(({ kind, span: { start } }) =>
    kind === 'step' && /^\d[.)]/.test(text.slice(start, start + 2))
      ? [{ start, end: start + 1, text: '1' }]
      : [],
  );

const emphasis = (_: PagePair, blocks: readonly Block[], text: string): Edit[] =>
  blocks.flatMap(({ segments }) =>
    segments.flatMap(({ tokens }) =>
      tokens.flatMap(({ kind, span: { start, end } }) => {
        const isFree = /[\s(]/.test(text[start - 1] ?? ' ') && /[\s).,]/.test(text[end] ?? ' ');
        const isPlain =
          kind === 'emphasis' &&
          text[start] === '*' &&
          text[start + 1] !== '*' &&
          !/[*_]/.test(text.slice(start + 1, end - 1));
        return isFree && isPlain ? [{ start, end, text: `_${text.slice(start + 1, end - 1)}_` }] : [];
      }),
    ),
  );

const fences = (_: PagePair, blocks: readonly Block[], text: string): Edit[] =>
  blocks.flatMap(({ kind, span: { start, end }, value }) => {
    const raw = text.slice(start, end);
    if (
      kind !== 'code' ||
      !/^```[^`]*$/m.test(raw.split('\n')[0]!) ||
      !raw.endsWith('```') ||
      value?.includes('~~~')
    )
      return [];
    return [
      { start, end: start + 3, text: '~~~' },
      { start: end - 3, end, text: '~~~' },
    ];
  });

const headings = (_: PagePair, blocks: readonly Block[], text: string): Edit[] =>
  blocks.flatMap(({ kind, level = 0, span: { start, end } }) => {
    const match = /^#{1,2} ([^#\n{}]+)$/.exec(text.slice(start, end));
    return kind === 'heading' && level <= 2 && match
      ? [{ start, end, text: `${match[1]}\n${level === 1 ? '===' : '---'}` }]
      : [];
  });

const padding = (_: PagePair, blocks: readonly Block[], text: string): Edit[] =>
  blocks.flatMap(({ kind, span: { start, end } }) => {
    const raw = text.slice(start, end);
    return kind === 'cell' && raw !== '' && !raw.includes('|') ? [{ start, end, text: `  ${raw}   ` }] : [];
  });

const crlf = (_: PagePair, __: readonly Block[], text: string): Edit[] =>
  text.includes('\r') ? [] : [{ start: 0, end: text.length, text: text.replaceAll('\n', '\r\n') }];

const blankLines = (_: PagePair, blocks: readonly Block[], text: string): Edit[] =>
  blocks.flatMap(({ kind, span: { start } }) =>
    kind === 'heading' && text[start - 1] === '\n' && start > 0 ? [{ start, end: start, text: '\n\n' }] : [],
  );

const referenceLinks = (_: PagePair, blocks: readonly Block[], text: string): Edit[] => {
  const definitions: string[] = [];
  const edits = blocks.flatMap(({ kind, segments }) =>
    kind !== 'paragraph'
      ? []
      : segments.flatMap(({ tokens }) =>
          tokens.flatMap(({ kind: token, span: { start, end } }) => {
            const match = /^\[([^[\]]+)\]\(([^()\s]+)\)$/.exec(text.slice(start, end));
            if (token !== 'link' || !match) return [];
            definitions.push(`[cosmetic-${definitions.length}]: ${match[2]}`);
            return [{ start, end, text: `[${match[1]}][cosmetic-${definitions.length - 1}]` }];
          }),
        ),
  );
  return edits.length === 0
    ? []
    : [...edits, { start: text.length, end: text.length, text: `\n\n${definitions.join('\n')}\n` }];
};

const quotes = (_: PagePair, blocks: readonly Block[], text: string): Edit[] =>
  blocks.flatMap(({ kind, segments }) =>
    kind !== 'paragraph'
      ? []
      : segments.flatMap(({ span, tokens }) =>
          [...text.slice(span.start, span.end).matchAll(/(?<![\w=])"([\p{L} ]+)"(?!\w)/gu)]
            .map((match) => ({
              start: span.start + match.index,
              end: span.start + match.index + match[0].length,
              text: `“${match[1]}”`,
            }))
            .filter(
              ({ start }) => !tokens.some(({ span: inner }) => inner.start <= start && start < inner.end),
            ),
        ),
  );

const shortcodes = (_: PagePair, __: readonly Block[], text: string): Edit[] =>
  [...text.matchAll(/\{\{<( [^<>{}\n]* )>\}\}/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: `{{%${match[1]}%}}`,
  }));

/** `/guide` as `https://docs.example.org/guide`. */
const sameSite = (_: PagePair, blocks: readonly Block[], text: string): Edit[] =>
  blocks.flatMap(({ segments }) =>
    segments.flatMap(({ tokens }) =>
      tokens.flatMap(({ kind, span: { start, end } }) => {
        const at = text.slice(start, end).search(/\]\(\/[\w-]/);
        if (kind !== 'link' || at < 0) return [];
        return [{ start: start + at + 2, end: start + at + 2, text: 'https://docs.example.org' }];
      }),
    ),
  );

/** `/en/guide` as `/fr/guide`. */
const localePrefix = ({ source, target }: PagePair, blocks: readonly Block[], text: string): Edit[] =>
  blocks.flatMap(({ segments }) =>
    segments.flatMap(({ tokens }) =>
      tokens.flatMap(({ kind, span: { start, end } }) => {
        const raw = text.slice(start, end);
        const at = raw.indexOf(`](/${source.locale.name}/`);
        if (kind !== 'link' || at < 0) return [];
        const from = start + at + 3;
        return [{ start: from, end: from + source.locale.name.length, text: target.locale.name }];
      }),
    ),
  );

export const COSMETIC: readonly Defect[] = [
  cosmetic('wrapping of the target', wrap),
  cosmetic('wrapping of the source', wrap, 'source'),
  cosmetic('list markers', markers),
  cosmetic('numbering 1. 1. 1.', numbering),
  cosmetic('* for _', emphasis),
  cosmetic('fence characters', fences),
  cosmetic('heading style', headings),
  cosmetic('table padding', padding),
  cosmetic('CRLF', crlf),
  cosmetic('blank lines', blankLines),
  cosmetic('reference links', referenceLinks),
  cosmetic('curly quotes', quotes),
  cosmetic('shortcode delimiters', shortcodes),
  cosmetic('absolute links on the same site', sameSite),
  cosmetic('locale prefixes in links', localePrefix),
];
