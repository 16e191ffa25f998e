import { z } from 'zod';
import { walkSegments } from '../../alignment/project.ts';
import type { Alignment, SegmentPair } from '../../alignment/types.ts';
import { defineRule } from '../../lint/rule.ts';
import { confidence } from '../pairs/confidence.ts';
import { cut, locateSegments } from '../pairs/locate.ts';

const options = z.strictObject({
  confidence,
  words: z.number().int().min(1).default(6).describe('The most words that a label has.'),
});

const FIRST = new WeakMap<Alignment, ReadonlyMap<string, SegmentPair>>();

export const terminologyConsistent = defineRule({
  id: 'terminology-consistent',
  scope: 'segment',
  category: 'inconsistency',
  mqm: 'Terminology/Inconsistent use of terminology',
  severity: 'info',
  summary: 'The same heading or cell is translated in two ways on one page.',
  why: 'A reader takes two words for two things.',
  remedy: 'Decide for one translation and use it throughout.',
  messages: {
    other:
      'The source says “{{source}}” here as in line {{line}}, where it is translated as “{{first}}”. Use one translation for both.',
  },
  options,
  examples: [
    {
      title: 'One column, two names',
      files: {
        en: '| Default value | Type |\n|---|---|\n| `1` | number |\n\n| Default value | Type |\n|---|---|\n| `2` | number |\n',
        sv: '| Standardvärde | Typ |\n|---|---|\n| `1` | tal |\n\n| Förvalt värde | Typ |\n|---|---|\n| `2` | tal |\n',
        ja: '| 既定値 | 型 |\n|---|---|\n| `1` | 数値 |\n\n| 既定値 | 型 |\n|---|---|\n| `2` | 数値 |\n',
      },
      expect: [{ locale: 'sv', line: 5, messageId: 'other' }],
    },
    {
      title: 'Sentences may be put in other words',
      files: {
        en: '- Save the file first.\n- Run `app`.\n- Save the file first.\n',
        de: '- Speichern Sie zuerst die Datei.\n- Führen Sie `app` aus.\n- Zuerst speichern Sie die Datei.\n',
        ko: '- 먼저 파일을 저장합니다.\n- `app`을 실행합니다.\n- 파일을 먼저 저장하세요.\n',
      },
      expect: [],
    },
  ],
  *check({ alignment, pair }, { confidence: least, words }) {
    const label = labelOf(pair);
    if (label === undefined || pair.confidence < least || label.split(' ').length > words) return;
    const first = firstPairs(alignment).get(label);
    if (!first || first === pair || first.confidence < least) return;
    const [before] = first.target;
    const [here] = pair.target;
    if (!before || !here || fold(before.plain) === fold(here.plain)) return;
    const source = locateSegments(alignment.source, pair.source);
    yield {
      messageId: 'other',
      data: { source: cut(source.text, 80), first: cut(before.plain, 80), line: before.place.start.line },
      target: locateSegments(alignment.target, pair.target),
      source,
      covers: {},
      confidence: pair.confidence,
    };
  },
});

function firstPairs(alignment: Alignment): ReadonlyMap<string, SegmentPair> {
  const known = FIRST.get(alignment);
  if (known) return known;
  const first = new Map<string, SegmentPair>();
  for (const { pair } of walkSegments(alignment)) {
    const label = labelOf(pair);
    if (label !== undefined && !first.has(label)) first.set(label, pair);
  }
  FIRST.set(alignment, first);
  return first;
}

/** What a pair's source says, where it is a label: sentences may well be put in other words. */
function labelOf({ type, kind, source }: SegmentPair): string | undefined {
  if (type !== '1:1' || (kind !== 'heading' && kind !== 'cell')) return undefined;
  const label = fold(source[0]!.plain);
  return /\p{L}{3}/u.test(label) && !/[.!?\uFFFC]/.test(label) ? label : undefined;
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
