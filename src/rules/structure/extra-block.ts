import { defineRule } from '../../lint/rule.ts';
import { observeExtra, oneSidedOptions } from '../pairs/missing.ts';

export const extraBlock = defineRule({
  id: 'extra-block',
  scope: 'structure',
  category: 'addition',
  mqm: 'Accuracy/Addition',
  severity: 'warning',
  summary: 'The translation has a paragraph, list, table, image, code block or notice that the source lacks.',
  why: 'It may be a note for readers of this language; more often it is what is left of an older source.',
  remedy: 'Remove it if the source has dropped it, or mark it as intended.',
  messages: {
    extra:
      'This translation has text here that the source lacks: “{{text}}”. See whether the source has dropped it; if so, remove it here.',
    extra_ahead:
      'This page has text here that revision {{sourceRevision}} of the source lacks: “{{text}}”. It follows a later revision, {{targetRevision}}: if the source has gained it since, the other locales are behind.',
    extra_behind:
      'This page has text here that revision {{sourceRevision}} of the source lacks: “{{text}}”. It follows an earlier revision, {{targetRevision}}: if the source has dropped it since, remove it here.',
  },
  options: oneSidedOptions,
  supersedes: ['*'],
  examples: [
    {
      title: 'A paragraph wrapped in another way is no addition',
      files: {
        en: 'The cache holds `100` entries.\n\nOld entries are removed by `sweep`.\n',
        zh: '缓存可容纳\n`100` 个条目。\n\n\n旧条目由 `sweep` 删除。\n',
      },
      expect: [],
    },

    {
      title: 'A French page keeps a sentence about an old release',
      files: {
        en: 'Run `start`.\n\nThe log is in `app.log`.\n',
        fr: 'Lancez `start`.\n\nLa version `1.4` demande en plus le module `compat`, qui se trouve sur le disque.\n\nLe journal est dans `app.log`.\n',
      },
      expect: [{ line: 3, messageId: 'extra' }],
    },
  ],
  check: (subject, options) => observeExtra(subject, options, 'block'),
});
