import { createInstance } from 'i18next';
import english from '../../messages/en/model.json' with { type: 'json' };
import type { MessageData } from '../../messages/index.ts';
import type { ModelFormatOptions } from './types.ts';

/** The words around a model: a string of `messages/<language>/model.json` by its dotted key. */
export interface Words {
  /** BCP 47. */
  readonly language: string;
  say(key: string, data?: MessageData): string;
}

// English is read at once, so that a format stays a plain function of a model.
const ENGLISH = createInstance();
void ENGLISH.init({
  lng: 'en',
  resources: { en: { model: english } },
  ns: 'model',
  initAsync: false,
  interpolation: { escapeValue: false },
});

const inEnglish: Words = { language: 'en', say: (key, data) => ENGLISH.t(key, { ...data }) };

/** The caller's words, or English. */
export function wordsOf({ messages }: ModelFormatOptions): Words {
  if (!messages) return inEnglish;
  return { language: messages.language, say: (key, data) => messages.t(`model:${key}`, data) };
}
