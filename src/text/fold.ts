/** Where the digits of each script begin. They are folded first, for translators localize them. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810,
];
const FOLDABLE =
  /[\u0660-\u066c\u06f0-\u06f9\u07c0-\u07c9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u0ed0-\u0ed9\u0f20-\u0f29\u1040-\u1049\u17e0-\u17e9\u1810-\u1819\uff05\uff0e\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const MARKS: Readonly<Record<string, string>> = { '\u066a': '%', '\u066b': '.', '\u066c': ',' };

/**
 * Digits of any script, and full-width letters, digits, periods and percent signs, as ASCII.
 * The text keeps its length, so that offsets stay true.
 */
export function foldForms(text: string): string {
  return text.replace(FOLDABLE, (char) => MARKS[char] ?? String.fromCharCode(asciiOf(char.charCodeAt(0))));
}

function asciiOf(code: number): number {
  if (code >= 0xff00) return code - 0xfee0;
  const zero = ZEROS.find((start) => code >= start && code <= start + 9);
  return zero === undefined ? code : 0x30 + code - zero;
}

/** A token's value in the form in which two are compared: letter case and compatibility forms do not count. */
export function foldToken(value: string): string {
  return value.normalize('NFKC').toLowerCase().normalize('NFC');
}
