import type { LanguageSource } from './types.ts';

export const it: LanguageSource = {
  abbreviations:
    'p.es es sig sigg sig.ra dott dott.ssa prof prof.ssa ing avv art artt cap pag pagg p pp fig tab vol ed n ' +
    'nn num rif tel max min ca cfr vs cd s.p s.v sec',
  closingAbbreviations: 'ecc etc s.p.a s.r.l a.c d.c a.m p.m inc corp',
  doubling: 'molto piano via così quasi subito sì no bene ci si ben poco mano passo sia',
  thousands: '.',
  decimal: ',',
  numbers:
    "zero un|uno|una|un' due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici " +
    'quindici sedici diciassette diciotto diciannove venti',
  functionWords:
    'il lo la i gli le un uno una di del dello della dei degli delle e ed o ma né non in nel nella nei nelle su sul ' +
    'sulla a al alla ai alle da dal dalla con senza per come è sono era essere stato stata ha hanno avere aveva può ' +
    'possono deve devono sarà che chi cui quale dove quando perché questo questa questi queste quello quella quelli ' +
    'quelle lui lei essi loro noi voi io tu mi ti si ci vi suo sua suoi sue mio nostro vostro se allora mentre fino ' +
    'dopo prima tra fra sotto anche ogni tutto tutta tutti tutte alcuni alcune solo stesso più meno molto già',
};
