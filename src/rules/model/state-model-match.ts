import { defineRule } from '../../lint/rule.ts';
import { confidenceOnly } from '../pairs/confidence.ts';
import { lostPart } from '../pairs/lost-statements.ts';

export const stateModelMatch = defineRule({
  id: 'state-model-match',
  scope: 'model',
  category: 'omission',
  mqm: 'Accuracy/Omission',
  severity: 'error',
  summary:
    'What the source says of a state (a demand, a prohibition, a consequence) is lost in the sentence.',
  why: 'Readers do in a state what the source says must not be done, or wait for what never comes.',
  remedy: 'Say in the sentence what the source says of the state.',
  messages: {
    lost: 'The source says what a state demands or forbids here (“{{text}}”); this sentence is far shorter and no longer says so. Add what is missing.',
  },
  options: confidenceOnly,
  examples: [
    {
      title: 'A Dutch sentence without the prohibition',
      files: {
        en: 'The job status can be `Queued`, `Running`, or `Done`. You cannot delete a job while its status is `Running`, because its results would be lost. The results of a job are kept for thirty days.\n',
        nl: 'De taakstatus kan `Queued`, `Running` of `Done` zijn. Een taak heeft de status `Running`. De resultaten van een taak worden dertig dagen lang bewaard.\n',
      },
      expect: [{ line: 1, excerpt: 'Een taak heeft de status `Running`.' }],
    },
    {
      title: 'A Korean sentence that says it in its own way',
      files: {
        en: 'The job status can be `Queued`, `Running`, or `Done`. You cannot delete a job while its status is `Running`.\n',
        ko: '작업 상태는 `Queued`, `Running` 또는 `Done`입니다. 상태가 `Running`인 동안에는 작업을 삭제할 수 없습니다.\n',
      },
      expect: [],
    },
  ],
  *check(subject, { confidence }) {
    for (const { rules } of subject.model.machines) {
      for (const rule of rules) {
        const observation = lostPart(subject, rule, confidence);
        if (observation) yield observation;
      }
    }
  },
});
