import type { LanguageSource } from './types.ts';

export const en: LanguageSource = {
  abbreviations:
    'e.g i.e eg ie cf vs viz ca approx mr mrs ms messrs dr prof rev hon gen col capt lt sgt st mt ft fig figs ' +
    'eq eqs sec secs ch chap pp vol vols ver ed eds trans dept est ext incl excl tel nos ref refs ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri misc orig repr resp temp',
  closingAbbreviations:
    'etc inc ltd corp co llc bros jr sr al a.m p.m u.s u.k u.n e.u d.c a.d b.c ph.d b.a m.a',
  doubling: 'had that is was very really so do no never long much many far her bye there what who well ha',
  thousands: ',',
  decimal: '.',
  numbers:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen twenty',
  functionWords:
    'a an the and or but nor not no of in on at to from by with without for as is are was were be been being am ' +
    'do does did done has have had having will would shall should can could may might must it its this that these ' +
    'those there here he she they we you i me him her them us my your our their his who whom whose which what ' +
    'when where why how if then else than because while until since after before between into onto over under ' +
    'about again also any all both each every either neither some such only own same so too very just more most ' +
    'other another few many much one',
};
