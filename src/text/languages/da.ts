import type { LanguageSource } from './types.ts';

export const da: LanguageSource = {
  abbreviations:
    'f.eks feks bl.a d.v.s dvs ca inkl ekskl maks min nr fig tab kap s pkt stk hr fr dr prof jf ifm i.f.m pga p.g.a ' +
    'mht m.h.t iht i.h.t vedr evt resp tlf kl pr',
  closingAbbreviations: 'etc osv o.s.v m.m mv m.v m.fl o.l e.l',
  doubling: 'det den de der som er så her var for meget om til på',
  thousands: '.',
  decimal: ',',
  ordinalDot: true,
  numbers:
    'nul en|et|én|ét to tre fire fem seks syv|syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten ' +
    'nitten tyve',
  functionWords:
    'en et den det de og eller men ikke ingen intet af i på til fra med uden for som er var være været bliver blive ' +
    'blev har have havde kan kunne skal skulle vil ville må at denne dette disse der her han hun vi jeg du mig dig ' +
    'ham hende dem os sin sit sine din dit dine hvem hvad hvilken hvilket hvilke når hvorfor hvordan hvis så fordi ' +
    'mens indtil efter før mellem over under gennem også hver alle begge nogle kun meget mere mest anden andet andre',
};
