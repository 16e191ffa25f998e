import type { Segment, Token } from '../../document/types.ts';
import type { Finding, Severity } from '../../lint/finding.ts';
import { comparePoints, type Place } from '../../text/place.ts';
import type { Piece } from './types.ts';
import type { Unit } from './units.ts';

const OBJECT = '\uFFFC';

/** Part of a unit that a finding points at: where it stands, and its text as written. */
export interface Mark {
  readonly place: Place;
  readonly text: string;
  readonly severity: Severity;
  /** Where the mark stands in the source: the locale that the finding is about. */
  readonly of?: string;
}

/** A unit's text as a reader sees it, with the stretches marked that findings are about. */
export function piecesOf({ block, segment }: Unit, marks: readonly Mark[]): Piece[] {
  if (!segment) return [{ text: block.value ?? '', as: 'code' }];
  const objects = objectsOf(segment);
  const pieces = segment.plain.split(OBJECT).flatMap((text, i): Piece[] => {
    const object = i > 0 ? objects[i - 1] : undefined;
    const before: Piece[] = object ? [objectPiece(object, marks)] : [];
    return text === '' ? before : [...before, { text }];
  });
  return marks.reduce(markText, pieces);
}

/** What the visible text has a sign for, in its order. */
function objectsOf({ tokens }: Segment): Token[] {
  return tokens.filter(({ kind, text }) => {
    if (kind === 'placeholder') return !text.startsWith('[^');
    return kind === 'code' || kind === 'image' || (kind === 'link' && !text.startsWith('['));
  });
}

function objectPiece({ kind, value, text, place }: Token, marks: readonly Mark[]): Piece {
  const hit = marks.find((mark) => overlaps(mark.place, place) && mark.text.length <= text.length + 2);
  const as = kind === 'link' ? undefined : (kind as Piece['as']);
  return { text: value === '' ? text : value, ...(as && { as }), ...(hit && hitOf(hit)) };
}

/** Marks the words of a finding where they can be found; what is about the whole text marks nothing in it. */
function markText(pieces: readonly Piece[], mark: Mark): Piece[] {
  const { text, of } = mark;
  const words = text.replace(/^[*_`[\s]+|[*_`\]\s]+$/g, '');
  const whole = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  if (words === '' || words.length > whole * 0.7) return [...pieces];
  const known = pieces.find((piece) => piece.hit && piece.text === words);
  if (known) {
    const both = { ...known, ...(known.of && of && { of: [...new Set([...known.of, of])] }) };
    return pieces.map((piece) => (piece === known ? both : piece));
  }
  const index = pieces.findIndex((piece) => !piece.as && !piece.hit && piece.text.includes(words));
  const found = pieces[index];
  if (!found) return [...pieces];
  const at = found.text.indexOf(words);
  const split: Piece[] = [
    { text: found.text.slice(0, at) },
    { text: words, ...hitOf(mark) },
    { text: found.text.slice(at + words.length) },
  ];
  return [
    ...pieces.slice(0, index),
    ...split.filter(({ text: rest }) => rest !== ''),
    ...pieces.slice(index + 1),
  ];
}

const hitOf = ({ severity, of }: Mark): Pick<Piece, 'hit' | 'of'> => ({
  hit: severity,
  ...(of !== undefined && { of: [of] }),
});

/** Whether two places share a point; an empty one lies where it touches. */
export function overlaps(a: Place, b: Place): boolean {
  return comparePoints(a.start, b.end) <= 0 && comparePoints(b.start, a.end) <= 0;
}

/** What a finding marks in its own document. */
export const ownMark = ({ start, end, excerpt, severity }: Finding): Mark => ({
  place: { start, end },
  text: excerpt,
  severity,
});

/** What a finding marks in the source. */
export const sourceMark = ({ source, severity, locale }: Finding): Mark | undefined =>
  source && {
    of: locale,
    place: { start: source.start, end: source.end },
    text: source.text,
    severity,
  };
