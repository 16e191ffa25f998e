import type { LocalizedDocument } from '../../document/types.ts';
import { defineRule } from '../../lint/rule.ts';
import { type ExplicitAnchor, explicitAnchors } from '../links/explicit-anchors.ts';
import { noOptions } from '../no-options.ts';

export const noDuplicateAnchor = defineRule({
  id: 'no-duplicate-anchor',
  scope: 'document',
  category: 'markup',
  mqm: 'Design and markup/Markup tag',
  severity: 'warning',
  summary: 'Two places of a page have the same anchor.',
  why: 'Links to the second place lead to the first.',
  remedy: 'Give the second anchor a name of its own, and mend the links that mean it.',
  messages: {
    duplicate:
      'The anchor “{{id}}” stands already on line {{line}}, so links cannot reach this one. Give it another name.',
  },
  options: noOptions,
  examples: [
    {
      title: 'The same name above two Dutch headings',
      files: { nl: '## <a name="roles"></a>Rollen\n\n## <a name="roles"></a>Taken\n' },
      expect: [{ line: 3, excerpt: 'roles' }],
    },
    {
      title: 'The same id for two Chinese headings',
      files: { 'zh-CN': '## 安装 {#setup}\n\n## 配置 {#setup}\n' },
      expect: [{ line: 3, excerpt: 'setup' }],
    },
    {
      title: 'Equal headings get different anchors by themselves',
      files: { fr: '## Exemple\n\n## Exemple\n' },
      expect: [],
    },
  ],
  *check({ document }) {
    // What stands outside bilingual markup is in both halves, and is told with the translation.
    if (document.recovered) return;
    const byId = Map.groupBy(explicitAnchors(document), ({ id }) => id);
    const doubled = [...byId.values()].filter(({ length }) => length > 1).length;
    for (const [id, [first, second]] of byId) {
      if (first && second) {
        // The same anchor set twice at one place leads to one place.
        if (/^["'}]?\s*(?:\/?>|<\/?\w+|\s|name=|id=|["'])*$/.test(between(document, first, second))) continue;
        const isMeant = doubled > SLIPS || isSameText(document, first, second);
        const { line } = document.view.placeOf(first.span).start;
        const place = document.view.placeOf(second.span);
        yield {
          messageId: 'duplicate',
          data: { id, line },
          key: id,
          target: { path: document.path, place, text: id },
          ...(isMeant && { severity: 'info' }),
        };
      }
    }
  },
});

/** More doubled anchors than this on one page are no slips: a generator describes a type wherever it is used. */
const SLIPS = 3;
/** So much of what follows two anchors tells whether the same is said twice. */
const REACH = 80;

function between({ view }: LocalizedDocument, first: ExplicitAnchor, second: ExplicitAnchor): string {
  return view.text.slice(first.span.end, Math.min(second.span.start, first.span.end + REACH));
}

/** Whether the same words follow both places: a part that a page has twice, so that either is the right one. */
function isSameText({ view }: LocalizedDocument, first: ExplicitAnchor, second: ExplicitAnchor): boolean {
  const after = ({ span }: ExplicitAnchor) =>
    view.text
      .slice(span.end, span.end + REACH)
      .replace(/^["'}]?\s*(?:\/?>|<\/\w+>|\s)*/, '')
      .replace(/\s+/g, ' ')
      .slice(0, REACH / 2);
  return after(first) !== '' && after(first) === after(second);
}
