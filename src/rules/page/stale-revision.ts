import { z } from 'zod';
import type { LocalizedDocument } from '../../document/types.ts';
import { defineRule, type Observation } from '../../lint/rule.ts';
import type { ProjectedChange } from '../../revision/index.ts';
import { cut } from '../pairs/locate.ts';
import { observeRelation } from '../stamps.ts';

export const staleRevision = defineRule({
  id: 'stale-revision',
  scope: 'page',
  category: 'other',
  mqm: 'Accuracy/Mistranslation',
  severity: 'warning',
  summary: 'A translation follows an earlier revision of its source.',
  why: 'What the source has changed since is told to readers of the source only. With `--impact`, each text that a change of the source concerns is told by itself.',
  remedy:
    'See what changed with `isogloss diff`, bring the translation up to date, and set the new revision.',
  messages: {
    stale:
      'This translation follows revision {{targetRevision}} of the source, which is now at {{sourceRevision}}. Bring it up to date, then set the new revision here.',
    changed:
      'The source of this was changed: “{{before}}” is now “{{after}}”. Bring the translation up to date.',
    removed:
      'The source of this was removed: “{{before}}”. Take it out here too, or leave it for good reason.',
    added: 'The source has a new text that belongs here: “{{after}}”. Translate it.',
  },
  options: z.strictObject({}),
  examples: [
    {
      title: 'Handed off before the source that another locale embeds',
      sourceLocale: 'en',
      files: {
        nl: '---\nms.openlocfilehash: cba1b2cfbe379e7d2b82bd1fd5e7dc8e1dbb7a12\nms.lasthandoff: 08/30/2018\n---\n<span data-ttu-id="a593d-101">Wacht.</span><span class="sxs-lookup"><span data-stu-id="a593d-101">Wait.</span></span>\n',
        fr: '---\nms.openlocfilehash: 765050c9be379e7d2b82bd1fd5e7dc8e1dbb7a34\nms.lasthandoff: 07/11/2017\n---\nAttendez.\n',
      },
      expect: [{ locale: 'fr', line: 2 }],
    },
    {
      title: 'One revision everywhere',
      sourceLocale: 'en',
      files: {
        ko: '---\nms.openlocfilehash: cba1b2cfbe379e7d2b82bd1fd5e7dc8e1dbb7a12\nms.lasthandoff: 08/30/2018\n---\n<span data-ttu-id="a593d-101">기다립니다.</span><span class="sxs-lookup"><span data-stu-id="a593d-101">Wait.</span></span>\n',
        fr: '---\nms.openlocfilehash: cba1b2cfbe379e7d2b82bd1fd5e7dc8e1dbb7a12\nms.lasthandoff: 08/30/2018\n---\nAttendez.\n',
      },
      expect: [],
    },
  ],
  *check(subject) {
    const { documents, impact, source } = subject;
    yield* observeRelation(subject, 'behind', 'stale');
    for (const [locale, changes] of impact) {
      const document = documents.get(locale);
      if (!document) continue;
      for (const change of changes) yield observeChange(change, document, locale, source);
    }
  },
});

/** What `--impact` asks for: one text of a translation whose source has changed. */
function observeChange(
  { kind, before, after, target }: ProjectedChange,
  { path }: LocalizedDocument,
  locale: string,
  source: LocalizedDocument | undefined,
): Observation {
  return {
    messageId: kind,
    data: { ...(before && { before: cut(before.text) }), ...(after && { after: cut(after.text) }) },
    locale,
    key: `${kind} ${cut(before?.text ?? '')}`,
    target: { path, ...target },
    ...(after && source && { source: { path: source.path, place: after.place, text: after.text } }),
  };
}
