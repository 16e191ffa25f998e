import { defineRule } from '../../lint/rule.ts';
import { confidenceOnly } from '../pairs/confidence.ts';
import { cut, locateSegments, locateToken } from '../pairs/locate.ts';
import { type BlockSide, type BlockSides, sidesOf, tokensOf } from '../pairs/sides.ts';
import { isHeld } from '../pairs/trust.ts';

/** Marks that languages use in the place of bold type: `[儲存]`, 「保存」, “Save”. */
const MARKED = /[「『【《«„“"[]|<(?:b|strong|kbd)\b/gi;
/** Code and links have brackets of their own. */
const CODE_OR_LINK = /`[^`]*`|!?\[(?=[^[\]]*\]\()|\]\([^()\s]*\)/g;

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
    lost: 'In the source “{{text}}” is bold; here it is not. Put ** around the words that say the same.',
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
    {
      title: 'One label of two, beside a link',
      files: {
        en: '**Type:** `string`  \n**Default:** the page [`title`](#title)\n',
        ru: '**Тип:** `string`  \nпо умолчанию: [`title`](#title) страницы\n',
      },
      expect: [{ line: 1, messageId: 'lost' }],
    },
  ],
  *check(subject, { confidence }) {
    const { alignment, block, pair } = subject;
    if (!isHeld(subject, confidence)) return;
    const bold = tokensOf(pair.source, 'strong');
    const kept = tokensOf(pair.target, 'strong');
    const first = bold.find(({ token }) => !kept.some((each) => each.token.value === token.value));
    if (!first || kept.length >= bold.length || emphasisLost(sidesOf(block)) <= 0) return;
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

/** How many marks of emphasis the source's block has more than the target's, whatever they are. */
function emphasisLost({ source, target }: BlockSides): number {
  const marks = ({ segments, raw }: BlockSide) =>
    tokensOf(segments, 'strong').length +
    tokensOf(segments, 'emphasis').length +
    (raw.replace(CODE_OR_LINK, '').match(MARKED)?.length ?? 0);
  return marks(source) - marks(target);
}
