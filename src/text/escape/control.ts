// C0 and C1, delete, the line and paragraph separators, what switches or isolates the direction of a line,
// invisible tag characters, halves of surrogate pairs and noncharacters.
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

// Most text has none of it, which this finds sooner.
const SUSPECT =
  /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;

/**
 * Makes visible what a terminal, a log or a reader's eye would obey instead of show: escape sequences,
 * carriage returns, marks that reverse a line. Tabs become spaces; the text keeps its letters in every script.
 * @param lineEnds `keep` leaves line feeds as they are, `show` (the default) writes them as ␊
 */
export function visible(text: string, lineEnds: 'keep' | 'show' = 'show'): string {
  if (!SUSPECT.test(text)) return text;
  return text.replaceAll('\r\n', '\n').replace(UNSAFE, (character) => {
    if (character === '\t') return ' ';
    if (character === '\n' && lineEnds === 'keep') return character;
    return pictureOf(character.codePointAt(0)!);
  });
}

/** Unicode's control pictures (U+2400 block) where there is one, the code point's number elsewhere. */
function pictureOf(code: number): string {
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/** Shortens to a number of code points, without leaving half a character, and marks the cut. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const points = Array.from(text.slice(0, 2 * most + 2));
  return points.length <= most ? text : `${points.slice(0, most - 1).join('')}…`;
}
