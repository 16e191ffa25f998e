import { visible } from './control.ts';

// Letters, digits and the punctuation of prose. Whatever else stands in a word may be Markdown, HTML, a mention,
// a reference to an issue or an address that a renderer would link.
const PROSE = /^[\p{L}\p{M}\p{N}\p{Pd}.,;:?'"“”„‘’«»‹›…()%\u3000-\u303f\uff00-\uffef\u200c-\u200f]*$/u;
const LINKED = /www\.|^(?:gh-\d+|[0-9a-f]{7,40})$|:[\w+-]+:/i;
const OPENING = new Set('("\'“„‘«‹「『');
const CLOSING = new Set('.,;:?!)"\'”’»›」』…');

/** A code span, in which Markdown, HTML and mentions are only text. */
export function codeSpan(text: string): string {
  const shown = visible(text);
  const longest = Math.max(0, ...Array.from(shown.matchAll(/`+/g), (run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  // Blanks at both ends are taken off by the renderer, and an empty span would be no span.
  const padding = longest > 0 || /^ .* $/.test(shown) || shown.trim() === '' ? ' ' : '';
  return `${fence}${padding}${shown}${padding}${fence}`;
}

/**
 * Prose for Markdown. Words that are nothing but letters and everyday punctuation stay as they are; any other
 * becomes a code span, because an escaped `@name` is still a mention on GitHub, and an escaped address a link.
 */
export function markdownProse(text: string): string {
  return visible(text)
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map(wordOf)
    .join(' ');
}

/** Punctuation around a word stays outside its code span. */
function wordOf(word: string): string {
  if (isProse(word)) return word;
  let start = 0;
  let end = word.length;
  while (start < end && OPENING.has(word[start]!)) start++;
  while (end > start && CLOSING.has(word[end - 1]!)) end--;
  if (start === end) return codeSpan(word);
  return word.slice(0, start) + codeSpan(word.slice(start, end)) + word.slice(end);
}

function isProse(word: string): boolean {
  // Alone, these mean nothing to Markdown, wherever they stand.
  if (word === '/' || word === '&') return true;
  return PROSE.test(word) && !LINKED.test(word.replaceAll(/[^\w.:+-]/g, ''));
}
