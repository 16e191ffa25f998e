import type { LanguageSource } from './types.ts';

export const nb: LanguageSource = {
  abbreviations:
    'f.eks bl.a d.v.s dvs ca inkl ekskl maks min nr fig tab kap s pkt stk hr fr dr prof jf ifm i.f.m pga p.g.a mht ' +
    'm.h.t iht vedr evt resp tlf kl pr',
  closingAbbreviations: 'etc osv o.s.v m.m mv m.v m.fl o.l e.l',
  doubling: 'det den de der som er så her var for mye om til på',
  thousands: ' ',
  decimal: ',',
  ordinalDot: true,
  numbers:
    'null en|ett|én|ei to tre fire fem seks sju|syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten ' +
    'atten nitten tjue|tyve',
  functionWords:
    'en et ei den det de og eller men ikke ingen av i på til fra med uten for som er var være vært blir bli ble har ' +
    'ha hadde kan kunne skal skulle vil ville må at denne dette disse der her han hun vi jeg du meg deg ham henne ' +
    'dem oss sin sitt sine din ditt dine hvem hva hvilken hvilket hvilke når hvorfor hvordan hvis så fordi mens til ' +
    'etter før mellom over under gjennom også hver alle begge noen bare mye mer mest annen annet andre',
};
