import type { Token } from '../../document/types.ts';
import { defineRule, type Observation } from '../../lint/rule.ts';
import type { ModelSubject } from '../../lint/subject.ts';
import type { Occurrence } from '../../model/types.ts';
import { confidenceOnly } from '../pairs/confidence.ts';
import { cut, locateSegments } from '../pairs/locate.ts';
import { type PlacedPair, pairAt } from '../pairs/pairs-by-place.ts';

export const statesMatch = defineRule({
  id: 'states-match',
  scope: 'model',
  category: 'inconsistent-entities',
  mqm: 'Accuracy/Mistranslation',
  severity: 'error',
  summary: 'A state’s canonical value, or the key that holds it, is translated or changed.',
  why: 'The software shows and takes the value as it is; under another name readers cannot find or compare it.',
  remedy:
    'Write the value or the key as the source has it; explain it in brackets where it needs a translation.',
  messages: {
    translated:
      'The source writes the state {{values}} here, as the software does; this text does not have it. Write {{values}} as it stands.',
    renamed:
      'The source writes the state {{values}} here, as the software does; this text has {{actual}} instead. Write {{values}} as it stands.',
    mixed:
      'Of the states that the source names here, this text keeps {{kept}} and has other words for {{values}}. Write all of them as they stand.',
    key: 'The source names {{values}} here, which holds a state; this text does not have that name. Write {{values}} as it stands.',
  },
  options: confidenceOnly,
  supersedes: ['identifiers-match', 'inline-code-match', 'terms-match', 'acronyms-match'],
  examples: [
    {
      title: 'Two of three values translated into Dutch',
      files: {
        en: 'The phase can be *NotReady*, *Starting*, or *Ready*.\n\n```yaml\nphase: NotReady\n```\n\n```yaml\nphase: Starting\n```\n\n```yaml\nphase: Ready\n```\n',
        nl: 'De fase kan *NotReady*, *starten* of *gereed* zijn.\n\n```yaml\nphase: NotReady\n```\n\n```yaml\nphase: Starting\n```\n\n```yaml\nphase: Ready\n```\n',
      },
      expect: [{ line: 1, excerpt: 'starten', messageId: 'mixed' }],
    },
    {
      title: 'All values of an order translated into Japanese',
      files: {
        en: 'The order status can be `Pending`, `Paid`, or `Shipped`.\n',
        ja: '注文のステータスは、`保留中`、`支払済み`、`発送済み` のいずれかです。\n',
      },
      expect: [{ line: 1, excerpt: '保留中', messageId: 'renamed' }],
    },
    {
      title: 'A word of prose is the translator’s',
      files: {
        en: 'The order status can be `Pending` or `Paid`. A paid order is shipped the same day.\n',
        fr: 'L’état de la commande peut être `Pending` ou `Paid`. Une commande payée est expédiée le jour même.\n',
      },
      expect: [],
    },
  ],
  *check(subject, { confidence }) {
    const sentences = Map.groupBy(lostIn(subject), ({ at }) => at);
    for (const all of sentences.values()) {
      const placed = pairAt(subject.alignment, 'source', all[0]!.occurrence.source.place);
      if (!placed || placed.pair.confidence < confidence || placed.pair.target.length === 0) continue;
      const lost = all.filter(({ occurrence }) => occurrence.fidelity === 'translated');
      if (lost.length > 0) yield observe(subject, placed, lost, all);
    }
  },
});

interface Found {
  readonly at: string;
  readonly occurrence: Occurrence;
  readonly isKey: boolean;
}

/** Every place of this page where the source writes a canonical value or key in prose, with what the locale has. */
function lostIn({ model, alignment }: ModelSubject): Found[] {
  const { name } = alignment.target.locale;
  const found: Found[] = [];
  const note = (occurrences: readonly Occurrence[], isKey: boolean) => {
    for (const occurrence of occurrences) {
      if (occurrence.locale !== name || occurrence.form === 'block') continue;
      const { line, column } = occurrence.source.place.start;
      found.push({ at: `${line}:${column}`, occurrence, isKey });
    }
  };
  for (const { variables } of model.machines) {
    for (const { canonical, occurrences, values } of variables) {
      if (canonical) note(occurrences, true);
      for (const value of values) if (value.canonical) note(value.occurrences, false);
    }
  }
  return found;
}

function observe(
  { alignment }: ModelSubject,
  { pair }: PlacedPair,
  lost: readonly Found[],
  all: readonly Found[],
): Observation {
  const values = quoted(lost.map(({ occurrence }) => occurrence.source.text));
  const saved = all.filter((each) => !lost.includes(each) && !each.isKey);
  const kept = quoted(saved.map(({ occurrence }) => occurrence.text));
  const worded = lost.filter(({ occurrence }) => !occurrence.sentence);
  const actual = quoted(worded.map(({ occurrence }) => occurrence.text));
  const first = worded[0]?.occurrence;
  const target = locateSegments(alignment.target, pair.target);
  const tokens = tokensFor(
    pair.source.flatMap(({ tokens: own }) => own),
    lost,
  );
  const covered = tokens.length > 0 && { start: tokens[0]!.place.start, end: tokens.at(-1)!.place.end };
  return {
    messageId: messageFor(lost, kept, actual),
    data: { values, kept, actual },
    target: first ? { ...target, place: first.place, text: cut(first.text) } : target,
    source: locateSegments(alignment.source, pair.source),
    covers: covered ? { source: covered } : {},
    confidence: pair.confidence,
    key: values,
  };
}

function messageFor(lost: readonly Found[], kept: string, actual: string): string {
  if (lost.every(({ isKey }) => isKey)) return 'key';
  if (kept !== '') return 'mixed';
  return actual === '' ? 'translated' : 'renamed';
}

/** The tokens of the source that other rules would miss one by one. */
function tokensFor(tokens: readonly Token[], lost: readonly Found[]): readonly Token[] {
  const values = new Set(lost.map(({ occurrence }) => occurrence.source.text));
  return tokens.filter(({ value }) => values.has(value));
}

function quoted(texts: readonly string[]): string {
  return [...new Set(texts)].map((text) => `“${text}”`).join(', ');
}
