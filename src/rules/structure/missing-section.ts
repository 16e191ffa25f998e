import { defineRule } from '../../lint/rule.ts';
import { observeMissing, oneSidedOptions } from '../pairs/missing.ts';

export const missingSection = defineRule({
  id: 'missing-section',
  scope: 'structure',
  category: 'omission',
  mqm: 'Accuracy/Omission',
  severity: 'error',
  summary: 'A section of the source is absent in the translation.',
  why: 'Readers of the translation never learn that the section exists.',
  remedy:
    'Translate the section, heading and all, and put it where the message points. If it is left out on purpose, say so with a suppression comment and a reason.',
  messages: {
    missing:
      'The source has a section here that this translation lacks: “{{text}}”. Translate it and put it in, or mark the difference as intended.',
    missing_ahead:
      'Revision {{sourceRevision}} of the source has a section here that this page lacks: “{{text}}”. This page follows a later revision, {{targetRevision}}: if the source has dropped it since, the locales that still have it are behind.',
    missing_behind:
      'Revision {{sourceRevision}} of the source has a section here that this page lacks: “{{text}}”. This page still follows an earlier revision, {{targetRevision}}: bring it up to date.',
  },
  options: oneSidedOptions,
  supersedes: ['*'],
  examples: [
    {
      title: 'A section dropped from a French guide',
      files: {
        en: '# Backups\n\nBackups run every night.\n\n## Restore\n\nRun `restore --latest` as root.\n\n## Retention\n\nCopies are kept for 30 days.\n',
        fr: '# Sauvegardes\n\nLes sauvegardes ont lieu chaque nuit.\n\n## Rétention\n\nLes copies sont gardées 30 jours.\n',
      },
      expect: [{ line: 3, messageId: 'missing' }],
    },
    {
      title: 'Sections in another order are not missing',
      files: {
        en: '# Ports\n\n## Web\n\nThe web server uses `8080`.\n\n## Mail\n\nThe mail server uses `2525`.\n',
        ko: '# 포트\n\n## 메일\n\n메일 서버는 `2525`를 사용합니다.\n\n## 웹\n\n웹 서버는 `8080`을 사용합니다.\n',
      },
      expect: [],
    },
  ],
  check: (subject, options) => observeMissing(subject, options, 'section'),
});
