import { z } from 'zod';
import { defineRule } from '../../lint/rule.ts';
import { prepareDetector } from '../pairs/detector.ts';
import { cut, locateSegments } from '../pairs/locate.ts';
import { foldText, proseOf } from '../pairs/prose.ts';
import { strangerOf } from '../pairs/stranger.ts';

const options = z.strictObject({
  letters: z.number().int().min(6).default(10).describe('The fewest letters that tell a language apart.'),
});

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
      title: 'Korean in a Russian page, and Portuguese in a Spanish one',
      files: {
        en: 'Override the slug of the page.\n\nThe dependency was updated, which will affect your application.\n',
        ru: '페이지의 슬러그를 재정의합니다.\n\nЗависимость обновлена, что повлияет на ваше приложение.\n',
        es: 'Reemplaza el slug de la página.\n\nA dependência foi atualizada, e isso afetará também a sua aplicação.\n',
      },
      expect: [
        { locale: 'es', line: 3, messageId: 'other' },
        { locale: 'ru', line: 1, messageId: 'other' },
      ],
    },
    {
      title:
        'German in French, although one of its words is French as well; a German title that French quotes',
      files: {
        en: 'To follow this guide, you will need an existing project.\n\nRead the book “Die Wunder der Welt” in the library.\n',
        fr: 'Um dieser Anleitung folgen zu können, benötigst du ein bestehendes Projekt.\n\nLisez le livre « Die Wunder der Welt » à la bibliothèque.\n',
      },
      expect: [{ line: 1, messageId: 'other' }],
    },
    {
      title: 'Chinese in a Japanese page',
      files: {
        en: 'The settings of this page are kept by your browser.\n',
        ja: '这个页面的设置保存在您的浏览器中。\n',
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
    if (pair.source.length === 0 || text.replace(/\P{L}+/gu, '').length < letters) return;
    if (foldText(pair.source) === foldText(pair.target)) return;
    const language = strangerOf(text, pair.source, [source.language, target.language]);
    if (language === undefined) return;
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
