import { z } from 'zod';
import { defineRule } from '../../lint/rule.ts';
import { knownLanguages } from '../../text/languages/index.ts';
import { detect, prepareDetector } from '../pairs/detector.ts';
import { languageOf } from '../pairs/left-over.ts';
import { cut, locateSegments } from '../pairs/locate.ts';
import { foldText, hasGrammar, proseOf, wordsOf } from '../pairs/prose.ts';

const options = z.strictObject({
  letters: z.number().int().min(20).default(60).describe('The fewest letters that tell a language apart.'),
});

/** Languages that a detector takes for each other. */
const KIN = [
  'da nb nn no sv',
  'es pt gl ca it',
  'id ms',
  'cs sk',
  'uk ru be bg',
  'nl af',
  'zh yue',
  'ar fa ur',
];

export const wrongLanguage = defineRule({
  id: 'wrong-language',
  scope: 'segment',
  category: 'untranslated',
  mqm: 'Accuracy/Mistranslation',
  severity: 'error',
  summary: 'A text is in neither the source language nor that of the translation.',
  why: 'It was pasted from another translation, and whoever reads this one cannot read it.',
  remedy: 'Translate the text into the language of this page.',
  messages: {
    other:
      'This text seems to be in another language ({{language}}): “{{text}}”. Translate it into the language of this page.',
  },
  options,
  supersedes: ['*'],
  examples: [
    {
      title: 'French in a Dutch page',
      files: {
        en: 'The circuit is created as soon as the provider has finished its part of the work.\n\nDelete it with `rm`.\n',
        nl: 'Le circuit est créé dès que le fournisseur a terminé sa partie du travail pour vous.\n\nVerwijder het met `rm`.\n',
      },
      expect: [{ line: 1, messageId: 'other' }],
    },
    {
      title: 'Each in its own',
      files: {
        en: 'The circuit is created as soon as the provider has finished its part of the work.\n',
        sv: 'Kretsen skapas så snart leverantören är klar med sin del av arbetet.\n',
        ja: 'プロバイダーが作業を完了すると、すぐに回線が作成されます。\n',
      },
      expect: [],
    },
  ],
  prepare: prepareDetector,
  *check({ alignment, pair }, { letters }) {
    const { source, target } = alignment;
    const text = proseOf(pair.target);
    if (pair.source.length === 0 || text.replace(/\P{L}/gu, '').length < letters) return;
    if (foldText(pair.source) === foldText(pair.target)) return;
    const own = [languageOf(source.language), languageOf(target.language)];
    const found = detect(text, [...new Set([...own, ...knownLanguages()])]);
    const language = found && languageOf(found.language);
    if (!found?.reliable || !language || own.some((each) => isKin(each, language))) return;
    const words = wordsOf(text);
    if (!hasGrammar(words, language, 3) || hasGrammar(words, target.language, 3)) return;
    const located = locateSegments(target, pair.target);
    yield {
      messageId: 'other',
      data: { language, text: cut(located.text) },
      target: located,
      source: locateSegments(source, pair.source),
      confidence: pair.confidence,
    };
  },
});

function isKin(a: string, b: string): boolean {
  return a === b || KIN.some((group) => group.split(' ').includes(a) && group.split(' ').includes(b));
}
