import { z } from 'zod';
import { defineRule } from '../../lint/rule.ts';
import { isBesidePartner } from '../pairs/beside-partner.ts';
import { cut, locateSegments } from '../pairs/locate.ts';
import { segmentPairs } from '../pairs/segments.ts';
import { isSurelyOneSided } from '../pairs/shortfall.ts';

const options = z.strictObject({
  confidence: z
    .number()
    .min(0)
    .max(1)
    .default(0.8)
    .describe('The least confidence of the alignment, 0 to 1.'),
});

export const extraSentence = defineRule({
  id: 'extra-sentence',
  scope: 'structure',
  category: 'addition',
  mqm: 'Accuracy/Addition',
  severity: 'warning',
  summary: 'The translation of a paragraph has a sentence that the source lacks.',
  why: 'What a paragraph says beyond its source is often what the source no longer says.',
  remedy: 'Remove the sentence if the source has dropped it, or mark it as intended.',
  messages: {
    extra:
      'This sentence has no counterpart in the source: “{{text}}”. See whether the source has dropped it; if so, remove it here.',
    extra_ahead:
      'This sentence has no counterpart in revision {{sourceRevision}} of the source: “{{text}}”. The page follows a later revision, {{targetRevision}}: if the source has gained it since, the other locales are behind.',
    extra_behind:
      'This sentence has no counterpart in revision {{sourceRevision}} of the source: “{{text}}”. The page follows an earlier revision, {{targetRevision}}: if the source has dropped it since, remove it here.',
  },
  options,
  supersedes: ['*'],
  examples: [
    {
      title: 'A sentence that only the German page has',
      files: {
        en: 'Run `app start`. The log is written to `/var/log/app.log`.\n',
        de: 'Führen Sie `app start` aus. Unter Windows ist dafür außerdem das Modul `compat` in Version 1.4 nötig. Das Protokoll steht in `/var/log/app.log`.\n',
      },
      expect: [{ line: 1, messageId: 'extra' }],
    },
    {
      title: 'One sentence made two is no addition',
      files: {
        en: 'Save the file and then run `app start`, which reads it.\n',
        ko: '파일을 저장합니다. 그런 다음 파일을 읽는 `app start`를 실행합니다.\n',
      },
      expect: [],
    },
  ],
  *check({ alignment }, { confidence }) {
    for (const { block, pair } of segmentPairs(alignment)) {
      if (pair.source.length > 0 || pair.confidence < confidence) continue;
      const target = locateSegments(alignment.target, pair.target);
      const isSure = isSurelyOneSided(alignment, block, pair) && !isBesidePartner(block, pair);
      yield {
        messageId: 'extra',
        data: { text: cut(target.text) },
        target,
        confidence: pair.confidence,
        ...(!isSure && { severity: 'info' as const }),
      };
    }
  },
});
