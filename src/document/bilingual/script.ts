import type { Span } from '../../text/place.ts';

/** How many letters a text has, and how many of them are Latin. */
export interface Letters {
  readonly all: number;
  readonly latin: number;
}

/** How much of a stretch is counted: a few sentences tell its script. */
const SAMPLE = 400;

/**
 * Counts letters by code unit at the head of a stretch: Latin, and all that is written in other scripts
 * (ideographs, syllables and surrogates included). Rough on purpose, since only the share is of interest.
 */
export function countLetters(text: string, { start, end }: Span = { start: 0, end: text.length }): Letters {
  const stop = Math.min(end, start + SAMPLE);
  let latin = 0;
  let other = 0;
  for (let i = start; i < stop; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x41) continue;
    if (code <= 0x7a) {
      if (code <= 0x5a || code >= 0x61) latin++;
    } else if (code >= 0xc0 && code < 0x250) latin++;
    else if ((code >= 0x370 && code < 0x2000) || (code >= 0x3041 && code < 0xff00)) other++;
  }
  return { all: latin + other, latin };
}

/** The share of letters that are not Latin, from 0 to 1; 0 where there is no letter. */
export function foreignShare({ all, latin }: Letters): number {
  return all === 0 ? 0 : (all - latin) / all;
}
