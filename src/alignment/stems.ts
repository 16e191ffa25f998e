/** How many letters of a word are compared: inflection changes its end, a Korean particle follows two syllables. */
const LATIN = 6;
const HANGUL = 2;
const OTHER = 5;

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

type Run = 'letters' | 'hangul' | 'undivided' | undefined;

/** What kind of writing a code unit belongs to; undefined for blanks and marks. */
function runOf(code: number): Run {
  if (code < 0x80) {
    const lower = code | 32;
    return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57) ? 'letters' : undefined;
  }
  if (code < 0xc0) return undefined;
  if (code < 0x2000) return 'letters';
  if (code >= 0xac00 && code <= 0xd7a3) return 'hangul';
  const undivided = (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff);
  return undivided ? 'undivided' : undefined;
}

/**
 * The words of a text in any script as hashes, each once, without their endings: the first letters of each word
 * of two letters and more; of Han and kana, which are not divided into words, every two characters (bigrams).
 */
export function scanStems(text: string): number[] {
  const stems = new Set<number>();
  let run: Run;
  let letters = 0;
  let hash = SEED;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    const next = runOf(code);
    if (next !== run) {
      if (letters > 1 && run !== 'undivided') stems.add(hash >>> 0);
      run = next;
      letters = 0;
      hash = SEED;
    }
    if (run === undefined) continue;
    if (run === 'undivided') {
      if (letters > 0)
        stems.add(Math.imul(Math.imul(SEED ^ text.charCodeAt(i - 1), PRIME) ^ code, PRIME) >>> 0);
    } else if (letters < longest(run, code)) hash = Math.imul(hash ^ lower(code), PRIME);
    letters++;
  }
  return [...stems];
}

function longest(run: Run, code: number): number {
  if (run === 'hangul') return HANGUL;
  return code < 0x250 ? LATIN : OTHER;
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}
