import type { Rule } from '../lint/rule.ts';
import { bilingualMarkup } from './document/bilingual-markup.ts';
import { frontMatterValid } from './document/front-matter-valid.ts';
import { noBrokenAnchor } from './document/no-broken-anchor.ts';
import { noBrokenLink } from './document/no-broken-link.ts';
import { noDoubledWord } from './document/no-doubled-word.ts';
import { noDuplicateAnchor } from './document/no-duplicate-anchor.ts';
import { noMojibake } from './document/no-mojibake.ts';
import { noPlaceholderAlt } from './document/no-placeholder-alt.ts';
import { aheadOfSource } from './page/ahead-of-source.ts';
import { missingTranslation } from './page/missing-translation.ts';
import { orphanTranslation } from './page/orphan-translation.ts';
import { sourceConsistent } from './page/source-consistent.ts';
import { staleRevision } from './page/stale-revision.ts';
import { unreadableDocument } from './page/unreadable-document.ts';

/**
 * Every rule that Isogloss has, by scope. A rule's file has the rule's id for a name. Where two rules silence
 * each other in the same place, the one that stands first has the word.
 */
export const builtInRules: readonly Rule[] = [
  missingTranslation,
  orphanTranslation,
  staleRevision,
  aheadOfSource,
  unreadableDocument,
  sourceConsistent,
  noMojibake,
  noDoubledWord,
  noDuplicateAnchor,
  noBrokenAnchor,
  noBrokenLink,
  noPlaceholderAlt,
  bilingualMarkup,
  frontMatterValid,
];
