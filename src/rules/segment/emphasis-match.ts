import { defineRule } from '../../lint/rule.ts';
import { confidenceOnly } from '../pairs/confidence.ts';
import { cut, locateSegments, locateToken } from '../pairs/locate.ts';
import { sidesOf, tokensOf } from '../pairs/sides.ts';
import { isHeld } from '../pairs/trust.ts';

/** Marks that languages use in the place of bold type: `[儲存]`, 「保存」, “Save”. */
const MARKED = /[「『【《«„“”"[`]|<(?:b|strong|kbd)\b/i;

export const emphasisMatch = defineRule({
  id: 'emphasis-match',
  scope: 'segment',
  category: 'formatting',
  mqm: 'Design and markup/Markup tag',
  severity: 'info',
  summary: 'Bold text of the source is plain here.',
  why: 'Bold type tells what to press and what not to overlook.',
  remedy: 'Put ** around the words that say the same.',
  messages: {
    lost: 'In the source “{{text}}” is bold; nothing in this text is. Put ** around the words that say the same.',
  },
  options: confidenceOnly,
  examples: [
    {
      title: 'A button that is no longer bold',
      files: {
        en: 'Choose **Save** and wait until `done` is shown.\n',
        nl: 'Kies Opslaan en wacht tot `done` wordt weergegeven.\n',
      },
      expect: [{ line: 1, messageId: 'lost' }],
    },
    {
      title: 'Other marks of emphasis',
      files: {
        en: 'Choose **Save** and wait until `done` is shown.\n',
        fr: 'Choisissez __Enregistrer__ et attendez que `done` s’affiche.\n',
        ja: '「保存」を選択し、`done` が表示されるまで待ちます。\n',
      },
      expect: [],
    },
  ],
  *check(subject, { confidence }) {
    const { alignment, block, pair } = subject;
    if (!isHeld(subject, confidence)) return;
    const [first] = tokensOf(pair.source, 'strong');
    if (!first) return;
    const { target } = sidesOf(block);
    const emphasized =
      tokensOf(target.segments, 'strong').length + tokensOf(target.segments, 'emphasis').length;
    if (emphasized > 0 || MARKED.test(pair.target.map(({ text }) => text.replace(/`[^`]*`/g, '')).join(' ')))
      return;
    const source = locateToken(alignment.source, first.segment, first.token);
    yield {
      messageId: 'lost',
      data: { text: cut(first.token.value, 60) },
      target: locateSegments(alignment.target, pair.target),
      source,
      covers: {},
      key: first.token.value,
      confidence: pair.confidence,
    };
  },
});
