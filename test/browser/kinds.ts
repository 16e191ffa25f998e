import { inject } from 'vitest';

/** A page of each kind that readers meet: what it is, and its address. */
export function kindsOfPages(): (readonly [string, string])[] {
  const articles = inject('articles').address;
  const tree = inject('tree').address;
  return [
    ['the choice of a language', articles],
    ['the page that opens a locale', `${articles}fr/`],
    ['an article', `${articles}ko/expressroute-workflows/?bilingual=below`],
    ['an article with a gap', `${articles}sv/expressroute-workflows/?bilingual=beside`],
    ['a recovered source', `${articles}en/expressroute-workflows/`],
    ['a page in another language', `${articles}ko/expressroute-for-cloud-solution-providers/`],
    ['an article from right to left', `${tree}ar/guide/?bilingual=below`],
    ['the dashboard', `${articles}sv/isogloss/dashboard/`],
    ['the findings', `${articles}en/isogloss/findings/?severity=warning`],
    ['a comparison', `${articles}ko/isogloss/compare/expressroute-workflows/`],
    ['a workflow', `${articles}sv/isogloss/workflows/expressroute-workflows/`],
    ['states', `${articles}ko/isogloss/states/expressroute-workflows/`],
    ['all rules', `${articles}nl/isogloss/rules/`],
    ['a rule', `${articles}fr/isogloss/rules/missing-step/`],
    ['a comparison from right to left', `${tree}ar/isogloss/compare/guide/`],
    ['the page of a wrong address', `${articles}404.html`],
  ];
}
