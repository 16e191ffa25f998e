import { z } from 'zod';
import { gapPlace } from '../../alignment/gap.ts';
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
    .default(0.6)
    .describe('The least confidence of the alignment, 0 to 1.'),
});

export const missingSentence = defineRule({
  id: 'missing-sentence',
  scope: 'structure',
  category: 'omission',
  mqm: 'Accuracy/Omission',
  severity: 'warning',
  summary: 'A sentence of the source is absent in the translation of its paragraph.',
  why: 'A condition or an exception is often one sentence; without it the rest of the paragraph is wrong.',
  remedy: 'Translate the sentence and put it in at the place of the message.',
  messages: {
    missing:
      'The source has a sentence here that this paragraph lacks: “{{text}}”. Translate it and put it in, or mark the difference as intended.',
    missing_ahead:
      'Revision {{sourceRevision}} of the source has a sentence here that this paragraph lacks: “{{text}}”. This page follows a later revision, {{targetRevision}}: if the source has dropped it since, the locales that still have it are behind.',
    missing_behind:
      'Revision {{sourceRevision}} of the source has a sentence here that this paragraph lacks: “{{text}}”. This page still follows an earlier revision, {{targetRevision}}: bring it up to date.',
  },
  options,
  supersedes: ['*'],
  examples: [
    {
      title: 'A sentence dropped from a Japanese paragraph',
      files: {
        en: 'The server listens on port `8080`. Restart it with `app restart` after each change of the file. The log is written to `/var/log/app.log`.\n',
        ja: 'サーバーはポート `8080` で待ち受けます。ログは `/var/log/app.log` に書き込まれます。\n',
      },
      expect: [{ line: 1, messageId: 'missing' }],
    },
    {
      title: 'Two sentences made one are all there',
      files: {
        en: 'Save the file. Then run `app start`.\n',
        sv: 'Spara filen och kör sedan `app start`.\n',
      },
      expect: [],
    },
  ],
  *check({ alignment }, { confidence }) {
    for (const { block, pair } of segmentPairs(alignment)) {
      if (pair.target.length > 0 || pair.confidence < confidence) continue;
      const source = locateSegments(alignment.source, pair.source);
      const isSure = isSurelyOneSided(alignment, block, pair) && !isBesidePartner(block, pair);
      yield {
        messageId: 'missing',
        data: { text: cut(source.text) },
        target: { path: alignment.target.path, place: gapPlace(alignment, pair), text: '' },
        source,
        confidence: pair.confidence,
        ...(!isSure && { severity: 'info' as const }),
      };
    }
  },
});
