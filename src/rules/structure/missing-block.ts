import { defineRule } from '../../lint/rule.ts';
import { observeMissing, oneSidedOptions } from '../pairs/missing.ts';

export const missingBlock = defineRule({
  id: 'missing-block',
  scope: 'structure',
  category: 'omission',
  mqm: 'Accuracy/Omission',
  severity: 'error',
  summary:
    'A paragraph, list, table, image, code block or notice of the source is absent in the translation.',
  why: 'The information is there in the source and nowhere in the translation, and no reader can tell.',
  remedy: 'Translate what is missing and put it where the message points.',
  messages: {
    missing:
      'The source has text here that this translation lacks: “{{text}}”. Translate it and put it in, or mark the difference as intended.',
    missing_ahead:
      'Revision {{sourceRevision}} of the source has text here that this page lacks: “{{text}}”. This page follows a later revision, {{targetRevision}}: if the source has dropped it since, the locales that still have it are behind.',
    missing_behind:
      'Revision {{sourceRevision}} of the source has text here that this page lacks: “{{text}}”. This page still follows an earlier revision, {{targetRevision}}: bring it up to date.',
  },
  options: oneSidedOptions,
  supersedes: ['*'],
  examples: [
    {
      title: 'A warning dropped from a Dutch page',
      files: {
        en: 'Stop the server first.\n\n> [!WARNING]\n> All data in `/var/lib/db` is deleted.\n\nThen run `purge`.\n',
        nl: 'Stop eerst de server.\n\nVoer daarna `purge` uit.\n',
      },
      expect: [{ line: 1, messageId: 'missing' }],
    },
    {
      title: 'A paragraph that is wrapped in another way is all there',
      files: {
        en: 'The cache holds\n`100` entries.\n\nOld entries are removed.\n',
        zh: '缓存可容纳 `100` 个条目。\n\n旧条目会被删除。\n',
      },
      expect: [],
    },
  ],
  check: (subject, options) => observeMissing(subject, options, 'block'),
});
