import { z } from 'zod';
import { FRONT_MATTER } from '../../alignment/front-matter.ts';
import type { Alignment, BlockPair, SegmentPair } from '../../alignment/types.ts';
import type { Located } from '../../lint/rule.ts';
import { defineRule } from '../../lint/rule.ts';
import { keepsTitles } from '../kept-titles.ts';
import { prepareDetector } from '../pairs/detector.ts';
import { mayBeKept } from '../pairs/kept-text.ts';
import { leftOver, leftOverShare } from '../pairs/left-over.ts';
import { cut, locateSegments } from '../pairs/locate.ts';

const options = z.strictObject({
  identical: z
    .number()
    .int()
    .min(1)
    .default(4)
    .describe('The fewest words of a text that is the source itself, names and code taken out.'),
  other: z
    .number()
    .int()
    .min(1)
    .default(7)
    .describe('The fewest words of a text that is not, for its language to be detected.'),
});

/** A title that waits for those of the pages around it. */
interface PendingTitle {
  readonly page: string;
  readonly locale: string;
}

const LEFT_OVER = new WeakMap<BlockPair, readonly SegmentPair[]>();
const COPIES = new WeakMap<Alignment, boolean>();

export const untranslated = defineRule({
  id: 'untranslated',
  scope: 'segment',
  category: 'untranslated',
  mqm: 'Accuracy/Untranslated',
  severity: 'error',
  summary: 'A text is still in the source language.',
  why: 'Who reads the translation does not read the source language, or would have gone there.',
  remedy: 'Translate the text. Put what must stay as it is into code, or mark the difference as intended.',
  messages: {
    text: 'This text is still in the language of the source: “{{text}}”. Translate it.',
    page: 'This page is still in the language of the source, as good as throughout. Translate it, or remove the file so that the source is shown.',
  },
  options,
  supersedes: ['*'],
  examples: [
    {
      title: 'A paragraph left in English on a Korean page',
      files: {
        en: '# Install\n\nRun the command below.\n\nThe server restarts when you change this file.\n',
        ko: '# 설치\n\n아래 명령을 실행합니다.\n\nThe server restarts when you change this file.\n',
      },
      expect: [{ line: 5, messageId: 'text' }],
    },
    {
      title: 'A page that is a copy, its title apart',
      files: {
        en: '# Start\n\nThis guide shows how to start the server.\n\nYou need a terminal.\n',
        sv: '# Börja\n\nThis guide shows how to start the server.\n\nYou need a terminal.\n',
      },
      expect: [{ line: 1, messageId: 'page' }],
    },
    {
      title: 'Names, code and short labels stay as they are',
      files: {
        en: '# Microsoft Azure ExpressRoute\n\nSee Visual Studio Code and `npm run build`.\n\n| Status | OK |\n|---|---|\n| Version | 2 |\n',
        de: '# Microsoft Azure ExpressRoute\n\nSiehe Visual Studio Code und `npm run build`.\n\n| Status | OK |\n|---|---|\n| Version | 2 |\n',
      },
      expect: [],
    },
    {
      title: 'Signatures, paths and messages that are quoted are no text',
      files: {
        en: "PUT /apis/networking/v1/namespaces/`{namespace}`/services of the cluster\n\n- store.touch(sid, session, callback)\n\n## I get the message 'WARNING: the repository is deprecated and will be removed'\n",
        pt: "PUT /apis/networking/v1/namespaces/`{namespace}`/services do cluster\n\n- store.touch(sid, session, callback)\n\n## Recebo a mensagem 'WARNING: the repository is deprecated and will be removed'\n",
        uk: "PUT /apis/networking/v1/namespaces/`{namespace}`/services кластера\n\n- store.touch(sid, session, callback)\n\n## Я бачу повідомлення 'WARNING: the repository is deprecated and will be removed'\n",
      },
      expect: [],
    },
    {
      title: 'Types and calls in a table are no text, whether they stand between backticks or not',
      files: {
        en: '| Name | Type |\n|---|---|\n| `format` | Function(checked: boolean \\| string \\| number, event: Event) |\n| `step` | (value: number, info: { offset: number, type: string }) => void |\n',
        uk: '| Назва | Тип |\n|---|---|\n| `format` | Function(checked: boolean \\| string \\| number, event: Event) |\n| `step` | (value: number, info: { offset: number, type: string }) => void |\n',
        zh: '| 名称 | 类型 |\n|---|---|\n| `format` | Function(checked: boolean \\| string \\| number, event: Event) |\n| `step` | (value: number, info: { offset: number, type: string }) => void |\n',
        ko: '| 이름 | 형식 |\n|---|---|\n| `format` | Function(checked: boolean \\| string \\| number, event: Event) |\n| `step` | (value: number, info: { offset: number, type: string }) => void |\n',
      },
      expect: [],
    },
  ],
  prepare: prepareDetector,
  *check({ page, alignment, block, pair }, least) {
    const found = LEFT_OVER.get(block) ?? leftOver(block, alignment, least);
    LEFT_OVER.set(block, found);
    if (found.length === 0) return;
    if (isCopy(alignment, least)) {
      if (isFirst(alignment, found[0]!) && pair === found[0]) {
        yield { messageId: 'page', target: wholePage(alignment), confidence: pair.confidence };
      }
      return;
    }
    // A block that is left over as a whole is one finding.
    const whole = found.length === block.segments.length;
    if (whole ? pair !== found[0] : !found.includes(pair)) return;
    const pairs = whole ? found : [pair];
    const locale = alignment.target.locale.name;
    const target = locateSegments(
      alignment.target,
      pairs.flatMap((each) => each.target),
    );
    yield {
      messageId: 'text',
      data: { text: cut(target.text) },
      target,
      source: locateSegments(
        alignment.source,
        pairs.flatMap((each) => each.source),
      ),
      confidence: pair.confidence,
      ...(mayBeKept(alignment, block, pairs) && { severity: 'info' as const }),
      ...(isTitle(alignment, block) && { pending: { page: page.id, locale }, stands: true }),
    };
  },
  /** Where a locale leaves the titles of a folder as they are, nobody forgot this one. */
  confirm(observation, corpus) {
    const { page, locale } = observation.pending as PendingTitle;
    return keepsTitles(corpus, page, locale) ? { ...observation, severity: 'info' } : observation;
  },
});

/** A page of which so little is translated is told as a whole. */
const WHOLE = 0.9;

/** Whether a page is the source's as good as throughout. */
function isCopy(alignment: Alignment, least: z.infer<typeof options>): boolean {
  const known = COPIES.get(alignment);
  if (known !== undefined) return known;
  const copy = leftOverShare(alignment, least) >= WHOLE;
  COPIES.set(alignment, copy);
  return copy;
}

const TOLD = new WeakMap<Alignment, SegmentPair>();

/** The first of a page's texts tells for all of them. */
function isFirst(alignment: Alignment, pair: SegmentPair): boolean {
  const first = TOLD.get(alignment) ?? pair;
  TOLD.set(alignment, first);
  return first === pair;
}

/** Whether a text is the page's title in its front matter. */
function isTitle({ target }: Alignment, { kind, target: [block] }: BlockPair): boolean {
  return kind === FRONT_MATTER && target.frontMatter?.entries.get('title')?.place === block?.place;
}

function wholePage({ target }: Alignment): Located {
  const { view, path } = target;
  return { path, place: view.placeOf({ start: 0, end: view.text.length }), text: '' };
}
