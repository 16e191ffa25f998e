import { BEFORE_THE, GREETED, GREETINGS, REAL_TOO_WORD, WORDS_BEHIND_TO } from './corruption-patterns.ts';
import { languageData } from './languages/index.ts';
import type { Span } from './place.ts';

export interface Corruption {
  readonly span: Span;
  readonly kind: 'greeting-for-the' | 'glued-to' | 'title-prefix';
  /** The same as it was meant; of translations only where it is known. */
  readonly repaired?: string;
}

/** Strong ones stand by themselves, weak ones only beside a strong one in the same text. */
interface Suspicion extends Corruption {
  readonly strong: boolean;
}

const GLUED = /(?<![\p{L}\p{N}_.])too([\p{L}\p{N}]{1,40})(?![\p{L}\p{N}_(])/gu;
const TITLE = /(?<![\p{L}\p{N}_./-])aaa(?=\p{Lu}\p{Ll})/gu;
const WORD_BEFORE = /([\p{L}’'-]+)[\s*_]+$/u;
const WORD_AFTER = /^[\s*_]+["“']?([\p{L}\p{N}’'-]+)/u;
const ENGLISH_ARTICLE = /\bthe\b/gi;
/** How many articles may have come through for each that did not. */
const SPARED = 0.25;
const MANY = 2;

/**
 * Finds text that a machine translation pipeline is known to have corrupted, in English and in translations
 * made of it. Give it a whole document's prose where there is one: what is only likely counts where
 * something certain stands beside it.
 * @param language a language tag of the text
 * @returns in order, without overlaps
 */
export function findCorruption(text: string, language: string): Corruption[] {
  const { language: code } = languageData(language);
  const glued = findGlued(text, code);
  const titles = [...text.matchAll(TITLE)].map((match) => titlePrefix(text, match));
  const greetings = findGreetings(text, code, glued.some(isStrong));
  const all = [...glued, ...titles, ...greetings].sort((a, b) => a.span.start - b.span.start);
  const certain = all.some(isStrong);
  return all
    .filter((suspicion) => certain || suspicion.strong)
    .map(({ strong: _, ...corruption }) => corruption);
}

function isStrong({ strong }: Suspicion): boolean {
  return strong;
}

function findGlued(text: string, code: string): Suspicion[] {
  const found: Suspicion[] = [];
  for (const match of text.matchAll(GLUED)) {
    const rest = match[1]!;
    const strong = WORDS_BEHIND_TO.has(rest) || /^\d+\p{Lu}/u.test(rest);
    if (!strong && REAL_TOO_WORD.test(match[0])) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const meant = `to ${rest === 'hello' ? 'the' : rest}`;
    found.push({ span, kind: 'glued-to', strong, ...(code === 'en' && { repaired: meant }) });
  }
  return found;
}

function titlePrefix(text: string, match: RegExpExecArray): Suspicion {
  const word = /^\p{L}+/u.exec(text.slice(match.index, match.index + 80))![0];
  const span = { start: match.index, end: match.index + word.length };
  return { span, kind: 'title-prefix', strong: true, repaired: word.slice(3) };
}

function findGreetings(text: string, code: string, damaged: boolean): Suspicion[] {
  const own = GREETINGS[code];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_.-])(?:hello${own ? `|${own}` : ''})(?![\\p{L}\\p{N}_-])`,
    'gu',
  );
  const found: Suspicion[] = [];
  for (const match of text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const after = WORD_AFTER.exec(text.slice(span.end, span.end + 60))?.[1];
    if (!damaged && (after === undefined || GREETED.test(after))) continue;
    const before = WORD_BEFORE.exec(text.slice(Math.max(0, span.start - 60), span.start))?.[1];
    const strong =
      stands(before, code) &&
      after !== undefined &&
      !languageData(code).functionWords.has(after.toLowerCase());
    found.push({
      span,
      kind: 'greeting-for-the',
      strong,
      ...(code === 'en' && { repaired: article(text, span) }),
    });
  }
  // In English, corrupted text has hardly an article left; in a translation there is none to look for.
  if (code === 'en' && countArticles(text) > found.length * SPARED) return [];
  const several = found.length >= MANY && found.filter(isStrong).length >= 1;
  return code === 'en' || several || damaged ? found : found.map((one) => ({ ...one, strong: false }));
}

function countArticles(text: string): number {
  return text.match(ENGLISH_ARTICLE)?.length ?? 0;
}

/** Whether the word before a greeting is one that an article follows, and no greeting. */
function stands(before: string | undefined, code: string): boolean {
  if (before === undefined || before !== before.toLowerCase()) return false;
  return code === 'en' ? BEFORE_THE.test(before) : languageData(code).functionWords.has(before);
}

function article(text: string, span: Span): string {
  return /(?:^|[.!?]\s+|\n\s*)$/.test(text.slice(Math.max(0, span.start - 10), span.start)) ? 'The' : 'the';
}
