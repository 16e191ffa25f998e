import { defineRule } from '../../lint/rule.ts';
import { observeExtra, oneSidedOptions } from '../pairs/missing.ts';

export const extraSection = defineRule({
  id: 'extra-section',
  scope: 'structure',
  category: 'addition',
  mqm: 'Accuracy/Addition',
  severity: 'warning',
  summary: 'The translation has a section that the source lacks.',
  why: 'Often the source has dropped the section because it is no longer true.',
  remedy:
    'See the history of the source. Remove the section here if it was dropped there, or mark it as intended.',
  messages: {
    extra:
      'This translation has a section here that the source lacks: “{{text}}”. See whether the source has dropped it; if so, remove it here.',
    extra_ahead:
      'This page has a section here that revision {{sourceRevision}} of the source lacks: “{{text}}”. It follows a later revision, {{targetRevision}}: if the source has gained it since, the other locales are behind.',
    extra_behind:
      'This page has a section here that revision {{sourceRevision}} of the source lacks: “{{text}}”. It follows an earlier revision, {{targetRevision}}: if the source has dropped it since, remove it here.',
  },
  options: oneSidedOptions,
  supersedes: ['*'],
  examples: [
    {
      title: 'Sections that were moved are no addition',
      files: {
        en: '# Ports\n\n## Web\n\nThe web server uses `8080`.\n\n## Mail\n\nThe mail server uses `2525`.\n',
        ja: '# ポート\n\n## メール\n\nメールサーバーは `2525` を使います。\n\n## ウェブ\n\nウェブサーバーは `8080` を使います。\n',
      },
      expect: [],
    },

    {
      title: 'A German page keeps a section that the source has dropped',
      files: {
        en: '# Install\n\nRun `npm install app`.\n\n## Update\n\nRun `npm update app`.\n',
        de: '# Installation\n\nFühren Sie `npm install app` aus.\n\n## Bower\n\nFühren Sie `bower install app` aus.\n\n## Aktualisieren\n\nFühren Sie `npm update app` aus.\n',
      },
      expect: [{ line: 5, messageId: 'extra' }],
    },
  ],
  check: (subject, options) => observeExtra(subject, options, 'section'),
});
