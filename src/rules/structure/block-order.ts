import { z } from 'zod';
import { defineRule } from '../../lint/rule.ts';
import { cut, locateBlock } from '../pairs/locate.ts';
import { pairedBlocks } from '../pairs/segments.ts';

const options = z.strictObject({
  confidence: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe('The least confidence of the alignment, 0 to 1.'),
});

export const blockOrder = defineRule({
  id: 'block-order',
  scope: 'structure',
  category: 'inconsistency',
  mqm: 'Design and markup/Layout',
  severity: 'warning',
  summary: 'A block stands at another place in the order than in the source.',
  why: 'Steps in the wrong order do not work, and a note that has moved explains the wrong thing.',
  remedy: 'Put the block where the source has it, or mark the order as intended.',
  messages: {
    moved:
      '“{{text}}” stands at another place here than in the source, where it is on line {{line}}. Move it there, or mark the order as intended.',
  },
  options,
  examples: [
    {
      title: 'Two steps swapped',
      files: {
        en: '1. Stop the server with `app stop`.\n2. Copy `data.db` to a safe place.\n3. Run `app upgrade`.\n',
        fr: '1. Copiez `data.db` en lieu sûr.\n2. Arrêtez le serveur avec `app stop`.\n3. Lancez `app upgrade`.\n',
      },
      expect: [{ line: 1, messageId: 'moved' }],
    },
    {
      title: 'A glossary sorted by its own alphabet may be marked as intended with a suppression',
      files: {
        en: '- `bind`: ties two things\n- `free`: lets them go\n',
        ko: '- `bind`: 두 개를 묶습니다\n- `free`: 놓아줍니다\n',
      },
      expect: [],
    },
  ],
  *check({ alignment }, { confidence }) {
    for (const { moved, source, target, confidence: sure } of pairedBlocks(alignment.blocks)) {
      if (!moved || sure < confidence) continue;
      const from = locateBlock(alignment.source, source[0]!);
      const to = locateBlock(alignment.target, target[0]!);
      const data = { text: cut(to.text, 80), line: from.place.start.line };
      yield { messageId: 'moved', data, target: to, source: from, confidence: sure };
    }
  },
});
