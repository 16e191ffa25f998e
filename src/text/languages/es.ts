import type { LanguageSource } from './types.ts';

export const es: LanguageSource = {
  abbreviations:
    'p.ej ej pej p.e sr sra sres srta d dª dr dra prof ud uds vd vds núm num nº pág págs p pp fig art cap vol ed ' +
    'aprox máx mín tel av avda esq ref vs cf',
  closingAbbreviations: 'etc ee.uu s.a s.l cía a.m p.m a.c d.c ltda inc corp',
  doubling: 'muy nos os mucho no sí bien tan',
  thousands: '.',
  decimal: ',',
  numbers:
    'cero un|uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis ' +
    'diecisiete dieciocho diecinueve veinte',
  functionWords:
    'el la los las un una unos unas de del y o u e pero ni no en a al con sin por para como es son era ser sido ' +
    'está están estar fue ha han haber había puede pueden debe deben será que quien cual cuyo donde cuando cómo ' +
    'porque este esta esto estos estas ese esa eso esos esas él ella ello ellos ellas nosotros usted ustedes yo tú ' +
    'me te se le les lo su sus mi mis tu tus nuestro nuestra si entonces mientras hasta después antes entre sobre ' +
    'bajo desde también cada todo toda todos todas algún alguna solo mismo más menos muy ya',
};
