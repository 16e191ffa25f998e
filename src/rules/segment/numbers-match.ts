import { FRONT_MATTER } from '../../alignment/front-matter.ts';
import type { BlockPair } from '../../alignment/types.ts';
import type { Observation } from '../../lint/rule.ts';
import { defineRule } from '../../lint/rule.ts';
import type { SegmentSubject } from '../../lint/subject.ts';
import { splitQuantity } from '../../text/tokens.ts';
import { confidenceOnly } from '../pairs/confidence.ts';
import { locateSegments, locateToken } from '../pairs/locate.ts';
import { changedUnits, numberDifference } from '../pairs/numbers.ts';
import type { TokenIn } from '../pairs/sides.ts';
import { isCertain, isHeld } from '../pairs/trust.ts';

export const numbersMatch = defineRule({
  id: 'numbers-match',
  scope: 'segment',
  category: 'numbers',
  mqm: 'Accuracy/Mistranslation/Number',
  severity: 'error',
  summary: 'A number or its unit differs from the source.',
  why: 'A limit, a port or a price that is off by a digit reads as well as the right one, and nobody notices.',
  remedy: 'Use the number of the source, written as the language writes it.',
  messages: {
    changed: 'The number {{expected}} is in the source but not here; here stands {{actual}}. Correct it.',
    lost: 'The number {{expected}} is in the source but not here. Add it, or mark the difference as intended.',
    added: 'The number {{actual}} is here but not in the source. See which of the two is right.',
    unit: 'The source has {{expected}}; here stands {{actual}}. Correct the unit.',
  },
  options: confidenceOnly,
  examples: [
    {
      title: 'A limit that changed in French',
      files: {
        en: 'You can add up to 1,000 rules to each group.\n',
        fr: 'Vous pouvez ajouter jusqu’à 2 000 règles à chaque groupe.\n',
      },
      expect: [{ line: 1, messageId: 'changed', excerpt: '2 000' }],
    },
    {
      title: 'A unit that changed in Japanese',
      files: {
        en: 'The circuit has a bandwidth of 10 Gbps in each direction.\n',
        ja: '回線の帯域幅は各方向で 10 Mbps です。\n',
      },
      expect: [{ line: 1, messageId: 'unit' }],
    },
    {
      title: 'The same numbers as other languages write them',
      files: {
        en: 'Wait 15 minutes until 3:00 PM, then add 2 of 1,000 rules (12.5 %) for 10 groups.\n',
        de: 'Warten Sie 15 Minuten bis 15:00 Uhr und fügen Sie dann zwei von 1.000 Regeln (12,5 %) für zehn Gruppen hinzu.\n',
        ar: 'انتظر ١٥ دقيقة حتى الساعة 3:00 م، ثم أضف ٢ من ١٠٠٠ قاعدة (١٢٫٥ ٪) لـ ١٠ مجموعات.\n',
        zh: '等待 15 分钟至下午 3:00，然后为十个组添加 1000 条规则中的两条（12.5%）。\n',
      },
      expect: [],
    },
  ],
  *check(subject, { confidence }) {
    const { block, pair, alignment } = subject;
    if (!isHeld(subject, confidence)) return;
    const languages = { source: alignment.source.language, target: alignment.target.language };
    const { lost, added } = numberDifference(block, pair, languages);
    for (const [expected, actual] of changedUnits(pair)) yield observe(subject, 'unit', expected, actual);
    const isSure = lost.length > 0 && isCertain(subject) && isSameLevel(block);
    // A description is written anew rather than translated.
    const isFree = pair.kind === FRONT_MATTER;
    const free = [...added];
    for (const expected of lost) {
      const actual = free.shift();
      const seen = observe(subject, actual ? 'changed' : 'lost', expected, actual);
      yield isSure && (actual || (isTelling(expected) && !isFree)) ? seen : { ...seen, severity: 'info' };
    }
    // A number more may be a translator's note, or stand in the sentence before.
    for (const actual of free) {
      if (isBig(actual)) yield { ...observe(subject, 'added', undefined, actual), severity: 'info' };
    }
  },
});

/** Headings of two levels are seldom one: "Example 1" and "Step 2". */
function isSameLevel({ source, target }: BlockPair): boolean {
  return source[0]?.level === target[0]?.level;
}

/** Months and days: words in one language and numbers in the next. */
const WRITTEN_OUT = 31;
/** "1 day" is "a day", "2x" is "twice", "3rd-party" has a word of its own, and "100 %" is "wholly". */
const SPOKEN = /^(?:[0-3]|100 %)(?: |$)/;
/** Languages bend their words for small numbers: "base 16" is «шестнадцатеричный». */
const SMALL = 20;

function isTelling({ token }: TokenIn): boolean {
  return !SPOKEN.test(token.value) && !(/^\d+$/.test(token.value) && Number(token.value) <= SMALL);
}

function isBig({ token }: TokenIn): boolean {
  const { number } = splitQuantity(token.value);
  // "Hundreds of" and "100 and more" say the same.
  return Math.abs(Number(number)) > WRITTEN_OUT && !/^10+$/.test(number);
}

function observe(
  { alignment, pair }: SegmentSubject,
  messageId: 'changed' | 'lost' | 'added' | 'unit',
  expected: TokenIn | undefined,
  actual: TokenIn | undefined,
): Observation {
  const source = expected && locateToken(alignment.source, expected.segment, expected.token);
  return {
    messageId,
    data: { expected: expected?.token.text ?? '', actual: actual?.token.text ?? '' },
    target: actual
      ? locateToken(alignment.target, actual.segment, actual.token)
      : locateSegments(alignment.target, pair.target),
    source: source ?? locateSegments(alignment.source, pair.source),
    covers: {},
    key: `${messageId} ${expected?.token.value ?? ''} ${actual?.token.value ?? ''}`,
    confidence: pair.confidence,
  };
}
