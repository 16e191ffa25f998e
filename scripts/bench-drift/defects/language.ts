import type { Block } from '../../../src/document/types.ts';
import { type Defect, damageTarget, lineAt, type PagePair, replaceSpan } from '../defect.ts';

const WORDS = /\p{L}{2,}/gu;
const isProse = (text: string) => (text.match(WORDS)?.length ?? 0) >= 6 && text.length >= 40;
const plain = (block: Block) => block.segments.map((segment) => segment.plain).join(' ');

const paragraphBack: Defect = {
  name: 'paragraph put back to the source language',
  anchored: true,
  apply(page, random) {
    const fit = page.blocks.filter(([source, { kind }]) => kind === 'paragraph' && isProse(plain(source)));
    const choice = random.pick(fit.filter(([source, target]) => plain(source) !== plain(target)));
    if (!choice) return undefined;
    const { start, end } = choice[0].span;
    return damageTarget(page, choice[1].span, page.sourceText.slice(start, end), choice[0]);
  },
};

const sentenceBack: Defect = {
  name: 'sentence put back to the source language',
  anchored: true,
  apply(page, random) {
    const fit = page.blocks.flatMap(([source, target]) =>
      target.kind === 'paragraph' &&
      target.segments.length > 1 &&
      source.segments.length === target.segments.length
        ? target.segments.map((segment, index) => ({ source, segment, other: source.segments[index]! }))
        : [],
    );
    const choice = random.pick(
      fit.filter(({ segment, other }) => isProse(other.plain) && segment.plain !== other.plain),
    );
    return choice && damageTarget(page, choice.segment.span, choice.other.text, choice.source);
  },
};

/** The same paragraph in another locale of the page, of the same script where there is one. */
const paragraphElse: Defect = {
  name: 'paragraph in a third language',
  anchored: true,
  apply(page, random) {
    const { script } = page.target.locale;
    const kin = page.others.filter(({ document }) => document.locale.script === script);
    const other = random.pick(kin.length > 0 ? kin : page.others);
    if (!other) return undefined;
    const fit = page.blocks.flatMap(([source, target], index) =>
      target.kind === 'paragraph' && isProse(plain(target))
        ? [{ source, target, from: other.blocks[index]! }]
        : [],
    );
    const choice = random.pick(
      fit.filter(({ from, source }) => isProse(plain(from)) && plain(from) !== plain(source)),
    );
    if (!choice) return undefined;
    const { start, end } = choice.from.span;
    return damageTarget(page, choice.target.span, other.document.view.text.slice(start, end), choice.source);
  },
};

/** Within a link's address, or a tag. */
function inAddress(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return /\]\([^()]*$|<[^<>]*$/.test(line);
}

function mojibake(encoding: string): Defect {
  return {
    name: `UTF-8 read as ${encoding}`,
    anchored: true,
    apply(page, random) {
      const fit = page.blocks.flatMap(([source, target]) =>
        target.segments.flatMap(({ span }) =>
          [...page.targetText.slice(span.start, span.end).matchAll(/\p{L}*[^\p{ASCII}\p{P}\p{S}]\p{L}*/gu)]
            .map((match) => ({
              source,
              start: span.start + match.index,
              word: match[0].slice(0, 12),
            }))
            .filter(({ start }) => !inAddress(page.targetText, start)),
        ),
      );
      const choice = random.pick(fit.filter(({ word }) => /\p{L}/u.test(word)));
      if (!choice) return undefined;
      const garbled = new TextDecoder(encoding).decode(new TextEncoder().encode(choice.word));
      return damageTarget(
        page,
        { start: choice.start, end: choice.start + choice.word.length },
        garbled,
        choice.source,
      );
    },
  };
}

const paragraphAdded: Defect = {
  name: 'paragraph added to the source',
  anchored: true,
  apply(page, random) {
    const fit = page.blocks.filter(
      ([{ kind, span }]) =>
        kind === 'paragraph' && span.end - span.start > 40 && page.sourceText[span.start - 1] === '\n',
    );
    const [at, from] = random.shuffle(fit);
    if (!at || !from) return undefined;
    const words = page.sourceText
      .slice(from[0].span.start, from[0].span.end)
      .split(' ')
      .reverse()
      .join(' ')
      .replace(/[`*_[\]()<>{}#|\n]/g, ' ');
    const { text, lines } = replaceSpan(
      page.sourceText,
      { start: at[0].span.start, end: at[0].span.start },
      `${words.trim()}\n\n`,
    );
    const line = lineAt(page.targetText, at[1].span.start);
    return { source: text, sourceLines: lines, lines: [line - 1, line] };
  },
};

/** A short word gone: no token, no structure and hardly any length tells of it. */
const wordDropped: Defect = {
  name: 'short word dropped',
  anchored: false,
  apply(page: PagePair, random) {
    const fit = page.blocks.flatMap(([source, { kind, segments }]) =>
      kind === 'paragraph'
        ? segments.flatMap(({ span }) =>
            [...page.targetText.slice(span.start, span.end).matchAll(/(?<=\s)\p{Ll}{2,4}\s/gu)].map(
              (match) => ({ source, start: span.start + match.index, length: match[0].length }),
            ),
          )
        : [],
    );
    const choice = random.pick(fit);
    return (
      choice &&
      damageTarget(page, { start: choice.start, end: choice.start + choice.length }, '', choice.source)
    );
  },
};

export const LANGUAGE: readonly Defect[] = [
  paragraphBack,
  sentenceBack,
  paragraphElse,
  mojibake('windows-1252'),
  mojibake('macintosh'),
  mojibake('latin1'),
  paragraphAdded,
  wordDropped,
];
