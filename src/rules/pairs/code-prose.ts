import { renamedWords, STRING } from './code-lines.ts';
import { hasGrammar, wordsOf } from './prose.ts';

const MARKDOWN = ['md', 'mdx', 'markdown', 'mdoc', 'markdoc'];
/** Languages of code blocks that hold text for readers, so that a line of words may be translated. */
const TEXTUAL = new Set([
  ...MARKDOWN,
  '',
  'txt',
  'text',
  'plaintext',
  'html',
  'astro',
  'vue',
  'svelte',
  'jsx',
  'tsx',
]);
const MARKS = /^(?:#{1,6}|[-*+>]|\d+[.)]|:::\w*)\s+|[*_~|]|\]\([^()\s]{0,2000}\)|[[\]]/g;
const SETTING = /^(- )?([\w.-]+): ?(.*)$/;

/** The languages that two documents are in, as BCP 47 tags. */
export interface Languages {
  readonly source: string;
  readonly target: string;
}

/** A letter that no programming language needs; quotation marks and dashes are none. */
const FOREIGN = /(?=\p{L})\P{ASCII}/u;

/**
 * Words that a translator wrote: letters that the source's line does not use, words of the grammar of either language
 * where the marks of the code are the same, a text without code's marks, or the value of a setting that is a phrase.
 *
 * @param language of the code block, lower case
 */
export function looksTranslated(
  source: string,
  target: string,
  languages: Languages,
  language = '',
): boolean {
  if (FOREIGN.test(target) && !FOREIGN.test(source)) return true;
  const [from, to] = [SETTING.exec(source), SETTING.exec(target)];
  if (from && to && from[2] === to[2] && isProse(from[3]!, 1) && isProse(to[3]!, 1)) return true;
  if (isOtherLocale(source, target)) return true;
  if (isSlip(source, target)) return false;
  if (OPTION.test(source)) return describesOption(source, target);
  if (isReworded(source, target, languages)) return true;
  if (MARKDOWN.includes(language) && isSentence(source) && isSentence(target)) return true;
  const least = TEXTUAL.has(language) ? 1 : 3;
  // A command of three words is no sentence.
  if (least > 1 && !/^\P{L}*\p{Lu}/u.test(source) && !hasGrammar(wordsOf(source), languages.source, 1))
    return false;
  const bare = (line: string) => (least === 1 ? line.replace(MARKS, '') : line);
  return isProse(bare(source), least) && isProse(bare(target), least);
}

const WORD = /\p{L}[\p{L}\p{M}’']*/gu;
/** What prose has besides words; all else is code's. */
const PROSE_MARKS = /[\s.,:;!?'"“”„«»‘’…()–—*_`]+/gu;

/** Whether two lines have the same marks and numbers, and the words in which they differ are those of sentences. */
function isReworded(source: string, target: string, languages: Languages): boolean {
  const frame = (line: string) => line.replace(WORD, '').replace(PROSE_MARKS, '');
  if (frame(source) !== frame(target)) return false;
  const [from, to] = [wordsOf(source), wordsOf(target)];
  const lost = from.filter((word) => !to.includes(word));
  const added = to.filter((word) => !from.includes(word));
  if (lost.length === 0 || added.length === 0) return false;
  return hasGrammar(added, languages.target, 1) || hasGrammar(lost, languages.source, 2);
}

const CODE_MARKS = /[{}=;<>$\\|[\]]/g;

/** Whether some lines together are sentences of a language, so that they may be wrapped and worded in any way. */
export function isText(lines: readonly string[], language: string): boolean {
  const text = lines.join(' ');
  if (lines.some((line) => OPTION.test(line))) return false;
  if ((text.match(CODE_MARKS)?.length ?? 0) * 30 > text.length) return false;
  if (text.replace(/[\p{ASCII}\P{L}]/gu, '').length * 2 > text.replace(/\P{L}/gu, '').length) return true;
  const words = wordsOf(text);
  return words.length >= 5 && hasGrammar(words, language, Math.ceil(words.length / 6));
}

/** Some words, with a capital or a blank among them, and no mark that prose does not have. */
function isProse(line: string, least: number): boolean {
  return (
    /^[\p{L}\p{M}\p{N}’',.:;!¡?¿()\-\s…—–<>“”"]+$/u.test(line) &&
    (line.match(/\p{L}{2,}/gu)?.length ?? 0) >= least &&
    /\p{Lu}|\s/u.test(line) &&
    !/--|::|\.\w|\(\)|;$/u.test(line)
  );
}

/** Words of Markdown, whatever links and marks stand between them. */
function isSentence(line: string): boolean {
  return (line.match(/\p{L}{2,} /gu)?.length ?? 0) >= 3 && !/[{}=;]|\(\)/.test(line);
}

/** An option in the output of `--help` is no sentence, whatever follows it. */
const OPTION = /^--?\w/;

/** The same, up to its description. */
const DESCRIBED = /^(?:-\w,?\s+)?--?[\w-]+(?:[ =][\w<>[\]]+)?(?=\s{2,})/;

/** The description of an option is text. */
function describesOption(source: string, target: string): boolean {
  const option = DESCRIBED.exec(source)?.[0];
  return option !== undefined && option === DESCRIBED.exec(target)?.[0];
}

/** A long line in which one word differs by a letter was not translated. */
function isSlip(source: string, target: string): boolean {
  if (source.length < 20 || source.length !== target.length) return false;
  let differing = 0;
  for (let index = 0; index < source.length; index++) if (source[index] !== target[index]) differing++;
  return differing === 1;
}

/** Examples of localization name the reader's own locale: `fr: {` for `en: {`. */
function isOtherLocale(source: string, target: string): boolean {
  const renamed = renamedWords(source.replace(STRING, '""'), target.replace(STRING, '""'));
  return renamed.length > 0 && renamed.flat().every((word) => /^[a-z]{2}$/.test(word));
}
