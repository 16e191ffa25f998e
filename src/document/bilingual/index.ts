import { LineIndex } from '../../text/place.ts';
import { ViewBuilder } from './assemble.ts';
import { unrecoveredAlts, unrecoveredKeys } from './recovered.ts';
import { type Scan, scanSpans } from './spans.ts';
import type { BilingualText, PlacedUnit } from './types.ts';

export type { BilingualText, PlacedUnit } from './types.ts';

/**
 * Takes the two documents out of a bilingual file.
 *
 * @param text the file as it stands, without a byte order mark
 * @returns undefined where the file carries one language only. Damaged markup never throws: it becomes
 *   problems of kind `bilingual-markup`, and the unit concerned keeps what can be read of it
 */
export function readBilingual(text: string): BilingualText | undefined {
  // The markup's attribute names are looked for first, so that other files cost one search each.
  if (!text.includes('data-ttu-id') && !text.includes('data-stu-id')) return undefined;
  const scan = scanSpans(text);
  return scan.units.length > 0 ? assemble(text, scan) : undefined;
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

function assemble(text: string, scan: Scan): BilingualText {
  const lines = new LineIndex(text);
  const target = new ViewBuilder(text);
  const source = new ViewBuilder(text);
  const units: PlacedUnit[] = [];
  let shared = 0;
  for (const unit of scan.units) {
    target.copy(shared, unit.whole.start);
    source.copy(shared, unit.whole.start);
    shared = unit.whole.end;
    const targetSpan = unit.target && target.copy(unit.target.start, unit.target.end);
    const sourceSpan = unit.source && source.copy(unit.source.start, unit.source.end);
    if (!targetSpan || !sourceSpan) continue;
    units.push({
      id: unit.id,
      target: { text: text.slice(unit.target.start, unit.target.end), place: lines.placeOf(unit.target) },
      source: { text: text.slice(unit.source.start, unit.source.end), place: lines.placeOf(unit.source) },
      targetSpan,
      sourceSpan,
    });
  }
  target.copy(shared, text.length);
  source.copy(shared, text.length);
  return {
    target: target.build(lines),
    source: source.build(lines),
    units,
    problems: scan.damages.map(({ messageId, data, span }) => ({
      kind: 'bilingual-markup',
      messageId,
      data,
      place: lines.placeOf(span),
    })),
    notRecovered: unrecoveredKeys(text),
  };
}
