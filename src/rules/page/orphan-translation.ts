import { defineRule } from '../../lint/rule.ts';
import { noOptions } from '../no-options.ts';

const TOP = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

export const orphanTranslation = defineRule({
  id: 'orphan-translation',
  scope: 'page',
  category: 'addition',
  mqm: 'Accuracy/Addition',
  severity: 'warning',
  summary: 'A translation has no source page.',
  why: 'The source page was renamed or removed. What is left is never updated, and search engines still find it.',
  remedy:
    'Move the file to where its source is now, or remove it; if it is meant for one locale only, turn the rule off.',
  messages: {
    orphan:
      'This page has no {{sourceLocale}} source: {{expectedPath}} does not exist. Move or remove it if the source was renamed or dropped.',
  },
  options: noOptions,
  examples: [
    {
      title: 'The English page was dropped, the Japanese one stayed',
      files: { 'en/start.md': '# Start\n', 'ja/start.md': '# はじめに\n', 'ja/old.md': '# 古いページ\n' },
      expect: [{ locale: 'ja', line: 1 }],
    },
    {
      title: 'No page has a source, so that nothing can be said',
      sourceLocale: 'en',
      files: { 'fr/a.md': '# A\n', 'de/a.md': '# A\n' },
      expect: [],
    },
    {
      title: 'Each translation has its source',
      files: { 'en/a.md': '# Start\n', 'ru/a.md': '# Начало\n' },
      expect: [],
    },
  ],
  *check({ source, sourceLocale, documents, unreadable, expectedPath }) {
    if (source || unreadable.has(sourceLocale.name)) return;
    const expected = expectedPath(sourceLocale.name);
    for (const { path, locale } of documents.values()) {
      yield {
        messageId: 'orphan',
        data: { sourceLocale: sourceLocale.name, expectedPath: expected },
        locale: locale.name,
        expectedPath: expected,
        target: { path, place: TOP, text: '' },
        pending: sourceLocale.name,
      };
    }
  },
  /** Where the source locale has no file anywhere, the corpus is without a source, and no page is an orphan. */
  confirm(observation, { documents }) {
    for (const { locale } of documents.values()) if (locale === observation.pending) return observation;
    return undefined;
  },
});
