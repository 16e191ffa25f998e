import { defaultSchema, type Options } from 'rehype-sanitize';
import { BLOCK_MARK, SEGMENT_MARK } from './nonce.ts';

const NOT_OURS = new Set(['picture', 'source', 'input']);
const MORE = ['abbr', 'aside', 'caption', 'figcaption', 'figure', 'mark', 'small', 'time', 'u', 'wbr'];
const CELL = ['align', 'colSpan', 'rowSpan', 'scope', 'abbr'];

/** Elements that go with all that is in them: it is not text for readers. */
export const STRIPPED: ReadonlySet<string> = new Set(
  'script style template noscript iframe object textarea select title math svg audio video head'.split(' '),
);

/** Elements that a document may have. */
export const ALLOWED: ReadonlySet<string> = new Set([
  ...(defaultSchema.tagNames ?? []).filter((name) => !NOT_OURS.has(name)),
  ...MORE,
]);

/**
 * What a document may bring along: text and its structure. Nothing that runs, loads, styles, submits or hides; ids
 * and names are read once as anchors and written anew. Task boxes go in as `input` and come out as signs.
 */
export const schema: Options = {
  ...defaultSchema,
  tagNames: [...ALLOWED, 'input'],
  attributes: {
    a: ['href', 'dataFootnoteRef', 'dataFootnoteBackref'],
    code: [['className', /^language-[\w+#.-]{1,40}$/]],
    del: ['dateTime'],
    details: ['open'],
    img: ['src', 'alt', 'width', 'height'],
    input: [
      ['disabled', true],
      ['type', 'checkbox'],
      ['checked', true],
    ],
    ins: ['dateTime'],
    ol: ['start', 'reversed'],
    section: ['dataFootnotes'],
    td: CELL,
    th: CELL,
    time: ['dateTime'],
    '*': ['dir', 'lang', 'title', 'id', 'name', BLOCK_MARK, SEGMENT_MARK],
  },
  clobber: [],
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  strip: [...STRIPPED],
};
