import { z } from 'zod';
import { defineRule } from '../../lint/rule.ts';
import { folderCoverage } from '../folder-coverage.ts';

const TOP = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** A locale that has less of a folder has not come to it yet, or leaves it in the source's language on purpose. */
const COMMON = 0.5;

interface Pending {
  readonly page: string;
  readonly sourceLocale: string;
  readonly locale: string;
}

export const missingTranslation = defineRule({
  id: 'missing-translation',
  scope: 'page',
  category: 'omission',
  mqm: 'Accuracy/Omission',
  severity: 'warning',
  summary: 'A page has no file in a locale.',
  why: 'Readers of that locale meet a page in another language, or none at all.',
  remedy:
    'Translate the page and save it at the path that is expected, or leave the locale out with `except`.',
  messages: {
    missing:
      'This page has no {{locale}} translation. Translate it as {{expectedPath}}, or turn this rule off for the locale.',
  },
  options: z.strictObject({
    except: z.array(z.string()).default([]).describe('Locales that need not have every page.'),
  }),
  examples: [
    {
      title: 'A page in English and Korean, on a site that also has Swedish',
      files: {
        'en/install.md': '# Install\n',
        'ko/install.md': '# 설치\n',
        'en/start.md': '# Start\n',
        'ko/start.md': '# 시작\n',
        'sv/start.md': '# Börja\n',
      },
      expect: [{ locale: 'sv', line: 1, messageId: 'missing' }],
    },
    {
      title: 'Every locale has the page',
      files: { en: '# Start\n', fr: '# Démarrer\n', ja: '# はじめに\n' },
      expect: [],
    },
    {
      title: 'A locale that need not have every page',
      files: { 'en/a.md': '# A\n', 'en/b.md': '# B\n', 'uk/a.md': '# А\n' },
      options: { except: ['uk'] },
      expect: [],
    },
  ],
  *check({ page, source, sourceLocale, locales, documents, unreadable, expectedPath }, { except }) {
    if (!source) return;
    for (const { name } of locales) {
      const exists = documents.has(name) || unreadable.has(name);
      if (exists || name === sourceLocale.name || except.includes(name)) continue;
      const path = expectedPath(name);
      yield {
        messageId: 'missing',
        data: { locale: name, expectedPath: path },
        locale: name,
        expectedPath: path,
        target: { path: source.path, place: TOP, text: '' },
        pending: { page: page.id, sourceLocale: sourceLocale.name, locale: name } satisfies Pending,
      };
    }
  },
  /** Where a locale has most of a folder, a page was forgotten; where it has little of it, nobody promised the rest. */
  confirm(observation, corpus) {
    const { page, sourceLocale, locale } = observation.pending as Pending;
    const share = folderCoverage(corpus, page, sourceLocale, locale);
    return share !== undefined && share < COMMON ? { ...observation, severity: 'info' } : observation;
  },
});
