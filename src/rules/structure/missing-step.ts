import { defineRule } from '../../lint/rule.ts';
import { observeMissing, oneSidedOptions } from '../pairs/missing.ts';

export const missingStep = defineRule({
  id: 'missing-step',
  scope: 'structure',
  category: 'omission',
  mqm: 'Accuracy/Omission',
  severity: 'error',
  summary: 'A step of a procedure is absent in the translation.',
  why: 'Who follows the translated instructions leaves out a step and does not know why the result differs.',
  remedy: 'Translate the step and put it where the message points, between the two steps around it.',
  messages: {
    missing:
      'The source has a step here that this translation lacks: “{{text}}”. Translate it and put it in, or mark the difference as intended.',
    missing_ahead:
      'Revision {{sourceRevision}} of the source has a step here that this page lacks: “{{text}}”. This page follows a later revision, {{targetRevision}}: if the source has dropped it since, the locales that still have it are behind.',
    missing_behind:
      'Revision {{sourceRevision}} of the source has a step here that this page lacks: “{{text}}”. This page still follows an earlier revision, {{targetRevision}}: bring it up to date.',
  },
  options: oneSidedOptions,
  supersedes: ['*'],
  examples: [
    {
      title: 'A step dropped from a Swedish procedure',
      files: {
        en: '1. Open `config.yaml`.\n2. Set `port` to 8080.\n3. Save the file and run `serve`.\n',
        sv: '1. Öppna `config.yaml`.\n2. Spara filen och kör `serve`.\n',
      },
      expect: [{ line: 1, messageId: 'missing' }],
    },
    {
      title: 'Numbering, markers and blank lines say nothing',
      files: {
        en: '1. Open `config.yaml`.\n2. Set `port` to 8080.\n3. Run `serve`.\n',
        ja: '1. `config.yaml` を開きます。\n\n1. `port` を 8080 に設定します。\n\n1. `serve` を実行します。\n',
      },
      expect: [],
    },
  ],
  check: (subject, options) => observeMissing(subject, options, 'step'),
});
