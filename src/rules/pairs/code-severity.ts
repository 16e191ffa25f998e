import type { Alignment } from '../../alignment/types.ts';
import type { Block, LocalizedDocument } from '../../document/types.ts';
import { leafSegments } from '../../document/walk.ts';
import { renamedWords } from './code-lines.ts';
import { isText } from './code-prose.ts';
import { isConsistent } from './consistent.ts';
import { hasGrammar, wordsOf } from './prose.ts';

/** What a reader types after: `$ npm start`, `PS C:\\> dir`, `ann@host:~$ ls`. */
const PROMPT = /^\s*(?:\$|PS [A-Z]:[^>]{0,200}>|[\w.-]{1,40}@[\w.:~/-]{1,80}[$#%])\s/;

/**
 * `info` for a difference in code that does a reader no harm, or that a translator may have wanted; else undefined,
 * the rule's own severity. A name of an example may be translated; what a command prints differs from day to day.
 *
 * @param expected the source's line, undefined where the translation has one more
 * @param actual the translation's line, undefined where it lacks the source's
 */
export function codeSeverity(
  alignment: Alignment,
  block: Block,
  expected: string | undefined,
  actual: string | undefined,
): 'info' | undefined {
  const line = (expected ?? actual)!;
  if (!/[\p{L}\p{N}]/u.test(line) || isOutput(block, expected, actual)) return 'info';
  if (expected === undefined || actual === undefined) {
    const { language } = expected === undefined ? alignment.target : alignment.source;
    return isText([line], language) ? 'info' : undefined;
  }
  return isWordedAddress(expected, actual) ||
    isSameToReader(expected, actual) ||
    isRenamed(alignment, expected, actual)
    ? 'info'
    : undefined;
}

/** A line that a command has printed, in a block that shows what was typed. */
function isOutput({ value = '' }: Block, expected: string | undefined, actual: string | undefined): boolean {
  const hasPrompt = value.split('\n').some((line) => PROMPT.test(line));
  return hasPrompt && ![expected, actual].some((line) => line !== undefined && PROMPT.test(`${line} `));
}

/** An address with letters of the reader's own in it, percent-encoded, shows them: a badge, a query. */
function isWordedAddress(expected: string, actual: string): boolean {
  const encoded = /%[C-F][0-9A-F]%[89AB][0-9A-F]/i;
  return /https?:\/\//.test(actual) && encoded.test(actual) && !encoded.test(expected);
}

/** Quotation marks around a word, a prompt before it or a mark at the end change nothing. */
function isSameToReader(expected: string, actual: string): boolean {
  const bare = (line: string) =>
    line
      .replace(PROMPT, '')
      .replace(/["'\s]/g, '')
      .replace(/[;,]$/, '');
  return bare(expected) === bare(actual);
}

/** Whether only words differ: each of them is used throughout, or some are words of the translation's language. */
function isRenamed(alignment: Alignment, expected: string, actual: string): boolean {
  const renamed = renamedWords(expected, actual);
  return (
    renamed.some(([a, b]) => isTranslated(alignment, a, b)) ||
    (renamed.length > 0 && renamed.every(([a, b]) => isConsistent(alignment, a, b)))
  );
}

/** Whether a word is one of the translation's prose, and not of the source's, where the word that it replaces stands. */
function isTranslated({ source, target }: Alignment, a: string, b: string): boolean {
  const [before, after] = [a.toLowerCase(), b.toLowerCase()];
  if (before === after || proseWords(source).has(after)) return false;
  if (hasGrammar([after], target.language, 1)) return hasGrammar([before], source.language, 1);
  return proseWords(source).has(before) && proseWords(target).has(after);
}

const WORDS = new WeakMap<LocalizedDocument, ReadonlySet<string>>();

function proseWords(document: LocalizedDocument): ReadonlySet<string> {
  const known = WORDS.get(document);
  if (known) return known;
  const words = new Set(leafSegments(document).flatMap(({ plain }) => wordsOf(plain)));
  WORDS.set(document, words);
  return words;
}
