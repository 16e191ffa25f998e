import type { DocumentDigest } from '../../lint/digest.ts';
import type { CorpusSubject } from '../../lint/subject.ts';

/** So many anchors of one shape, on so many pages, and never one in a file, are made by what builds the site. */
const ANCHORS = 5;
const PAGES = 3;
/** A shorter anchor shares its first word with others by chance. */
const WORDS = 3;

const MADE = new WeakMap<CorpusSubject, ReadonlySet<string>>();

/**
 * Whether an anchor is of a shape that links use throughout the tree and that no heading ever yields:
 * `components-button-demo-size` is made from the name of a demonstration when the site is built.
 */
export function isMadeByBuild(anchor: string, corpus: CorpusSubject): boolean {
  const made = MADE.get(corpus) ?? findMade([...corpus.documents.values()]);
  MADE.set(corpus, made);
  const shape = shapeOf(anchor);
  return shape !== undefined && made.has(shape);
}

function findMade(documents: readonly DocumentDigest[]): ReadonlySet<string> {
  const written = new Set(documents.flatMap(({ anchors }) => anchors.map(firstWord)));
  const uses = new Map<string, { readonly anchors: Set<string>; readonly pages: Set<string> }>();
  for (const { fragments, page } of documents) {
    for (const fragment of fragments) {
      const shape = shapeOf(fragment);
      if (shape === undefined || written.has(shape)) continue;
      const use = uses.get(shape) ?? { anchors: new Set(), pages: new Set() };
      use.anchors.add(fragment);
      use.pages.add(page);
      uses.set(shape, use);
    }
  }
  const isMade = ([, { anchors, pages }]: [string, { anchors: Set<string>; pages: Set<string> }]) =>
    anchors.size >= ANCHORS && pages.size >= PAGES;
  return new Set([...uses].filter(isMade).map(([shape]) => shape));
}

/** What anchors of one maker have in common: the first of their words. */
function shapeOf(anchor: string): string | undefined {
  return anchor.split(SEPARATOR).length < WORDS ? undefined : firstWord(anchor);
}

const SEPARATOR = /[-_.:]+/;

function firstWord(anchor: string): string {
  return anchor.toLowerCase().split(SEPARATOR, 1)[0]!;
}
