import type { LanguageSource } from './types.ts';

export const de: LanguageSource = {
  abbreviations:
    'z.b zb bzw d.h dh u.a ua u.u i.d.r idr z.t s.o s.u vgl ggf evtl inkl exkl einschl ca max min nr nrn abb tab ' +
    'kap abs art bd s ff hr fr dr prof dipl ing st str tel sog bspw o.ä.d i.a zzgl abzgl v.a m.e mind jh allg ' +
    'insb insbes entspr engl dt gem geb urspr zul bes betr ehem eigtl lt jan feb apr jun jul aug sep sept okt nov ' +
    'dez',
  closingAbbreviations: 'usw etc o.ä u.ä u.v.m uvm u.s.w usf dgl u.dgl co gmbh',
  doubling: 'die das der sie ihr wir sehr ganz so viel nach den dem es hin zu',
  thousands: '.',
  decimal: ',',
  ordinalDot: true,
  numbers:
    'null ein|eins|eine|einen|einem|einer|eines zwei drei vier fünf sechs sieben acht neun zehn elf zwölf ' +
    'dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  functionWords:
    'der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine von in im an am auf ' +
    'aus zu zum zur mit ohne für als ist sind war waren sein wird werden wurde hat haben hatte kann können muss ' +
    'müssen darf soll sollte will dass dieser diese dieses diesem diesen dort hier er sie es wir ihr ihre ich mich ' +
    'mir ihm ihn uns wer was wann wo warum wie wenn dann weil während bis nach vor bei zwischen über unter durch ' +
    'auch jeder jede alle beide einige nur so sehr mehr noch man sich um',
};
