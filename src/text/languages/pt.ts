import type { LanguageSource } from './types.ts';

export const pt: LanguageSource = {
  abbreviations:
    'p.ex ex sr sra srs sras dr dra prof profa d n nº núm pág págs p pp fig art cap vol ed aprox máx mín tel av r ' +
    'ref v vs cf obs',
  closingAbbreviations: 'etc ltda cia s.a a.c d.c a.m p.m inc corp',
  doubling: 'muito nos vos bem não sim tão se-se logo',
  thousands: '.',
  decimal: ',',
  numbers:
    'zero um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze ' +
    'dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove vinte',
  functionWords:
    'o a os as um uma uns umas de do da dos das e ou mas nem não em no na nos nas ao aos à às com sem por pelo pela ' +
    'para como é são era ser sido está estão estar foi tem têm ter tinha pode podem deve devem será que quem qual ' +
    'cujo onde quando porque este esta isto estes estas esse essa isso esses essas ele ela eles elas nós você vocês ' +
    'eu tu me te se lhe seu sua seus suas meu minha nosso nossa se então enquanto até depois antes entre sobre sob ' +
    'desde também cada todo toda todos todas algum alguma só mesmo mais menos muito já',
};
