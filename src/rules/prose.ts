import type { LocalizedDocument, Segment } from '../document/types.ts';
import { leafSegments } from '../document/walk.ts';
import type { Located } from '../lint/rule.ts';
import type { Place, Span } from '../text/place.ts';

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

/** All prose of a document: what readers see of the front matter, then segment by segment. */
export function* proseOf(document: LocalizedDocument): Generator<Prose> {
  yield* frontMatterProse(document);
  for (const segment of leafSegments(document)) yield segmentProse(document, segment);
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
  const [segmentId] = segment.ids;
  return {
    text: hide(raw, segment, base),
    place: segment.place,
    segment,
    locate: ({ start, end }) => ({
      path,
      place: view.placeOf({ start: base + start, end: base + end }),
      text: raw.slice(start, end),
      ...(segmentId !== undefined && { segmentId }),
    }),
  };
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
