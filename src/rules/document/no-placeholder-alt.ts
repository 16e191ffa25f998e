import { z } from 'zod';
import { leafSegments } from '../../document/walk.ts';
import { defineRule } from '../../lint/rule.ts';
import { isPlaceholderAlt } from '../placeholder-alts.ts';

const IMAGE = /^!\[((?:[^\]\\]|\\.){1,200})\]/;

export const noPlaceholderAlt = defineRule({
  id: 'no-placeholder-alt',
  scope: 'document',
  category: 'untranslated',
  mqm: 'Accuracy/Untranslated',
  severity: 'warning',
  summary: 'An image is described by the words of a template.',
  why: 'A screen reader says “alternative text” where others see the picture.',
  remedy: 'Say in a few words what the image shows, or leave the brackets empty where it only decorates.',
  messages: {
    placeholder:
      '“{{alt}}” does not describe this image. Say in a few words what it shows, or leave it empty if it only decorates.',
  },
  options: z.strictObject({
    also: z.array(z.string()).default([]).describe('Other words that a template of yours puts there.'),
  }),
  examples: [
    {
      title: 'Left by a template, in Dutch',
      files: { nl: '![alternatieve tekst](./circuit.png)\n' },
      expect: [{ line: 1, excerpt: 'alternatieve tekst' }],
    },
    {
      title: 'In Korean, inside a sentence',
      files: { ko: '아래 ![대체 텍스트](a.png) 단추를 누릅니다.\n' },
      expect: [{ line: 1, excerpt: '대체 텍스트' }],
    },
    { title: 'No description for what only decorates', files: { fr: '![](./filet.png)\n' }, expect: [] },
    { title: 'A description', files: { sv: '![En router och två kretsar](a.png)\n' }, expect: [] },
    {
      title: 'Words of a template of your own',
      files: { en: '![TBD](a.png)\n' },
      options: { also: ['tbd'] },
      expect: [{ line: 1 }],
    },
  ],
  *check({ document }, { also }) {
    // A source's alternative texts stand outside bilingual markup, so they are the translation's.
    if (document.recovered) return;
    const own = new Set(also.map((alt) => alt.toLowerCase()));
    for (const segment of leafSegments(document)) {
      for (const { kind, text, span, value } of segment.tokens) {
        const alt = kind === 'image' ? IMAGE.exec(text)?.[1] : undefined;
        if (alt === undefined || !(isPlaceholderAlt(alt) || own.has(alt.toLowerCase()))) continue;
        const place = document.view.placeOf({ start: span.start + 2, end: span.start + 2 + alt.length });
        yield {
          messageId: 'placeholder',
          data: { alt },
          key: value,
          target: { path: document.path, place, text: alt },
        };
      }
    }
  },
});
