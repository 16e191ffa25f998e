import { z } from 'zod';
import { defineRule } from '../../lint/rule.ts';
import { findDoubledWords } from '../../text/doubled.ts';
import { proseOf } from '../prose.ts';

export const noDoubledWord = defineRule({
  id: 'no-doubled-word',
  scope: 'document',
  category: 'duplication',
  mqm: 'Linguistic conventions/Duplication',
  severity: 'warning',
  summary: 'A word stands twice in a row.',
  why: 'It is nearly always left over from an edit, and makes readers stumble.',
  remedy: 'Take one of the two words out.',
  messages: {
    doubled: '“{{word}}” stands twice in a row. Take one of them out.',
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Words that may stand twice, in any letter case.'),
  }),
  examples: [
    {
      title: 'An article in English',
      files: { en: 'Restart the the server.\n' },
      expect: [{ line: 1, excerpt: 'the the' }],
    },
    {
      title: 'Over a line end, in Swedish',
      files: { sv: 'Spara filen och\noch starta om.\n' },
      expect: [{ line: 1 }],
    },
    {
      title: 'A preposition in Russian',
      files: { ru: 'Файл лежит в в папке.\n' },
      expect: [{ line: 1, excerpt: 'в в' }],
    },
    { title: 'French says “nous nous”', files: { fr: 'Nous nous servons de Git.\n' }, expect: [] },
    { title: 'Code is not prose', files: { en: 'Run `the` the way you like: `ls ls`.\n' }, expect: [] },
  ],
  *check({ document }, { allow }) {
    for (const prose of proseOf(document)) {
      for (const { span, word, certain } of findDoubledWords(prose.text, document.language)) {
        if (allow.some((allowed) => allowed.toLowerCase() === word.toLowerCase())) continue;
        const whole = { start: span.start - word.length, end: span.end };
        yield {
          messageId: 'doubled',
          data: { word },
          key: word.toLowerCase(),
          target: prose.locate(whole),
          ...(!certain && { severity: 'info' }),
        };
      }
    }
  },
});
