import { z } from 'zod';
import { defineRule } from '../../lint/rule.ts';
import { observeRelation } from '../stamps.ts';

export const aheadOfSource = defineRule({
  id: 'ahead-of-source',
  scope: 'page',
  category: 'other',
  mqm: 'Accuracy/Mistranslation',
  severity: 'info',
  summary: 'A translation follows a later revision than the source at hand.',
  why: 'What differs may be new in the source, and the locales that follow the earlier one may be behind.',
  remedy: 'Get the source of that revision, or bring the other locales up to it.',
  messages: {
    ahead:
      'This translation follows revision {{targetRevision}}, later than the source it can be held against ({{sourceRevision}}). What differs may be new in the source, and the other locales may be behind.',
  },
  options: z.strictObject({}),
  examples: [
    {
      title: 'Handed off after the source that another locale embeds',
      sourceLocale: 'en',
      files: {
        nl: '---\nms.openlocfilehash: cba1b2cfbe379e7d2b82bd1fd5e7dc8e1dbb7a12\nms.lasthandoff: 08/30/2018\n---\n<span data-ttu-id="a593d-101">Wacht.</span><span class="sxs-lookup"><span data-stu-id="a593d-101">Wait.</span></span>\n',
        fr: '---\nms.openlocfilehash: 765050c9be379e7d2b82bd1fd5e7dc8e1dbb7a34\nms.lasthandoff: 09/12/2019\n---\nAttendez.\n',
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
  check: (subject) => observeRelation(subject, 'ahead', 'ahead'),
});
