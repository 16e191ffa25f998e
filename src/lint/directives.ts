import type { LocalizedDocument } from '../document/types.ts';
import { walkBlocks } from '../document/walk.ts';
import { LineIndex, type Place, placeContains } from '../text/place.ts';

/** A comment in a document that speaks to Isogloss. */
export interface Directive {
  readonly path: string;
  readonly place: Place;
  /** The comment as it stands. */
  readonly text: string;
  /** One rule, or `*` for all; a comment that names several becomes several directives. */
  readonly rule: string;
  readonly reason: string;
  /** Lines on which the rule says nothing, both counted. */
  readonly from: number;
  readonly to: number;
}

const COMMENT =
  /(?:<!--|\{\/\*)[ \t]*isogloss-(disable-next-line|disable|enable)(?![\w-])([^\n]{0,500}?)(?:-->|\*\/\})/g;

/** More of them in one file are no one's intention, and each is held against the others. */
const MOST = 1000;

interface Comment extends Pick<Directive, 'place' | 'text' | 'reason'> {
  readonly verb: string;
  readonly rules: readonly string[];
}

/**
 * Reads `<!-- isogloss-disable-next-line rule, rule -- reason -->`, `isogloss-disable` and `isogloss-enable`,
 * also as `{/* … *\/}` in MDX. The next line is the next one that is not blank, because Markdown wants a blank
 * line after a comment. What stands in code is an example, not a directive.
 */
export function readDirectives(document: LocalizedDocument): Directive[] {
  const { file } = document.view;
  if (!file.includes('isogloss-')) return [];
  const index = new LineIndex(file);
  const code = codePlaces(document);
  const comments = Array.from(file.matchAll(COMMENT).take(MOST), (match): Comment => {
    const [text, verb = '', rest = ''] = match;
    const [names = '', reason = ''] = rest.split(/\s--\s(.*)/s);
    const rules = names.split(/[\s,]+/).filter((name) => name !== '');
    const place = index.placeOf({ start: match.index, end: match.index + text.length });
    return { verb, rules: rules.length > 0 ? rules : ['*'], reason: reason.trim(), place, text };
  }).filter(({ place }) => !code.some((outer) => placeContains(outer, place)));
  const lines = file.split(/\r\n|\r|\n/);
  return comments.flatMap((comment, position) => {
    const { verb, rules, place, text, reason } = comment;
    if (verb === 'enable') return [];
    return rules.map((rule) => {
      const to = verb === 'disable' ? endOf(rule, comments, position, lines.length) : nextLine(lines, place);
      return { path: document.path, place, text, reason, rule, from: place.start.line, to };
    });
  });
}

function codePlaces({ blocks }: LocalizedDocument): Place[] {
  const places: Place[] = [];
  for (const { kind, place, segments } of walkBlocks(blocks)) {
    if (kind === 'code') places.push(place);
    for (const { tokens } of segments) {
      for (const token of tokens) if (token.kind === 'code') places.push(token.place);
    }
  }
  return places;
}

/** The line of the comment that enables a rule again, or the last. */
function endOf(rule: string, comments: readonly Comment[], position: number, last: number): number {
  const enable = comments
    .slice(position + 1)
    .find(({ verb, rules }) => verb === 'enable' && (rules.includes('*') || rules.includes(rule)));
  return enable?.place.start.line ?? last;
}

function nextLine(lines: readonly string[], { end }: Place): number {
  let line = end.line + 1;
  while (line < lines.length && /^[\s>]*$/.test(lines[line - 1] ?? '')) line++;
  return line;
}
