/** One line of a code block, as it is compared. */
export interface CodeLine {
  /** Counted from 0 within the block. */
  readonly index: number;
  /** As written. */
  readonly text: string;
  /** What a translator has no reason to touch: comments away, strings and placeholders emptied, blanks folded. */
  readonly skeleton: string;
}

/** A comment to the end of the line; a mark must stand at the line's start or after a blank, so that URLs and flags stay. */
const COMMENT = /(?:^|[ \t])(?:#|\/\/|--[ \t]|;;?[ \t]|%[ \t]|<!--|\/\*|\*[ \t/]|REM[ \t]|""").*$/;
const STRING = /"[^"\n]{0,2000}"|'[^'\n]{0,2000}'|`[^`\n]{0,2000}`|“[^”\n]{0,2000}”|「[^」\n]{0,2000}」/g;
const PLACEHOLDER = /<[^<>\n]{1,80}>|\{\{?(?!%)[^{}\n]{1,80}\}\}?|\[[^[\]\n]{1,80}\]/g;

/** The lines of a code block that say something. Blank lines and the blanks around a line mean nothing. */
export function codeLines(value: string): CodeLine[] {
  const lines: CodeLine[] = [];
  let inComment = false;
  for (const [index, text] of value.split(/\r\n|\n|\r/).entries()) {
    const closes = /\*\/|-->/.test(text);
    const skeleton = inComment ? '' : skeletonOf(text);
    inComment = inComment ? !closes : /^\s*(?:\/\*|<!--)/.test(text) && !closes;
    if (text.trim() !== '') lines.push({ index, text: text.trim(), skeleton });
  }
  return lines;
}

function skeletonOf(text: string): string {
  return (
    text
      .replace(STRING, '""')
      .replace(COMMENT, '')
      .replace(PLACEHOLDER, '<>')
      // What stands between tags is text.
      .replace(/<>[^<>{}()=;]{1,500}(?=<>)/g, '<>')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

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

/**
 * Words that a translator wrote: letters that the source's line does not use, a text without code's marks, or
 * the value of a setting that is a phrase.
 *
 * @param language of the code block, lower case
 */
export function looksTranslated(source: string, target: string, language = ''): boolean {
  if (/[^\p{ASCII}]/u.test(target) && !/[^\p{ASCII}]/u.test(source)) return true;
  const [from, to] = [SETTING.exec(source), SETTING.exec(target)];
  if (from && to && from[2] === to[2] && isProse(from[3]!, 1) && isProse(to[3]!, 1)) return true;
  if (isOtherLocale(source, target)) return true;
  if (isSlip(source, target)) return false;
  if (describesOption(source, target)) return true;
  if (MARKDOWN.includes(language) && isSentence(source) && isSentence(target)) return true;
  const least = TEXTUAL.has(language) ? 1 : 3;
  const bare = (line: string) => (least === 1 ? line.replace(MARKS, '') : line);
  return isProse(bare(source), least) && isProse(bare(target), least);
}

/** Some words, with a capital or a blank among them, and no mark that prose does not have. */
function isProse(line: string, least: number): boolean {
  return (
    /^[\p{L}\p{M}\p{N}’',.:;!?()\-\s…—–<>“”"]+$/u.test(line) &&
    (line.match(/\p{L}{2,}/gu)?.length ?? 0) >= least &&
    /\p{Lu}|\s/u.test(line) &&
    !/--|::|\.\w|\(\)|;$/u.test(line)
  );
}

/** Words of Markdown, whatever links and marks stand between them. */
function isSentence(line: string): boolean {
  return (line.match(/\p{L}{2,} /gu)?.length ?? 0) >= 3 && !/[{}=;]|\(\)/.test(line);
}

/** An option in the output of `--help`, up to its description. */
const OPTION = /^(?:-\w,?\s+)?--?[\w-]+(?:[ =][\w<>[\]]+)?(?=\s{2,})/;

/** The description of an option is text. */
function describesOption(source: string, target: string): boolean {
  const option = OPTION.exec(source)?.[0];
  return option !== undefined && option === OPTION.exec(target)?.[0];
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

/** The lines of a stretch as one text, in which neither breaks nor closing marks count. */
export function withoutBreaks(lines: readonly CodeLine[]): string {
  return lines
    .map(({ skeleton }) => skeleton)
    .join('')
    .replace(/[\s;,]/g, '');
}

/** The words in which two lines differ, where they differ in words alone. */
export function renamedWords(source: string, target: string): (readonly [string, string])[] {
  const words = (line: string) => line.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
  const frame = (line: string) => line.replace(/[\p{L}_$][\p{L}\p{N}_$]*/gu, 'w');
  const [from, to] = [words(source), words(target)];
  if (frame(source) !== frame(target)) return [];
  return from.flatMap((word, index) => (word === to[index] ? [] : [[word, to[index]!] as const]));
}
