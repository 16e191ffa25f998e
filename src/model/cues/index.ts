import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import type { CueKind, CueSource } from './types.ts';
import { zh } from './zh.ts';

export type { CueKind } from './types.ts';

const SOURCES: Readonly<Record<string, CueSource>> = { de, en, es, fr, it, ja, ko, nl, pt, ru, sv, zh };
const UNSPACED: ReadonlySet<string> = new Set(['ja', 'ko', 'zh']);
const LETTER = '[\\p{L}\\p{N}_]';
/** A hyphen makes one word of two: "read-only" has no "only". */
const JOINED = '[\\p{L}\\p{N}_-]';
const NEVER = /(?!)/gu;

/** The cue words of one language, ready to be looked for. */
export interface Cues {
  readonly language: string;
  /** False where Isogloss has no words of the language, so that structure alone speaks. */
  readonly known: boolean;
  /** True where words are not set apart by blanks, or carry particles. */
  readonly unspaced: boolean;
  has(kind: CueKind, text: string): boolean;
  /** Whether any of the words stands anywhere in a text, be it within another word: quick, for whole documents. */
  hasAny(kind: CueKind, text: string): boolean;
  /** Where cues of a kind stand in a text, in order. */
  find(kind: CueKind, text: string): { readonly start: number; readonly end: number }[];
  /** Whether a text is a cue and nothing else. */
  is(kind: CueKind, text: string): boolean;
  /** The words as they stand in the data, without `-` and `*`. */
  words(kind: CueKind): readonly string[];
}

const ready = new Map<string, Cues>();

/** The languages that have cue words, by ISO 639 code. */
export const CUE_LANGUAGES: readonly string[] = Object.keys(SOURCES);

/**
 * The cue words of a language.
 * @param language a language tag of any form; only its first part counts
 * @param more words of the project's own, by kind
 */
export function cuesFor(language: string, more: Readonly<Record<string, readonly string[]>> = {}): Cues {
  const code = language.split(/[-_]/, 1)[0]!.toLowerCase();
  const own = Object.keys(more).length > 0;
  const cached = own ? undefined : ready.get(code);
  if (cached) return cached;
  const cues = prepare(code, Object.hasOwn(SOURCES, code) ? SOURCES[code] : undefined, more);
  if (!own) ready.set(code, cues);
  return cues;
}

function prepare(
  language: string,
  source: CueSource | undefined,
  more: Readonly<Record<string, readonly string[]>>,
): Cues {
  const unspaced = UNSPACED.has(language);
  const patterns = new Map<string, RegExp>();
  const listed = (kind: CueKind): string[] =>
    [...(source?.[kind].split('|') ?? []), ...(more[kind] ?? []).map((word) => word.toLowerCase())].filter(
      Boolean,
    );
  const pattern = (kind: CueKind, whole: boolean): RegExp => {
    const key = whole ? `=${kind}` : kind;
    const made = patterns.get(key) ?? compile(listed(kind), unspaced, whole);
    patterns.set(key, made);
    return made;
  };
  return {
    language,
    known: source !== undefined,
    unspaced,
    has: (kind, text) => text.search(pattern(kind, false)) >= 0,
    hasAny: (kind, text) => {
      const key = `~${kind}`;
      const made = patterns.get(key) ?? compileParts(listed(kind));
      patterns.set(key, made);
      return made.test(text);
    },
    find: (kind, text) =>
      Array.from(text.matchAll(pattern(kind, false)), ({ 0: { length }, index }) => ({
        start: index,
        end: index + length,
      })),
    is: (kind, text) => text.trim().search(pattern(kind, true)) >= 0,
    words: (kind) => listed(kind).map((word) => word.replace(/[-*]/g, '')),
  };
}

/** Longer words first, so that "must not" is not taken for "must". */
function compile(words: readonly string[], unspaced: boolean, whole: boolean): RegExp {
  if (words.length === 0) return NEVER;
  const forms = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', `${LETTER}*`));
  const any = `(?:${forms.join('|')})`;
  if (whole) return new RegExp(`^${any}$`, 'iu');
  return unspaced ? new RegExp(any, 'giu') : new RegExp(`(?<!${JOINED})${any}(?!${JOINED})`, 'giu');
}

/** Without looking at what stands around, which costs most of the time. */
function compileParts(words: readonly string[]): RegExp {
  const parts = words.map((word) => word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', ''));
  return words.length === 0 ? NEVER : new RegExp(parts.join('|'), 'iu');
}
