import type { Observation } from '../../lint/rule.ts';
import { defineRule } from '../../lint/rule.ts';
import { findMojibake, type Mojibake } from '../../text/mojibake.ts';
import { noOptions } from '../no-options.ts';
import { type Prose, proseOf } from '../prose.ts';

export const noMojibake = defineRule({
  id: 'no-mojibake',
  scope: 'document',
  category: 'characters',
  mqm: 'Linguistic conventions/Character encoding',
  severity: 'error',
  summary: 'Text was once read in the wrong encoding.',
  why: 'Readers see signs instead of letters, and searches do not find the word.',
  remedy: 'Write the word as it was meant. Where the letters can be told for certain, `--fix` does it.',
  messages: {
    repaired: '“{{text}}” was read in the wrong encoding. Write “{{repaired}}”.',
    garbled: '“{{text}}” was read in the wrong encoding, and what it was cannot be told. Write it anew.',
  },
  options: noOptions,
  examples: [
    {
      title: 'UTF-8 read as Windows-1252, in French',
      files: { fr: 'Le rÃ©seau est prÃªt.\n' },
      expect: [{ line: 1, messageId: 'repaired' }],
    },
    {
      title: 'UTF-8 read as Mac Roman, in Dutch',
      files: { nl: 'De service is ge√Ømplementeerd.\n' },
      expect: [{ line: 1, excerpt: 'ge√Ømplementeerd', messageId: 'repaired' }],
    },
    { title: 'Letters that are meant', files: { pt: 'Ação, Ã e â são letras.\n' }, expect: [] },
    { title: 'Japanese as it should be', files: { ja: 'サービスは展開されています。\n' }, expect: [] },
    { title: 'A word quoted as code', files: { de: 'Aus „é“ wird `Ã©`.\n' }, expect: [] },
  ],
  *check({ document }) {
    for (const prose of proseOf(document)) {
      const found = findMojibake(prose.text, document.language);
      if (found.length > 0) yield observe(prose, found);
    }
  },
});

/** One wrong reading garbles a whole text, so the text is told once, from its first garbled word. */
function observe(prose: Prose, found: readonly Mojibake[]): Observation {
  const first = found[0]!;
  const { start, end } = wordAround(prose.text, first.span);
  const target = prose.locate({ start, end });
  const inWord = found.filter(({ span }) => span.start >= start && span.end <= end);
  if (inWord.some(({ repaired }) => repaired === undefined)) {
    return { messageId: 'garbled', data: { text: target.text }, target };
  }
  const repaired = repair(prose.text.slice(start, end), inWord, start);
  return {
    messageId: 'repaired',
    data: { text: target.text, repaired },
    target,
    ...(target.text === prose.text.slice(start, end) && { fix: { ...target.place, text: repaired } }),
  };
}

function repair(word: string, found: readonly Mojibake[], base: number): string {
  let text = '';
  let end = 0;
  for (const { span, repaired } of found) {
    text += word.slice(end, span.start - base) + repaired;
    end = span.end - base;
  }
  return text + word.slice(end);
}

const LONGEST_WORD = 60;

function wordAround(text: string, span: { start: number; end: number }): { start: number; end: number } {
  let { start, end } = span;
  const isWord = (index: number) => /[\p{L}\p{M}\p{N}]/u.test(text[index] ?? '');
  while (start > 0 && span.start - start < LONGEST_WORD && isWord(start - 1)) start--;
  while (end < text.length && end - span.end < LONGEST_WORD && isWord(end)) end++;
  return { start, end };
}
