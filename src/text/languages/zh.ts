import type { LanguageSource } from './types.ts';

/** Chinese sets no blanks between words and doubles them by grammar ("看看"). */
export const zh: LanguageSource = {
  abbreviations: '',
  doubling: '',
  reduplicates: true,
  thousands: ',',
  decimal: '.',
  numbers:
    '零|〇 一|壹 二|两|兩|贰 三|叁 四|肆 五|伍 六|陆|陸 七|柒 八|捌 九|玖 十|拾 十一 十二 十三 十四 十五 十六 十七 ' +
    '十八 十九 二十',
  functionWords:
    '的 了 和 与 與 或 但 不 在 是 有 这 這 那 您 你 我 们 們 会 會 可以 如果 则 則 为 為 从 從 到 对 對',
};
