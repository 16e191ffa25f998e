const DIGITS: Readonly<Record<string, number>> = {
  ...{ 〇: 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 两: 2, 兩: 2 },
  ...{ 壹: 1, 贰: 2, 貳: 2, 叁: 3, 參: 3, 肆: 4, 伍: 5, 陆: 6, 陸: 6, 柒: 7, 捌: 8, 玖: 9 },
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12 };
const NUMERAL = /[〇零一二三四五六七八九两兩壹贰貳叁參肆伍陆陸柒捌玖十拾百佰千仟万萬億亿兆]{1,20}/g;

/** The values of Chinese and Japanese numerals, read by place ("二〇二四") or by power ("一百二十三"). */
export function findNumerals(text: string): string[] {
  return [...text.matchAll(NUMERAL)].map((match) => String(numeralValue([...match[0]])));
}

function numeralValue(chars: readonly string[]): number {
  if (chars.every((char) => char in DIGITS)) return Number(chars.map((char) => DIGITS[char]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const char of chars) {
    if (char in DIGITS) digit = DIGITS[char]!;
    else if (char in TENS) {
      section += (digit ?? 1) * TENS[char]!;
      digit = undefined;
    } else {
      total += (section + (digit ?? 0) || 1) * MYRIADS[char]!;
      section = 0;
      digit = undefined;
    }
  }
  return total + section + (digit ?? 0);
}
