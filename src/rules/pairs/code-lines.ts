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
/** A text in quotes. */
export const STRING =
  /"[^"\n]{0,2000}"|'[^'\n]{0,2000}'|`[^`\n]{0,2000}`|“[^”\n]{0,2000}”|「[^」\n]{0,2000}」/g;
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
      .replace(/%\}[^{}%]{1,500}(?=\{%)/g, '%}')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Whether two stretches differ only in where lines break, and in closing marks: no tag or call is written otherwise. */
export function isReshaped(source: readonly CodeLine[], target: readonly CodeLine[]): boolean {
  return withoutBreaks(source) === withoutBreaks(target);
}

function withoutBreaks(lines: readonly CodeLine[]): string {
  const parts = lines.some(({ text }) => COMMENT.test(text))
    ? lines.map(({ skeleton }) => skeleton).join('')
    : skeletonOf(lines.map(({ text }) => text).join(' '));
  return parts.replace(/[\s;,]/g, '');
}

/** The words in which two lines differ, where they differ in words alone. */
export function renamedWords(source: string, target: string): (readonly [string, string])[] {
  const words = (line: string) => line.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
  const frame = (line: string) => line.replace(/[\p{L}_$][\p{L}\p{N}_$]*/gu, 'w');
  const [from, to] = [words(source), words(target)];
  if (frame(source) !== frame(target)) return [];
  return from.flatMap((word, index) => (word === to[index] ? [] : [[word, to[index]!] as const]));
}
