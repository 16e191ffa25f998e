import type { Rule } from '../lint/rule.ts';
import { bilingualMarkup } from './document/bilingual-markup.ts';
import { frontMatterValid } from './document/front-matter-valid.ts';
import { noBrokenAnchor } from './document/no-broken-anchor.ts';
import { noBrokenLink } from './document/no-broken-link.ts';
import { noDoubledWord } from './document/no-doubled-word.ts';
import { noDuplicateAnchor } from './document/no-duplicate-anchor.ts';
import { noKnownCorruption } from './document/no-known-corruption.ts';
import { noMojibake } from './document/no-mojibake.ts';
import { noPlaceholderAlt } from './document/no-placeholder-alt.ts';
import { unusedSuppression } from './document/unused-suppression.ts';
import { stateModelMatch } from './model/state-model-match.ts';
import { statesMatch } from './model/states-match.ts';
import { undefinedState } from './model/undefined-state.ts';
import { workflowMatch } from './model/workflow-match.ts';
import { aheadOfSource } from './page/ahead-of-source.ts';
import { missingTranslation } from './page/missing-translation.ts';
import { orphanTranslation } from './page/orphan-translation.ts';
import { sourceConsistent } from './page/source-consistent.ts';
import { staleRevision } from './page/stale-revision.ts';
import { stampMatch } from './page/stamp-match.ts';
import { unreadableDocument } from './page/unreadable-document.ts';
import { acronymsMatch } from './segment/acronyms-match.ts';
import { emphasisMatch } from './segment/emphasis-match.ts';
import { identifiersMatch } from './segment/identifiers-match.ts';
import { inlineCodeMatch } from './segment/inline-code-match.ts';
import { inlineSpacing } from './segment/inline-spacing.ts';
import { lengthRatio } from './segment/length-ratio.ts';
import { linksMatch } from './segment/links-match.ts';
import { numbersMatch } from './segment/numbers-match.ts';
import { terminologyConsistent } from './segment/terminology-consistent.ts';
import { termsMatch } from './segment/terms-match.ts';
import { untranslated } from './segment/untranslated.ts';
import { wrongLanguage } from './segment/wrong-language.ts';
import { blockOrder } from './structure/block-order.ts';
import { codeMatch } from './structure/code-match.ts';
import { extraBlock } from './structure/extra-block.ts';
import { extraSection } from './structure/extra-section.ts';
import { extraSentence } from './structure/extra-sentence.ts';
import { extraStep } from './structure/extra-step.ts';
import { frontMatterMatch } from './structure/front-matter-match.ts';
import { missingBlock } from './structure/missing-block.ts';
import { missingSection } from './structure/missing-section.ts';
import { missingSentence } from './structure/missing-sentence.ts';
import { missingStep } from './structure/missing-step.ts';
import { structureMatch } from './structure/structure-match.ts';

/**
 * Every rule that Isogloss has, by scope. A rule's file has the rule's id for a name. Where two rules silence
 * each other in the same place, the one that stands first has the word.
 */
export const builtInRules: readonly Rule[] = [
  missingTranslation,
  orphanTranslation,
  staleRevision,
  aheadOfSource,
  stampMatch,
  unreadableDocument,
  sourceConsistent,
  noMojibake,
  noKnownCorruption,
  noDoubledWord,
  noDuplicateAnchor,
  noBrokenAnchor,
  noBrokenLink,
  noPlaceholderAlt,
  bilingualMarkup,
  frontMatterValid,
  unusedSuppression,
  missingSection,
  missingStep,
  missingBlock,
  missingSentence,
  extraSection,
  extraStep,
  extraBlock,
  extraSentence,
  blockOrder,
  structureMatch,
  codeMatch,
  frontMatterMatch,
  untranslated,
  wrongLanguage,
  statesMatch,
  identifiersMatch,
  inlineCodeMatch,
  termsMatch,
  acronymsMatch,
  numbersMatch,
  linksMatch,
  emphasisMatch,
  inlineSpacing,
  lengthRatio,
  terminologyConsistent,
  workflowMatch,
  stateModelMatch,
  undefinedState,
];
