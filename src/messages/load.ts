import type { Language } from './languages.ts';

/** A tree of strings as the JSON files have it. */
export interface Strings {
  readonly [key: string]: string | Strings;
}

/** One language: a namespace for each file of `messages/<language>/`. */
export interface Resources {
  readonly cli: Strings;
  readonly model: Strings;
  readonly report: Strings;
  readonly site: Strings;
  /** Empty for English, which stands with each rule. */
  readonly rules: Strings;
}

// Spelled out, so that the bundler sees the files and only the language that is asked for is read.
const LOADERS: Readonly<Record<Language, () => Promise<{ readonly resources: Resources }>>> = {
  en: () => import('./en/index.ts'),
  nl: () => import('./nl/index.ts'),
  sv: () => import('./sv/index.ts'),
  fr: () => import('./fr/index.ts'),
  ko: () => import('./ko/index.ts'),
};

/** Reads the strings of one language, once. */
export async function loadResources(language: Language): Promise<Resources> {
  return (await LOADERS[language]()).resources;
}
