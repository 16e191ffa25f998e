import { visible } from '../../../text/escape/control.ts';

// Letters, digits, blanks and commas mean nothing to any of Mermaid's grammars. All else is spelt as a number: quotes
// and brackets end a label, `;` and `:` end a statement, backticks and `1.` begin Markdown, `<` begins HTML. A hyphen
// or a period right after a letter is harmless.
const MEANT = /(?<!\p{L})[-.]|[^\p{L}\p{M}\p{N} ,.-]/gu;

// Mermaid takes the last `;` off a line in which one of these words, a colon and a number follow one another.
const DIRECTIVE = /style|classDef/gi;

/** Text for a label, a title or a note of Mermaid, without quotes around it, on one line. */
export function mermaidText(text: string): string {
  const spelt = (sign: string) => `#${sign.codePointAt(0)};`;
  return visible(text)
    .replace(MEANT, spelt)
    .replace(DIRECTIVE, (word) => spelt(word) + word.slice(1));
}
