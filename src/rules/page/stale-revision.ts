import { z } from 'zod';
import { revisionData } from '../../lint/message.ts';
import { defineRule } from '../../lint/rule.ts';
import { locateStamp } from '../stamps.ts';

export const staleRevision = defineRule({
  id: 'stale-revision',
  scope: 'page',
  category: 'other',
  mqm: 'Accuracy/Mistranslation',
  severity: 'warning',
  summary: 'A translation follows an earlier revision of its source.',
  why: 'What the source has changed since is told to readers of the source only.',
  remedy:
    'See what changed with `isogloss diff`, bring the translation up to date, and set the new revision.',
  messages: {
    stale:
      'This translation follows revision {{targetRevision}} of the source, which is now at {{sourceRevision}}. Bring it up to date, then set the new revision here.',
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
  *check({ documents, revisions }) {
    for (const [locale, revision] of revisions) {
      const document = documents.get(locale);
      if (revision.relation !== 'behind' || !document) continue;
      yield {
        messageId: 'stale',
        data: revisionData(revision),
        locale,
        target: locateStamp(document, revision),
      };
    }
  },
});
