import { defineRule } from '../../lint/rule.ts';
import { noOptions } from '../no-options.ts';
import { observeProblems } from '../problems.ts';

export const bilingualMarkup = defineRule({
  id: 'bilingual-markup',
  scope: 'document',
  category: 'markup',
  mqm: 'Design and markup/Markup tag',
  severity: 'error',
  summary: 'The markup that pairs translation and source in one file is damaged.',
  why: 'Text is shown in the wrong language, or twice, and the source cannot be recovered.',
  remedy:
    'Restore the pair: one span with `data-ttu-id`, then one with `data-stu-id`, both with the same id.',
  messages: {
    malformed:
      'This tag is no markup of a translation unit: {{tag}}. Write the id as five hexadecimal digits, a dash and a number.',
    unbalanced: 'The markup of segment {{id}} is not closed as it was opened. Close each span of the pair.',
    'ids-differ':
      'The translation of this segment has the id {{id}}, its source {{other}}. Give both the same id.',
    'source-missing': 'Segment {{id}} has a translation and no source. Restore the source beside it.',
    'target-missing': 'Segment {{id}} has a source and no translation. Restore the translation before it.',
    'doubled-id': 'The id {{id}} stands twice in this file. Give each segment an id of its own.',
    'out-of-order':
      'Segment {{id}} stands after {{previous}}. Put the segments back in the order of the source.',
  },
  options: noOptions,
  examples: [
    {
      title: 'The two halves of a Dutch unit name different ids',
      files: {
        nl: '<span data-ttu-id="a593d-101">Wacht.</span><span class="sxs-lookup"><span data-stu-id="a593d-102">Wait.</span></span>\n',
      },
      expect: [{ line: 1, messageId: 'ids-differ' }],
    },
    {
      title: 'A Korean unit lost its source',
      files: { ko: '<span data-ttu-id="a593d-101">기다립니다.</span>\n' },
      expect: [{ line: 1, messageId: 'source-missing' }],
    },
    {
      title: 'A whole unit, with a gap in the counter',
      files: {
        sv: '<span data-ttu-id="a593d-101">Vänta.</span><span class="sxs-lookup"><span data-stu-id="a593d-101">Wait.</span></span> <span data-ttu-id="a593d-104">Klart.</span><span class="sxs-lookup"><span data-stu-id="a593d-104">Done.</span></span>\n',
      },
      expect: [],
    },
  ],
  check: ({ document }) => observeProblems(document, 'bilingual-markup'),
});
