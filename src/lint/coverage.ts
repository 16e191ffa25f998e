import type { BlockPair } from '../alignment/types.ts';
import type { Corpus, Page } from '../corpus/types.ts';
import type { LocalizedDocument } from '../document/types.ts';
import { leafSegments } from '../document/walk.ts';
import type { HeldPair } from './check-page.ts';
import type { ReadPage } from './read-page.ts';
import type { Coverage } from './report.ts';

interface PageState {
  readonly page: Page;
  readonly read: ReadPage;
  readonly pairs: readonly HeldPair[];
  readonly corpus: Corpus;
}

/** A page's row of the page × locale table. Findings are counted once they are all confirmed. */
export function coverPage(state: PageState): Coverage[] {
  return state.corpus.locales.map(({ name }) => coverLocale(name, state));
}

function coverLocale(locale: string, { page, read, pairs, corpus }: PageState): Coverage {
  const document = read.documents.get(locale);
  const pair = pairs.find((held) => held.locale === locale);
  const path = document?.path ?? read.unreadable.get(locale)?.path;
  return {
    page: page.id,
    locale,
    ...(path !== undefined && { path }),
    state: stateOf(locale, read, corpus, pair),
    freshness: pair?.revision?.relation ?? (locale === corpus.sourceLocale.name ? 'same' : 'unknown'),
    units: pair ? countUnits(pair.alignment.blocks) : 0,
    findings: { error: 0, warning: 0, info: 0 },
  };
}

function stateOf(
  locale: string,
  read: ReadPage,
  corpus: Corpus,
  pair: HeldPair | undefined,
): Coverage['state'] {
  if (read.unreadable.has(locale)) return 'unreadable';
  const isSource = locale === corpus.sourceLocale.name;
  if (!read.documents.has(locale)) return isSource && read.embedded.size > 0 ? 'recovered' : 'missing';
  if (isSource) return 'source';
  return pair && isCopy(pair) ? 'untranslated' : 'translated';
}

/** A file that says nothing but what the source says. */
function isCopy({ alignment: { source, target } }: HeldPair): boolean {
  const text = wordsOf(target);
  return /\p{L}/u.test(text) && text === wordsOf(source);
}

function wordsOf(document: LocalizedDocument): string {
  return leafSegments(document)
    .map(({ plain }) => plain)
    .join('\n');
}

/** How many pairs of segments have text on both sides. */
export function countUnits(blocks: readonly BlockPair[]): number {
  let units = 0;
  for (const { segments, children } of blocks) {
    units += countUnits(children);
    for (const { source, target } of segments) if (source.length > 0 && target.length > 0) units++;
  }
  return units;
}
