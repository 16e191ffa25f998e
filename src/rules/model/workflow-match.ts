import { defineRule, type Observation } from '../../lint/rule.ts';
import type { ModelSubject } from '../../lint/subject.ts';
import { saysCondition } from '../../model/index.ts';
import type { WorkflowStep } from '../../model/types.ts';
import { confidenceOnly } from '../pairs/confidence.ts';
import { lostPart } from '../pairs/lost-statements.ts';

export const workflowMatch = defineRule({
  id: 'workflow-match',
  scope: 'model',
  category: 'omission',
  mqm: 'Accuracy/Omission',
  severity: 'error',
  summary: 'The condition of a step is lost in the sentence that had it.',
  why: 'Readers take a step that only some of them need, or skip one that they need.',
  remedy: 'Say in the sentence when, or for whom, the step is.',
  messages: {
    lost: 'The source makes this step depend on something (“{{text}}”); this sentence is far shorter and no longer says on what. Add the condition.',
  },
  options: confidenceOnly,
  examples: [
    {
      title: 'A Japanese step without its condition',
      files: {
        en: '1. Open the settings of the server.\n2. If your provider manages the routing table for you, skip this page and select **Next**.\n3. Select **Save** and wait until the server answers again.\n',
        ja: '1. サーバーの設定を開きます。\n2. **Next** を選択します。\n3. **Save** を選択し、サーバーが再び応答するまで待ちます。\n',
      },
      expect: [{ line: 2, messageId: 'lost' }],
    },
    {
      title: 'A condition in other words, at another place in the sentence',
      files: {
        en: '1. Open the settings of the server.\n2. If your provider manages the routing table for you, skip this page and select **Next**.\n',
        nl: '1. Open de instellingen van de server.\n2. Sla deze pagina over en kies **Next** wanneer uw provider de routeringstabel beheert.\n',
      },
      expect: [],
    },
  ],
  *check(subject, { confidence }) {
    for (const { id, steps } of subject.model.workflows) yield* lostIn(steps, id, subject, confidence);
  },
});

function* lostIn(
  steps: readonly WorkflowStep[],
  id: string,
  subject: ModelSubject,
  confidence: number,
): Generator<Observation> {
  for (const { ordinal, conditions, steps: inner } of steps) {
    for (const { text, texts } of conditions) {
      if (!saysCondition(text, subject.alignment.source.language)) continue;
      const observation = lostPart(subject, { kind: 'condition', text, texts }, confidence);
      if (observation) yield { ...observation, workflow: { id, step: ordinal } };
    }
    yield* lostIn(inner, id, subject, confidence);
  }
}
