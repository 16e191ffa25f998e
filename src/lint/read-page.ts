import type { Content } from '../corpus/read.ts';
import type { ContentFile, Page } from '../corpus/types.ts';
import { type ParsedFile, parseDocument } from '../document/parse.ts';
import type { BilingualUnit, LocalizedDocument } from '../document/types.ts';
import type { Locale } from '../text/locale.ts';
import type { UnreadableFile } from './subject.ts';

type Unread = Extract<Content, { readonly ok: false }>;

/** Reads one file as `readContent` does: never rejects for what may happen to files in a tree. */
export type ContentReader = (
  file: ContentFile,
) => Promise<{ readonly ok: true; readonly text: string; readonly hash?: string } | Unread>;

/** A page with all its trees, for as long as it is judged. */
export interface ReadPage {
  readonly documents: ReadonlyMap<string, LocalizedDocument>;
  /** Locale of a bilingual file → the source that it embeds. */
  readonly embedded: ReadonlyMap<string, LocalizedDocument>;
  /** Locale of a bilingual file → its units. */
  readonly units: ReadonlyMap<string, readonly BilingualUnit[]>;
  readonly unreadable: ReadonlyMap<string, UnreadableFile>;
}

/** Reads and parses every file of a page, in the order of the locales. */
export async function readPage(
  page: Page,
  locales: readonly Locale[],
  sourceLocale: Locale,
  read: ContentReader,
): Promise<ReadPage> {
  const documents = new Map<string, LocalizedDocument>();
  const embedded = new Map<string, LocalizedDocument>();
  const units = new Map<string, readonly BilingualUnit[]>();
  const unreadable = new Map<string, UnreadableFile>();
  for (const locale of locales) {
    const file = page.files.get(locale.name);
    if (!file) continue;
    const content = await read(file);
    if (!content.ok) {
      unreadable.set(locale.name, unreadableFile(file, content));
      continue;
    }
    const parsed = parseDocument({ path: file.path, locale, text: content.text });
    documents.set(locale.name, parsed.document);
    const source = recoverFrom(parsed, locale, sourceLocale);
    if (!source) continue;
    embedded.set(locale.name, source);
    units.set(locale.name, parsed.units);
  }
  return { documents, embedded, units, unreadable };
}

function unreadableFile({ path }: ContentFile, { reason, code }: Unread): UnreadableFile {
  return { path, messageId: reason, data: code === undefined ? {} : { code } };
}

function recoverFrom(
  parsed: ParsedFile,
  locale: Locale,
  sourceLocale: Locale,
): LocalizedDocument | undefined {
  return locale.name === sourceLocale.name ? undefined : parsed.recover(sourceLocale);
}
