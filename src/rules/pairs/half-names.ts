import type { LocalizedDocument, Segment } from '../../document/types.ts';
import { leafSegments } from '../../document/walk.ts';
import type { Observation } from '../../lint/rule.ts';
import type { SegmentSubject } from '../../lint/subject.ts';
import { nameKey, searchText, survivesIn } from '../../text/survives.ts';
import { locateSegments } from './locate.ts';
import { tokensOf } from './sides.ts';

const MIXED = new WeakMap<LocalizedDocument, readonly string[]>();

/**
 * Names of the source of which a text that has no source of its own holds a half: what bilingual markup leaves
 * out, such as a description, is judged by the rest of the page.
 */
export function* halfNames({ alignment, pair }: SegmentSubject): Generator<Observation> {
  const names = MIXED.get(alignment.source) ?? mixedNames(alignment.source);
  MIXED.set(alignment.source, names);
  const text = searchText(pair.target.map((segment) => segment.text).join('\n'));
  for (const name of names) {
    const part = halfOf(name, pair.target);
    if (part === undefined || survivesIn(name, text)) continue;
    yield {
      messageId: 'half',
      data: { name, part },
      target: locateSegments(alignment.target, pair.target),
      key: nameKey(name),
      pending: { name, locale: alignment.target.locale.name, mixed: true, half: true, certain: true },
    };
  }
}

function mixedNames(document: LocalizedDocument): string[] {
  const names = tokensOf(leafSegments(document), 'name').map(({ token }) => token.value);
  return [...new Set(names)].filter((name) => /[a-z][A-Z]/.test(name));
}

/**
 * A word of a name made of several that stands alone in the target: "Express 경로" for ExpressRoute. Where the
 * source itself has it in another case ("Expressroute"), the word is what the name begins with.
 */
export function halfOf(
  name: string,
  segments: readonly Pick<Segment, 'plain'>[],
  source = '',
): string | undefined {
  const parts = new Set(name.match(/[A-Z][a-z]{3,}/g));
  if (name.length < 8 || !/^[A-Z]/.test(name)) return undefined;
  for (const { plain } of segments) {
    for (const [word] of plain.matchAll(/[A-Z][a-z]{3,}(?![A-Za-z])/g)) {
      const begins = name.startsWith(word) && name.length - word.length > 3;
      if (word !== name && (begins || parts.has(word)) && isOwnName(word, plain, source)) return word;
    }
  }
  return undefined;
}

/** A word that the source has too, or that only begins a sentence, is no half of a name. */
function isOwnName(word: string, plain: string, source: string): boolean {
  if (new RegExp(`(?<![A-Za-z])${word}(?![A-Za-z])`, 'i').test(source)) return false;
  return /[^\p{Script=Latin}\p{P}\p{N}\s]/u.test(plain) || !plain.startsWith(word);
}
