import type { LanguageSource } from './types.ts';

export const nl: LanguageSource = {
  abbreviations:
    'bijv bv d.w.z dwz d.m.v dmv m.b.v mbv i.p.v ipv m.b.t mbt o.a m.a.w t.o.v m.n n.a.v a.d.h.v i.v.m t/m evt ' +
    'incl excl nr nrs blz pag afb fig tab hfst par art zgn resp ca min max dhr mevr mw drs ir ing dr prof mr st ' +
    'vgl z t.b.v i.h.b o.l.v o.b.v t.a.v t.g.v z.s.m z.g a.u.b m.i.v tel gem jl',
  closingAbbreviations: 'enz etc e.d e.a a.o n.v.t nvt p.p p.s',
  doubling: 'dat die had haar er het we is zo heel veel u je zij over in op aan uit',
  thousands: '.',
  decimal: ',',
  numbers:
    'nul een|één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien ' +
    'zeventien achttien negentien twintig',
  functionWords:
    'de het een en of maar niet geen van in op aan uit naar om te met zonder voor als is zijn was waren worden ' +
    'wordt werd heeft hebben had kan kunnen moet moeten mag mogen zal zullen zou wil dat die deze dit daar hier er ' +
    'hij zij ze wij we u uw je jij jouw ik mij hem haar hun ons onze wie wat wanneer waar waarom hoe dan omdat ' +
    'terwijl tot na bij tussen over onder door ook elke alle beide sommige alleen zo heel meer meest ander andere ' +
    'nog al via per tegen tijdens binnen',
};
