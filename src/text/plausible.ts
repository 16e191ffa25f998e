import type { Codepage } from './codepages.ts';
import type { Span } from './place.ts';

/** Latin letters of Europe, and the signs that stand between words. */
const LATIN_OR_SIGN =
  /^[\u00a0-\u017f\u0218-\u021b\u1e00-\u1eff\u2010-\u206f\u20ac\u2122\u2190-\u21ff\u2212\u25a0-\u25ff\u2713\u2714\u2717\u2718\ufeff]+$/;
/** Marks that may well follow a capital at the end of a word: "MANHÃ»", "Ä…". */
const PUNCTUATION = /[\u00a0«»“”‘’‚„‹›…–—•·]/;
const EMOJI = /\p{Extended_Pictographic}/u;
const SCRIPT =
  /^(?:[\p{Script=Cyrillic}\p{P}\s]+|[\p{Script=Greek}\p{P}\s]+|[\p{Script=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{P}\s]+|[\p{Script=Hangul}\p{P}\s]+|[\p{Script=Arabic}\p{P}\s]+|[\p{Script=Hebrew}\p{P}\s]+|[\p{Script=Thai}\p{P}\s]+|[\p{Script=Devanagari}\p{P}\s]+)$/u;
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
/** What leads or follows in Mac Roman is also mathematics: "√π", "≈±". */
const MATHEMATICS = /^[¬√ƒ≈][πΩ∑∏∞±≤≥∂≠∆∫µ\u00b4]$/;

/**
 * Whether a stretch that can be read as UTF-8 was meant so. "é »" in French is such a stretch by chance, so that
 * what comes out must be likelier than what stands there, in the place where it stands.
 */
export function isPlausible(
  text: string,
  span: Span,
  meant: string,
  kind: Codepage['kind'],
  isHome: (text: string) => boolean = () => false,
): boolean {
  const written = text.slice(span.start, span.end);
  const characters = [...meant];
  if (LATIN_OR_SIGN.test(meant)) return isLikelyLatin(text, span, written, meant, kind);
  if (EMOJI.test(meant)) return written.length >= 4;
  // Where the document is written in the script that comes out, there is hardly any chance in it.
  const enough = kind === 'mac-roman' || kind === 'cp1251' ? 3 : 2;
  if (kind !== 'cp1251' && written.length >= enough && isHome(meant)) return true;
  // By chance a letter of another script comes out, but not several of one script in a row.
  return characters.length >= enough && SCRIPT.test(meant);
}

function isLikelyLatin(
  text: string,
  span: Span,
  written: string,
  meant: string,
  kind: Codepage['kind'],
): boolean {
  const before = text[span.start - 1] ?? ' ';
  const after = text[span.end] ?? ' ';
  // Three bytes make a quotation mark, a dash or a euro: nothing reads so by chance.
  if (written.length > 2 && !/^[\u0080-\u00ff]+$/.test(written))
    return kind !== 'cp1251' || /^[в][Ђ„€]/.test(written);
  if (written.length > 2) return true;
  // A word of one letter: "√©" and "Ã " are "é" and "à".
  if (isAlone(before, after, written) && LETTER.test(meant)) return kind !== 'cp1251';
  // "sarÃ ": a capital with a tilde and a firm blank after a small letter.
  if (written === 'Ã\u00a0' && LOWER.test(before)) return true;
  const isWithin = LETTER.test(before) && LOWER.test(after);
  if (kind === 'mac-roman' && MATHEMATICS.test(written) && !isWithin) return false;
  if (kind === 'mac-roman' && !touchesWord(before, after, meant)) return false;
  if (kind === 'cp1251' && !(/[a-z]/i.test(before) || /[a-z]/.test(after))) return false;
  if (PUNCTUATION.test(written[1]!) && !LOWER.test(after)) return !LETTER.test(before) && !LETTER.test(meant);
  return !(UPPER.test(before) && LETTER.test(written[1]!));
}

/** What leads by itself nowhere stands: a root without a number, a capital with a tilde before a firm blank. */
function isAlone(before: string, after: string, written: string): boolean {
  if (LETTER.test(before) || LETTER.test(after)) return false;
  return written === 'Ã\u00a0' || (written[0] === '√' && !MATHEMATICS.test(written) && !/\d/.test(after));
}

/** A letter stands within or at the edge of a word; a sign such as a blank or a quote stands anywhere. */
function touchesWord(before: string, after: string, meant: string): boolean {
  return !LETTER.test(meant) || LETTER.test(before) || LOWER.test(after);
}
