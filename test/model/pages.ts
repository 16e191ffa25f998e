import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignDocuments } from '../../src/alignment/index.ts';
import type { Alignment } from '../../src/alignment/types.ts';
import { type ParsedFile, parseDocument } from '../../src/document/parse.ts';
import { extractModel, type ModelHints, type ModelPage } from '../../src/model/index.ts';
import type { StateModel } from '../../src/model/types.ts';
import { type RevisionNote, relateDocuments } from '../../src/revision/index.ts';
import { parseLocale } from '../../src/text/locale.ts';

const root = join(import.meta.dirname, '../..');

/** Locale → text. */
export type Texts = Readonly<Record<string, string>>;

/**
 * Reads a page with its translations. Without a file of its own the source is what the first locale embeds, and a
 * locale that embeds one is held against that.
 */
export function modelPage(page: string, texts: Texts, sourceLocale: string): ModelPage {
  const parsed = new Map(
    Object.entries(texts).map(([locale, text]): [string, ParsedFile] => [
      locale,
      parseDocument({ path: `${locale}/${page}`, locale: parseLocale(locale), text }),
    ]),
  );
  const tag = parseLocale(sourceLocale);
  const own = parsed.get(sourceLocale)?.document;
  const carrier = [...parsed].find(([, file]) => file.recover(tag) !== undefined);
  const source = own ?? carrier?.[1].recover(tag);
  if (!source) throw new Error(`No source for ${page}`);
  const alignments = new Map<string, Alignment>();
  const revisions = new Map<string, RevisionNote>();
  for (const [locale, file] of parsed) {
    if (locale === sourceLocale) continue;
    const embedded = own || locale === carrier?.[0] ? undefined : file.recover(tag);
    const units = own ? undefined : file.units;
    alignments.set(locale, alignDocuments(embedded ?? source, file.document, units?.length ? { units } : {}));
    const note = relateDocuments(file.document, source, carrier?.[1].document ?? source);
    if (note) revisions.set(locale, note);
  }
  return { page, source, alignments, revisions };
}

/** The model of one page, given as texts. */
export function modelOf(texts: Texts, sourceLocale = 'en', hints: ModelHints = {}): StateModel {
  return extractModel([modelPage('page.md', texts, sourceLocale)], { hints });
}

/** A page of the reference articles, in every locale that has it; the source is the one that Dutch embeds. */
export function articlePage(name: string): ModelPage {
  const texts: Record<string, string> = {};
  for (const locale of ['nl', 'ko', 'fr', 'sv']) {
    const path = join(root, 'content', locale, name);
    if (existsSync(path)) texts[locale] = readFileSync(path, 'utf8');
  }
  return modelPage(name, texts, 'en');
}
