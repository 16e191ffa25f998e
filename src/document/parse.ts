import type { Locale } from '../text/locale.ts';
import { TextView } from '../text/view.ts';
import { readBilingual } from './bilingual/index.ts';
import { BlockBuilder } from './blocks/build.ts';
import { maskDialects } from './dialect/mask.ts';
import { type FrontMatterReading, readFrontMatter } from './front-matter.ts';
import { DEEPEST, findPathology, type Pathology } from './guard.ts';
import { parseMarkdown, type SyntaxNode } from './markdown.ts';
import { type Reading, readAhead, unitsOf } from './reading.ts';
import type { DocumentSyntax, SharedSyntax } from './shared-syntax.ts';
import type { BilingualUnit, Block, FrontMatter, LocalizedDocument, Problem } from './types.ts';

/** A file to read: its text is decoded, its path says what syntax it has unless `syntax` does. */
export interface DocumentInput {
  readonly path: string;
  readonly locale: Locale;
  readonly text: string;
  readonly syntax?: 'markdown' | 'mdx';
  /** Whether the tree of syntax stays with the document: for who renders it. */
  readonly keepSyntax?: boolean;
  /** What other files were read from that may be copies of this one. */
  readonly shared?: SharedSyntax;
}

/** What one file holds. */
export interface ParsedFile {
  /** The file in its own locale: of a bilingual file, the page as published. */
  readonly document: LocalizedDocument;
  readonly units: readonly BilingualUnit[];
  /** The source that a bilingual file carries; `undefined` for any other file. */
  recover(sourceLocale: Locale): LocalizedDocument | undefined;
}

const LANGUAGE_KEYS = ['ms.contentlocale', 'lang', 'language'];

/** A document's own word for its language, where it does not contradict the locale. */
function declaredLanguage(frontMatter: FrontMatter | undefined, locale: Locale): string {
  for (const key of LANGUAGE_KEYS) {
    const value = frontMatter?.entries.get(key)?.value;
    if (typeof value !== 'string') continue;
    try {
      const declared = new Intl.Locale(value.replaceAll('_', '-'));
      if (declared.language === locale.language) return declared.baseName;
    } catch {
      // Not a language tag: `lang: php` speaks of something else.
    }
  }
  return locale.tag;
}

/** MDX where it can be read as such; everything else, broken MDX too, is Markdown. */
function parseSyntax(text: string, syntax: 'markdown' | 'mdx', from: number): DocumentSyntax {
  const masked = maskDialects(text, syntax, from);
  try {
    return { masked, root: parseMarkdown(masked.text, syntax) as unknown as SyntaxNode };
  } catch (error) {
    if (syntax === 'markdown') throw error;
    return parseSyntax(text, 'markdown', from);
  }
}

/** How to come by a document's syntax; keyed by its blocks. The tree itself is several times as large as they. */
const syntaxes = new WeakMap<readonly Block[], () => DocumentSyntax>();

/**
 * The tree of syntax that a document's blocks were made from, with offsets in its view. For who renders it: a check of
 * ten translations holds ten documents at once and no tree, so that the tree is made anew unless it was to be kept.
 */
export function syntaxOf(document: Pick<LocalizedDocument, 'blocks'>): DocumentSyntax | undefined {
  return syntaxes.get(document.blocks)?.();
}

function unreadable(view: TextView, { messageId, data, offset }: Pathology): Problem {
  return { kind: 'unreadable', messageId, data, place: view.placeOf({ start: offset, end: offset }) };
}

type Half = Pick<LocalizedDocument, 'recovered' | 'notRecovered'> & { readonly units: Reading['units'] };

const WHOLE: Half = { recovered: false, notRecovered: [], units: [] };

/** On its own, for a closure keeps all that any closure beside it needs: here, every tree that was ever read. */
function always<T>(value: T): () => T {
  return () => value;
}

class DocumentReader {
  readonly #input: DocumentInput;

  constructor(input: DocumentInput) {
    this.#input = input;
  }

  read(view: TextView, locale: Locale, half: Half, problems: readonly Problem[] = []): LocalizedDocument {
    const { path, syntax = /\.mdx$/i.test(path) ? 'mdx' : 'markdown' } = this.#input;
    const front = readFrontMatter(view);
    const common = {
      path,
      locale,
      language: declaredLanguage(half.recovered ? undefined : front.frontMatter, locale),
      recovered: half.recovered,
      syntax,
      view,
      ...(front.frontMatter && { frontMatter: front.frontMatter }),
      notRecovered: half.notRecovered,
    };
    const pathology = findPathology(view.text);
    if (pathology) {
      return {
        ...common,
        blocks: [],
        problems: [...problems, ...front.problems, unreadable(view, pathology)],
      };
    }
    try {
      const blocks = this.#blocks(view, syntax, common.language, front, half);
      return { ...common, blocks, problems: [...problems, ...front.problems] };
    } catch (error) {
      // Parsers recurse into inline markup and components; where the stack ends, the file is too deep.
      if (!(error instanceof RangeError)) throw error;
      const problem = unreadable(view, { messageId: 'too-deep', data: { limit: DEEPEST }, offset: 0 });
      return { ...common, blocks: [], problems: [...problems, ...front.problems, problem] };
    }
  }

  #blocks(
    view: TextView,
    syntax: 'markdown' | 'mdx',
    language: string,
    front: FrontMatterReading,
    half: Half,
  ): LocalizedDocument['blocks'] {
    const { keepSyntax = false, shared } = this.#input;
    const parse = () => parseSyntax(view.text, syntax, front.end);
    const read = shared?.of(view.text, syntax, parse) ?? parse();
    const reading = { view, masked: read.masked, language, units: half.units, ...readAhead(read.root) };
    const blocks = new BlockBuilder(reading).build(read.root.children ?? []);
    syntaxes.set(blocks, keepSyntax ? always(read) : parse);
    return blocks;
  }
}

/**
 * Reads a file: front matter, the tree of blocks, segments with tokens, and the two halves of bilingual markup.
 * Never throws for what a file says; what is wrong with it stands in the document's `problems`, and a file that
 * no parser could read in reasonable time has a problem of kind `unreadable` and no blocks.
 */
export function parseDocument(input: DocumentInput): ParsedFile {
  // Places are counted as editors count them, without a byte order mark.
  const text = input.text.charCodeAt(0) === 0xfeff ? input.text.slice(1) : input.text;
  const reader = new DocumentReader(input);
  const bilingual = readBilingual(text);
  if (bilingual === undefined) {
    const document = reader.read(new TextView(text), input.locale, WHOLE);
    return { document, units: [], recover: () => undefined };
  }
  const { target, source, units, problems, notRecovered } = bilingual;
  const published: Half = { recovered: false, notRecovered: [], units: unitsOf(units, 'targetSpan') };
  const original: Half = { recovered: true, notRecovered, units: unitsOf(units, 'sourceSpan') };
  return {
    document: reader.read(target, input.locale, published, problems),
    units,
    recover: (sourceLocale) => reader.read(source, sourceLocale, original),
  };
}
