import type { Block, Segment, Token } from '../document/types.ts';
import type { Locale } from '../text/locale.ts';
import { hashText, type Vocabulary } from './vocabulary.ts';
import type { AnchorKind } from './weights.ts';
import { scanWords } from './words.ts';

/** What a unit of text has to be recognized by. */
export interface Traits {
  /** Letters, as `scanWords` measures them. */
  readonly length: number;
  /** Provisional numbers of the vocabulary. */
  readonly anchors: number[];
}

/** How the anchors of one document are read. */
export interface AnchorReader {
  readonly vocabulary: Vocabulary;
  readonly side: 0 | 1;
  readonly locale: Locale;
  /** Whether ids of bilingual markup are anchors too. */
  readonly units: boolean;
}

/** Code longer than this is compared by its beginning. */
const LONGEST_CODE = 20_000;

const TOKEN_ANCHORS: Partial<Record<Token['kind'], AnchorKind>> = {
  code: 'code',
  identifier: 'code',
  placeholder: 'code',
  number: 'number',
  image: 'image',
  link: 'link',
};

/** The traits of a segment: its tokens, its Latin words, its text as a whole, its length. */
export function readSegment(segment: Segment, reader: AnchorReader): Traits {
  const { vocabulary, side } = reader;
  const anchors: number[] = [];
  for (const token of segment.tokens) {
    const kind = TOKEN_ANCHORS[token.kind];
    if (kind === undefined) continue;
    const value =
      kind === 'link' || kind === 'image' ? comparableLink(token.value, reader.locale) : token.value;
    anchors.push(vocabulary.add(kind, hashText(value), side));
  }
  const words = scanWords(segment.plain);
  for (const hash of words.hashes) anchors.push(vocabulary.add('word', hash, side));
  if (words.length > 0) anchors.push(vocabulary.add('text', hashText(segment.plain), side));
  if (reader.units) for (const id of segment.ids) anchors.push(vocabulary.add('unit', hashText(id), side));
  return { length: words.length, anchors };
}

/** The traits that a block has besides its segments': code, HTML, fixed heading ids. */
export function readBlock(block: Block, reader: AnchorReader): Traits {
  const { vocabulary, side } = reader;
  const anchors: number[] = [];
  for (const id of block.anchors ?? []) anchors.push(vocabulary.add('anchor', hashText(id), side));
  if (block.value === undefined) return { length: 0, anchors };
  if (block.kind === 'definition') {
    anchors.push(vocabulary.add('link', hashText(comparableLink(block.value, reader.locale)), side));
    return { length: 0, anchors };
  }
  const code = block.value.slice(0, LONGEST_CODE);
  const words = scanWords(code);
  for (const hash of words.hashes) anchors.push(vocabulary.add('fence', hash, side));
  anchors.push(vocabulary.add('text', hashText(code), side));
  return { length: words.length, anchors };
}

/**
 * A link as it would stand in any locale: without letter case, file extension, closing slash and the document's own
 * locale among the folders; of a link within the site only the page's name, for one page writes `./install.md`
 * and the other `/intro/install`. A fragment counts only where there is nothing else.
 */
function comparableLink(url: string, locale: Locale): string {
  const hash = url.indexOf('#');
  const path = hash < 0 ? url : url.slice(0, hash);
  if (path === '') return url;
  const folders = path.toLowerCase().split('/');
  const own = [locale.name, locale.tag, locale.language].map((name) => name.toLowerCase());
  const telling = folders.filter(
    (folder) => folder !== '' && folder !== '.' && folder !== '..' && !own.includes(folder),
  );
  const within = /^[a-z][a-z0-9+.-]*:|^\/\//i.test(path) ? telling : telling.slice(-1);
  return within.join('/').replace(/\.(?:mdx?|html?)$/, '');
}
