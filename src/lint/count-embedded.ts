import type { Corpus } from '../corpus/types.ts';
import { readBilingual } from '../document/bilingual/index.ts';
import type { ContentReader } from './read-page.ts';

/**
 * How many units of source text each locale embeds over all pages that have no source file, also over those that
 * a run leaves out: what is recovered must not depend on what was asked for.
 */
export async function countEmbedded(
  { pages, allPages = pages, sourceLocale }: Corpus,
  read: ContentReader,
): Promise<ReadonlyMap<string, number>> {
  const units = new Map<string, number>();
  for (const { files } of allPages) {
    if (files.has(sourceLocale.name)) continue;
    for (const file of files.values()) {
      const content = await read(file);
      const found = content.ok ? readBilingual(content.text)?.units.length : undefined;
      if (found) units.set(file.locale, (units.get(file.locale) ?? 0) + found);
    }
  }
  return units;
}
