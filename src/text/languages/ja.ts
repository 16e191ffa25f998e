import type { LanguageSource } from './types.ts';

/** Japanese sets no blanks between words, so that a doubled word cannot be told from grammar. */
export const ja: LanguageSource = {
  abbreviations: '',
  doubling: '',
  reduplicates: true,
  thousands: ',',
  decimal: '.',
  numbers:
    '零|ゼロ 一|一つ|ひとつ|壱 二|二つ|ふたつ 三|三つ|みっつ 四|四つ|よっつ 五|五つ|いつつ 六|六つ 七|七つ 八|八つ ' +
    '九|九つ 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十',
  functionWords:
    'の に は を が と で も から まで より へ や です ます した する して ない この その あの これ それ ある いる',
};
