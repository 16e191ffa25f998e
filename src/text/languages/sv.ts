import type { LanguageSource } from './types.ts';

export const sv: LanguageSource = {
  abbreviations:
    't.ex tex bl.a bla d.v.s dvs fr.o.m t.o.m m.a.o s.k p.g.a pga m.h.a jfr ca max min inkl exkl nr fig tab kap avd ' +
    's sid st dr prof obs resp ev å.ä i.o.m o.d.y e.d f.n f.d f.ö s.a.s tel kl',
  closingAbbreviations: 'etc osv o.s.v m.m mm m.fl m.fl o.dyl o.d e.kr f.kr kr',
  doubling: 'det den de som är så här där var för mycket på om till hen',
  thousands: ' ',
  decimal: ',',
  numbers:
    'noll en|ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton ' +
    'tjugo',
  functionWords:
    'en ett den det de och eller men inte ingen inget inga av i på till från med utan för som är var vara varit blir ' +
    'bli blev har ha hade kan kunde måste ska skall skulle vill får att detta denna dessa där här han hon vi ni du ' +
    'jag mig dig honom henne dem oss sin sitt sina din ditt dina er ert era vår vårt våra vem vad vilken vilket ' +
    'vilka när varför hur om då eftersom medan tills efter innan mellan över under genom även varje alla båda några ' +
    'endast bara så mycket mer mest annan annat andra via vid',
};
