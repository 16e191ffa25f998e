/**
 * Abbreviations that documentation in any language borrows. Without them a target would be cut where its
 * source is not, for translators keep "vs." and "No." as they stand.
 */
export const COMMON_ABBREVIATIONS =
  'e.g i.e eg ie cf vs viz ca c.f approx mr mrs ms dr prof st fig figs eq ver vol resp incl excl ' +
  'tel ext dept est';

export const COMMON_CLOSING =
  'etc min max inc ltd corp co llc bros jr sr al a.m p.m u.s u.k e.u d.c a.d b.c ph.d';
