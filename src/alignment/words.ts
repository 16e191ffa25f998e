/** What one pass over a text gives: its length as alignment measures it, and its Latin words as hashes. */
export interface Words {
  readonly length: number;
  readonly hashes: readonly number[];
}

/** How many letters of a word are compared: cognates share their beginning, inflection changes the end. */
const COMPARED = 6;

/** Latin letters of two bytes without their marks, for `é` and `ß` alike to meet their kin. */
const FOLDED = Uint16Array.from({ length: 0x250 }, (_, code) => {
  const base = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
  const folded = String.fromCharCode(base).toLowerCase().charCodeAt(0);
  return isLatin(folded) ? folded : 0;
});

function isLatin(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7)
  );
}

/**
 * Scans a text for its Latin words of two letters and more (digits may follow), folded to lower case without
 * diacritics. East Asian characters count twice, since one of them says about what two letters say; blanks,
 * punctuation and placeholders count nothing.
 */
export function scanWords(text: string): Words {
  const hashes: number[] = [];
  let length = 0;
  let letters = 0;
  let hash = 0x811c9dc5;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    const letter = code < 0x250 ? FOLDED[code]! : 0;
    const digit = code >= 48 && code <= 57;
    if (letter !== 0 || (digit && letters > 0)) {
      if (letters < COMPARED) hash = Math.imul(hash ^ (letter || code), 0x01000193);
      letters++;
      length++;
      continue;
    }
    if (letters > 1) hashes.push(hash >>> 0);
    if (letters > 0) {
      letters = 0;
      hash = 0x811c9dc5;
    }
    if (digit) length++;
    else if (code >= 0x2e80 && code !== 0xfffc) length += code < 0xfe00 && !isWideMark(code) ? 2 : 0;
    else if (code >= 0x250 && code < 0x2000) length++;
  }
  return { length, hashes };
}

const LETTERS = new WeakMap<{ readonly plain: string }, number>();

/** How long some segments are together, as `scanWords` measures; each is scanned once, whoever asks. */
export function lettersOf(segments: readonly { readonly plain: string }[]): number {
  let sum = 0;
  for (const segment of segments) {
    const letters = LETTERS.get(segment) ?? scanWords(segment.plain).length;
    LETTERS.set(segment, letters);
    sum += letters;
  }
  return sum;
}

/** CJK punctuation. */
function isWideMark(code: number): boolean {
  return code >= 0x3000 && code <= 0x303f;
}
