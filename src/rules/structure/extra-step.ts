import { defineRule } from '../../lint/rule.ts';
import { observeExtra, oneSidedOptions } from '../pairs/missing.ts';

export const extraStep = defineRule({
  id: 'extra-step',
  scope: 'structure',
  category: 'addition',
  mqm: 'Accuracy/Addition',
  severity: 'warning',
  summary: 'The translation has a step that the source lacks.',
  why: 'Readers do something that is no longer needed, or that never was.',
  remedy: 'See whether the source has dropped the step; if so, remove it here.',
  messages: {
    doubled:
      'This says the same as what stands before it, “{{text}}”, and the source goes on to something else. Put in what the source has here.',
    extra:
      'This translation has a step here that the source lacks: “{{text}}”. See whether the source has dropped it; if so, remove it here.',
    extra_ahead:
      'This page has a step here that revision {{sourceRevision}} of the source lacks: “{{text}}”. It follows a later revision, {{targetRevision}}: if the source has gained it since, the other locales are behind.',
    extra_behind:
      'This page has a step here that revision {{sourceRevision}} of the source lacks: “{{text}}”. It follows an earlier revision, {{targetRevision}}: if the source has dropped it since, remove it here.',
  },
  options: oneSidedOptions,
  supersedes: ['*'],
  examples: [
    {
      title: 'Numbering that starts anew is no addition',
      files: {
        en: '1. Run `build`.\n2. Run `deploy --now`.\n',
        sv: '1. Kör `build`.\n1. Kör `deploy --now`.\n',
      },
      expect: [],
    },

    {
      title: 'A Korean procedure keeps a step that is gone',
      files: {
        en: '1. Run `build`.\n2. Run `deploy --now`.\n',
        ko: '1. `build`를 실행합니다.\n2. `login`을 실행하고 `TOKEN`을 입력합니다.\n3. `deploy --now`를 실행합니다.\n',
      },
      expect: [{ line: 2, messageId: 'extra' }],
    },
    {
      title: 'One step dropped and another doubled',
      files: {
        en: 'Do it:\n\n1. Create the file `a.json`.\n2. Restart the server.\n3. Open the page.\n',
        fr: 'Procédez ainsi :\n\n1. Créez le fichier `a.json`.\n2. Créez le fichier `a.json`.\n3. Ouvrez la page.\n',
        ja: '手順:\n\n1. `a.json` ファイルを作成します。\n2. サーバーを再起動します。\n3. ページを開きます。\n',
      },
      expect: [{ locale: 'fr', line: 4, messageId: 'doubled' }],
    },
  ],
  check: (subject, options) => observeExtra(subject, options, 'step'),
});
