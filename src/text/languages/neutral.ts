import type { LanguageSource } from './types.ts';

/** For a language that has no file: what is said of any language, and no opinion on the rest. */
export const neutral: LanguageSource = {
  abbreviations: '',
  doubling: '',
  reduplicates: true,
  thousands: ',',
  decimal: '.',
  numbers: '',
  functionWords: '',
};
