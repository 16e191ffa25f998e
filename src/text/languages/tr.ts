import type { LanguageSource } from './types.ts';

export const tr: LanguageSource = {
  abbreviations:
    'örn ör bkz krş yy s ss c bl böl şek çiz tab no nr sn dr prof doç av mah cad sok apt tel yak maks min müh',
  closingAbbreviations: 'vb vs vd m.ö m.s a.ş ltd şti',
  doubling: '',
  reduplicates: true,
  thousands: '.',
  decimal: ',',
  ordinalDot: true,
  numbers:
    'sıfır bir iki üç dört beş altı yedi sekiz dokuz on on+bir on+iki on+üç on+dört on+beş on+altı on+yedi on+sekiz ' +
    'on+dokuz yirmi',
  functionWords:
    've veya ya ama fakat ancak değil ile için gibi kadar olarak olan olan bu şu o bunlar şunlar onlar bunu bunun ' +
    'ben sen biz siz ki de da ne kim nerede nasıl neden eğer ise çünkü sonra önce arasında üzerinde altında içinde ' +
    'her tüm bütün bazı birçok sadece daha en çok az bir hiç var yok olur olabilir edilir gerekir göre dolayı',
};
