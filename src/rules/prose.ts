import type { LocalizedDocument, Segment } from '../document/types.ts';
import { leafSegments } from '../document/walk.ts';
import type { Located } from '../lint/rule.ts';
import type { Place, Span } from '../text/place.ts';
import type { TextView } from '../text/view.ts';

/** A stretch of text that people wrote to be read, with the way back to the file. */
export interface Prose {
  /** As it stands, with U+FFFC over what is not prose (code, URLs, tags) and blanks over line ends. */
  readonly text: string;
  readonly place: Place;
  readonly segment?: Segment;
  /** The front matter key that the text is the value of. */
  readonly key?: string;
  /** What a finding on a span of the text says of itself. */
  locate(span: Span): Located;
}

const READ_KEYS = ['title', 'description', 'summary', 'hero.title', 'hero.tagline', 'sidebar.label'];

const PROSE = new WeakMap<LocalizedDocument, readonly Prose[]>();

/** All prose of a document: what readers see of the front matter, then segment by segment; worked out once. */
export function proseOf(document: LocalizedDocument): readonly Prose[] {
  const known = PROSE.get(document);
  if (known) return known;
  const segments = leafSegments(document).map((segment) => segmentProse(document, segment));
  const prose = [...frontMatterProse(document), ...segments];
  PROSE.set(document, prose);
  return prose;
}

function* frontMatterProse({ frontMatter, notRecovered, path }: LocalizedDocument): Generator<Prose> {
  for (const key of READ_KEYS) {
    const entry = frontMatter?.entries.get(key);
    // A recovered source has the translation's front matter, which is judged with the translation.
    if (!entry || typeof entry.value !== 'string' || notRecovered.includes(key)) continue;
    const { text, place } = entry;
    yield {
      text,
      place,
      key,
      locate: (span) => ({ path, place: within(place, span), text: text.slice(span.start, span.end) }),
    };
  }
}

/** Within one line a span of a value can be placed exactly; a value of several lines is told as a whole. */
function within(place: Place, { start, end }: Span): Place {
  const { line, column } = place.start;
  if (place.end.line !== line) return place;
  return { start: { line, column: column + start }, end: { line, column: column + end } };
}

function segmentProse({ path, view }: LocalizedDocument, segment: Segment): Prose {
  const base = segment.span.start;
  const raw = view.text.slice(base, segment.span.end);
  return {
    text: hide(raw, segment, base),
    place: segment.place,
    segment,
    locate: ({ start, end }) => {
      const segmentId = idAt(segment, view, base + start);
      return {
        path,
        place: view.placeOf({ start: base + start, end: base + end }),
        text: raw.slice(start, end),
        ...(segmentId !== undefined && { segmentId }),
      };
    },
  };
}

/** Room for the markup in front of a segment, and the most ids that are told apart. */
const MARKUP = 200;
const MOST_IDS = 20;

/** The unit that an offset of the view lies in: a sentence may span several, and their ids stand before them. */
function idAt({ ids, span }: Segment, view: TextView, offset: number): string | undefined {
  if (ids.length < 2 || ids.length > MOST_IDS) return ids[0];
  const before = view.file.slice(Math.max(0, view.toFile(span.start) - MARKUP), view.toFile(offset));
  return ids.reduce((best, id) => (before.lastIndexOf(id) > before.lastIndexOf(best) ? id : best));
}

const OPAQUE = '\uFFFC';
const HIDDEN_TOKENS = new Set(['code', 'image', 'placeholder']);
const NOT_PROSE = /\]\([^()\s]{0,2000}\)|<[^<>]{0,2000}>|\bhttps?:\/\/[^\s<>()]{1,2000}/g;
const LINE_END = /(?:\r\n|\r|\n)[ \t]*(?:>[ \t]?){0,50}/g;

/** Overwrites what is not prose by as many other characters, so that offsets stay true. */
function hide(raw: string, { tokens }: Segment, base: number): string {
  let text = '';
  let end = 0;
  for (const { kind, span } of tokens) {
    const [from, to] = [span.start - base, Math.min(span.end - base, raw.length)];
    if (!HIDDEN_TOKENS.has(kind) || from < end) continue;
    text += raw.slice(end, from) + OPAQUE.repeat(to - from);
    end = to;
  }
  return (text + raw.slice(end))
    .replace(NOT_PROSE, (match) => OPAQUE.repeat(match.length))
    .replace(LINE_END, (match) => ' '.repeat(match.length));
}

/** Ends what one piece says for whoever reads the joined text: no word stands beside it. */
const SEAM = '\n\uFFFC\n';

/** The prose of a document as one text, with the way back to its pieces. */
export class JoinedProse {
  readonly text: string;
  readonly #pieces: readonly Prose[];
  readonly #starts: readonly number[];

  constructor(pieces: Iterable<Prose>) {
    this.#pieces = [...pieces];
    const starts: number[] = [];
    let length = 0;
    for (const { text } of this.#pieces) {
      starts.push(length);
      length += text.length + SEAM.length;
    }
    this.#starts = starts;
    this.text = this.#pieces.map(({ text }) => text).join(SEAM);
  }

  /** The piece in which a span begins, with the span in it; undefined for a text without pieces. */
  at({ start, end }: Span): { readonly piece: Prose; readonly span: Span } | undefined {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= start) low = middle + 1;
      else high = middle;
    }
    const piece = this.#pieces[low - 1];
    const base = this.#starts[low - 1] ?? 0;
    return piece && { piece, span: { start: start - base, end: end - base } };
  }
}
