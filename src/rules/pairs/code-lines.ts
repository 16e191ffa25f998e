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
const PLACEHOLDER = /<[^<>\n]{1,80}>|\{\{?[^{}\n]{1,80}\}\}?|\[[^[\]\n]{1,80}\]/g;

/** The lines of a code block that say something. Blank lines and the blanks around a line mean nothing. */
export function codeLines(value: string): CodeLine[] {
  const lines: CodeLine[] = [];
  for (const [index, text] of value.split(/\r\n|\n|\r/).entries()) {
    if (text.trim() !== '') lines.push({ index, text: text.trim(), skeleton: skeletonOf(text) });
  }
  return lines;
}

function skeletonOf(text: string): string {
  return text
    .replace(STRING, '""')
    .replace(COMMENT, '')
    .replace(PLACEHOLDER, '<>')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words that a translator wrote: letters that the source's line does not use, or a text without code's marks. */
export function looksTranslated(source: string, target: string): boolean {
  if (/[^\p{ASCII}]/u.test(target) && !/[^\p{ASCII}]/u.test(source)) return true;
  return isProse(source) && isProse(target);
}

/** Three words or more and no mark that prose does not have. */
function isProse(line: string): boolean {
  return (
    /^[\p{L}\p{N}'’,.:;!?()\- ]+$/u.test(line) &&
    (line.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3 &&
    !/--|::|\.\w/u.test(line)
  );
}
