import { z } from 'zod';
import { type Learnt, letterRatio } from '../../alignment/learnt.ts';
import { defineRule } from '../../lint/rule.ts';
import { confidence } from '../pairs/confidence.ts';
import { locateSegments } from '../pairs/locate.ts';
import { sidesOf } from '../pairs/sides.ts';

const options = z.strictObject({
  confidence,
  min: z.number().min(0).default(0.35).describe('Told below this part of the length that is expected.'),
  max: z.number().min(1).default(2.8).describe('Told above this multiple of the length that is expected.'),
});

interface PendingRatio {
  readonly ratio: number;
  readonly locale: string;
}

/** What no two languages go beyond, as alignment measures length: within, most texts need not wait for the corpus. */
const USUAL = { least: 0.5, most: 2 } as const;
/** Fewer texts say little of a language's length. */
const ENOUGH = 30;
/** How many standard deviations off a text must be: one in some hundred thousand. */
const DEVIATIONS = 4;

export const lengthRatio = defineRule({
  id: 'length-ratio',
  scope: 'segment',
  category: 'length',
  mqm: 'Accuracy/Omission',
  severity: 'warning',
  summary: 'A text is far shorter or longer than the corpus lets expect.',
  why: 'A paragraph of a third of the length has most likely lost a clause that nothing else tells of.',
  remedy: 'Read both texts, and translate what is missing.',
  messages: {
    short:
      'This text has only {{percent}} % of the length that the source lets expect. See whether something is missing.',
    long: 'This text has {{percent}} % of the length that the source lets expect. See whether something was added.',
  },
  options,
  examples: [
    {
      title: 'Too few texts to know what is usual',
      files: {
        en: 'This paragraph of the source has one rather long sentence and says much.\n',
        de: 'Kurz gesagt.\n',
        ja: '短い。\n',
      },
      expect: [],
    },
  ],
  *check({ alignment, block, pair }, { confidence: least, min, max }) {
    if (pair !== block.segments[0] || block.confidence < least) return;
    const { source, target } = sidesOf(block);
    const ratio = letterRatio(source.segments, target.segments);
    if (ratio === undefined || source.plain === target.plain || target.segments.length === 0) return;
    if (ratio > min * USUAL.most && ratio < max * USUAL.least) return;
    // The same code as a tag on one side and between backticks on the other has letters on one side only.
    const objects = ({ plain }: typeof source) => plain.split('\uFFFC').length;
    if (objects(source) !== objects(target)) return;
    const pending: PendingRatio = { ratio, locale: alignment.target.locale.name };
    // Translators split and join texts, so that a length by itself is only arguable.
    yield {
      severity: 'info',
      messageId: 'short',
      target: locateSegments(alignment.target, target.segments),
      source: locateSegments(alignment.source, source.segments),
      covers: {},
      confidence: block.confidence,
      pending,
    };
  },
  confirm(observation, { learnt }, { min, max }) {
    const { ratio, locale } = observation.pending as PendingRatio;
    const expected = expectedOf(learnt, locale);
    if (!expected) return undefined;
    const share = ratio / expected.ratio;
    if (share >= min && share <= max) return undefined;
    if (Math.abs(Math.log(share)) < DEVIATIONS * expected.deviation) return undefined;
    const data = { percent: Math.round(share * 100) };
    return { ...observation, messageId: share < 1 ? 'short' : 'long', data };
  },
});

/** The mean and the spread of the logarithm, learnt from the locale's own pages. */
function expectedOf(
  learnt: Learnt,
  locale: string,
): { readonly ratio: number; readonly deviation: number } | undefined {
  const { n, sum, squares } = learnt.lengths[locale] ?? { n: 0, sum: 0, squares: 0 };
  if (n < ENOUGH) return undefined;
  const mean = sum / n;
  return { ratio: Math.exp(mean), deviation: Math.sqrt(Math.max(0, squares / n - mean * mean)) };
}
