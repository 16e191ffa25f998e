import type { Block, Segment, Token } from '../document/types.ts';
import type { Locale } from '../text/locale.ts';
import { hashText, kindNumber, type Vocabulary } from './vocabulary.ts';
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

/** What a unit has to be recognized by, whatever it is held against. */
class Marks {
  length = 0;
  /** Number of the kind and hash by turns. */
  readonly #keys: number[] = [];

  add(kind: AnchorKind, hash: number): void {
    this.#keys.push(kindNumber(kind), hash | 0);
  }

  /** Takes in what a text says in Latin words, and its length. */
  read(text: string, kind: AnchorKind): void {
    const { length, hashes } = scanWords(text);
    for (const hash of hashes) this.add(kind, hash);
    this.length = length;
  }

  /** Adds the anchors to the vocabulary. */
  enter({ vocabulary, side }: AnchorReader): number[] {
    const anchors: number[] = [];
    const keys = this.#keys;
    for (let i = 0; i < keys.length; i += 2) anchors.push(vocabulary.add(keys[i]!, keys[i + 1]!, side));
    return anchors;
  }
}

/** A source is held against each of its translations, and read once. */
const MARKS = new WeakMap<Segment | Block, Marks>();

/** The traits of a segment: its tokens, its Latin words, its text as a whole, its length. */
export function readSegment(segment: Segment, reader: AnchorReader): Traits {
  const marks = MARKS.get(segment) ?? marksOfSegment(segment, reader.locale);
  MARKS.set(segment, marks);
  const anchors = marks.enter(reader);
  if (reader.units) {
    const kind = kindNumber('unit');
    for (const id of segment.ids) anchors.push(reader.vocabulary.add(kind, hashText(id) | 0, reader.side));
  }
  return { length: marks.length, anchors };
}

function marksOfSegment({ tokens, plain }: Segment, locale: Locale): Marks {
  const marks = new Marks();
  for (const { kind: token, value } of tokens) {
    const kind = TOKEN_ANCHORS[token];
    if (kind === undefined) continue;
    marks.add(kind, hashText(kind === 'link' || kind === 'image' ? comparableLink(value, locale) : value));
  }
  marks.read(plain, 'word');
  if (marks.length > 0) marks.add('text', hashText(plain));
  return marks;
}

/** The traits that a block has besides its segments': code, HTML, fixed heading ids. */
export function readBlock(block: Block, reader: AnchorReader): Traits {
  if (block.value === undefined && !block.anchors?.length) return { length: 0, anchors: [] };
  const marks = MARKS.get(block) ?? marksOfBlock(block, reader.locale);
  MARKS.set(block, marks);
  return { length: marks.length, anchors: marks.enter(reader) };
}

function marksOfBlock({ anchors = [], kind, value }: Block, locale: Locale): Marks {
  const marks = new Marks();
  for (const id of anchors) marks.add('anchor', hashText(id));
  if (kind === 'definition' && value !== undefined)
    marks.add('link', hashText(comparableLink(value, locale)));
  else if (value !== undefined) {
    const code = value.slice(0, LONGEST_CODE);
    marks.read(code, 'fence');
    marks.add('text', hashText(code));
  }
  return marks;
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
