import type { LanguageSource } from './types.ts';

export const fi: LanguageSource = {
  abbreviations: 'esim ks vrt mm ns n nro s ml toim tri prof hra rva puh klo kpl mahd em ko',
  closingAbbreviations: 'jne yms ym tms ry oy oyj etc',
  doubling: 'se ne sen he on niin hyvin kyllä ei aivan yhä vielä siinä',
  thousands: ' ',
  decimal: ',',
  ordinalDot: true,
  numbers:
    'nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista ' +
    'kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista kaksikymmentä',
  functionWords:
    'ja tai mutta ei eivät en et emme ette on ovat oli olivat olla ollut olisi voi voivat voit täytyy pitää että jos ' +
    'kun koska vaikka sekä kuin niin se ne tämä nämä tuo nuo hän he me te minä sinä joka jotka jonka mikä mitä kuka ' +
    'missä milloin miksi miten sitten siis jo vielä myös vain kaikki kaikkien joku jokin jokainen itse ilman kanssa ' +
    'mukaan jälkeen ennen välillä yli alle kautta enemmän eniten hyvin sen sitä tämän',
};
