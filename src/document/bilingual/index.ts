import { scanComments } from './comments.ts';
import { assemble } from './parts.ts';
import { unrecoveredAlts } from './recovered.ts';
import { scanSpans } from './spans.ts';
import type { BilingualText } from './types.ts';

export type { BilingualText } from './types.ts';

/**
 * Takes the two documents out of a bilingual file: one with span markup, or one that keeps its source in
 * comments before the translated blocks.
 *
 * @param text the file as it stands, without a byte order mark
 * @returns undefined where the file carries one language only. Damaged markup never throws: it becomes
 *   problems of kind `bilingual-markup`, and the unit concerned keeps what can be read of it
 */
export function readBilingual(text: string): BilingualText | undefined {
  const scan = scanSpans(text) ?? scanComments(text);
  return scan && assemble(text, scan);
}

/**
 * Recovers the source Markdown that a bilingual file embeds.
 *
 * @param text the file as it stands
 * @returns the Markdown, how many units it was recovered from, and what the markup does not carry and is
 *   therefore still in the target's language: front matter keys (`title`), and images as `alt:URL`
 */
export function recoverSource(
  text: string,
): { markdown: string; units: number; notRecovered: string[] } | undefined {
  const bilingual = readBilingual(text);
  if (!bilingual) return undefined;
  const { source, units, notRecovered } = bilingual;
  return {
    markdown: source.text,
    units: units.length,
    notRecovered: [...notRecovered, ...unrecoveredAlts(bilingual)],
  };
}
