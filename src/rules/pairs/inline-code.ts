import type { Token } from '../../document/types.ts';
import type { Observation } from '../../lint/rule.ts';

/** Inline code in the form in which two are compared: blanks and the language's quotes do not count. */
export function foldCode(value: string): string {
  return value
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Names to fill in, in capitals: `https://example.com/USER_NAME/`. */
const FILL_IN = /(?<![\p{L}\p{N}_$])\p{Lu}{2,}(?:_\p{Lu}{2,})*(?![\p{L}\p{N}_])/gu;
const PARTS = /\{\{?[^{}]{1,80}\}\}?|<[^<>]{1,80}>|\[[^[\]]{1,80}\]|"[^"]{0,200}"|'[^']{0,200}'/g;

/** Whether two codes differ only within braces, angle or square brackets, or quotes. */
export function isTemplateOf(expected: string, actual: string): boolean {
  const frame = (code: string) =>
    foldCode(code)
      // What comes first is the command, or the name of a variable.
      .replace(/(?<=.)[ /=:-].*$/s, (rest) => rest.replace(FILL_IN, '<…'))
      .replace(/>[^<>]{1,200}</g, '>…<')
      .replace(PARTS, ([open]) => `${open}…`);
  return frame(expected) !== foldCode(expected) && frame(expected) === frame(actual);
}

/** Whether two codes differ in nothing but blanks and quotes, or one is the other with a word before it. */
export function isNearlySame(expected: string, actual: string): boolean {
  const bare = (code: string) => foldCode(code).replace(/[\s"']/g, '');
  if (bareOf(expected) === bareOf(actual)) return true;
  const glossed = actual.replace(/\s?[（(][^()（）]{0,100}[)）]$/, '');
  if (glossed === expected) return true;
  return bare(expected) === bare(actual) || (/\s/.test(actual) && actual.split(/\s+/).includes(expected));
}

/** Code without what a sentence may lend a word, or a version its "v": `Deployments`, `PUSH`, `v1.3.1`. */
export function bareOf(code: string): string {
  return /^[A-Za-z]+$/.test(code)
    ? code.toLowerCase().replace(/(?:ies|y|e?s)$/, '')
    : code.replace(/^v(?=\d)/, '');
}

/** Words apart by blanks, as of a label or a message, and no mark that only code has. */
export function isPhrase(code: string): boolean {
  return (
    /^(?:#{1,6} |[-*] )?[\p{L}\p{M}\p{N}’',.!?|]+(?: [\p{L}\p{M}\p{N}’',.!?|]+)+$/u.test(code) ||
    /^[^\p{ASCII}]+$/u.test(code)
  );
}

/** Whether code stands in a text as it is, and not as a part of a longer word. */
export function standsIn(text: string, code: string): boolean {
  if (code === '') return true;
  const edge = /[\p{Script=Latin}\p{N}_]/u;
  for (let at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1)) {
    const before = edge.test(code[0]!) && edge.test(text[at - 1] ?? '');
    const after = edge.test(code.at(-1)!) && edge.test(text[at + code.length] ?? '');
    if (!before && !after) return true;
  }
  return false;
}

/** The source's code between the backticks that stand in the target. */
export function fixOf(expected: Token, actual: Token): Observation['fix'] {
  if (/[`\r\n]/.test(expected.value) || !/^`[^`]/.test(actual.text)) return undefined;
  return { ...actual.place, text: `\`${expected.value}\`` };
}
