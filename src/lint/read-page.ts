import type { Content } from '../corpus/read.ts';
import { recoveryOrder } from '../corpus/recovery.ts';
import type { ContentFile, Corpus, Page } from '../corpus/types.ts';
import { type ParsedFile, parseDocument } from '../document/parse.ts';
import { SharedSyntax } from '../document/shared-syntax.ts';
import type { BilingualUnit, LocalizedDocument } from '../document/types.ts';
import type { Locale } from '../text/locale.ts';
import type { UnreadableFile } from './subject.ts';
import { withTimeLimit } from './time-limit.ts';

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
  /** Locales that embed the source, the one to recover it from first; empty where the source has a file. */
  readonly recovery: readonly string[];
}

interface Reading {
  readonly read: ContentReader;
  /** How many units each locale embeds over the corpus. Asked only where the page alone does not decide. */
  overall(): Promise<ReadonlyMap<string, number>>;
  /** Milliseconds that the parsing of one file may take. */
  readonly timeLimit?: number;
  /** Whether documents keep their trees of syntax. */
  readonly keepSyntax?: boolean;
}

/** A hundred times what the longest page of a large documentation takes. */
const LONGEST = 10_000;

/** In characters: the worst of shorter files take half a second, and to watch over one means to start a thread. */
const HARMLESS = 16_384;

/** Reads and parses every file of a page, in the order of the locales. */
export async function readPage(
  page: Page,
  { locales, sourceLocale }: Pick<Corpus, 'locales' | 'sourceLocale'>,
  { read, overall, timeLimit = LONGEST, keepSyntax = false }: Reading,
): Promise<ReadPage> {
  const documents = new Map<string, LocalizedDocument>();
  const embedded = new Map<string, LocalizedDocument>();
  const units = new Map<string, readonly BilingualUnit[]>();
  const unreadable = new Map<string, UnreadableFile>();
  const contents = await readContents(page, locales, read);
  const texts = contents.flatMap(({ content }) => (content.ok ? [content.text] : []));
  // Who keeps a tree may change it, so that it needs one of its own.
  const trees = keepSyntax ? { keepSyntax } : { shared: new SharedSyntax(texts) };
  for (const { locale, file, content } of contents) {
    if (!content.ok) {
      unreadable.set(locale.name, unreadableFile(file, content));
      continue;
    }
    const limit = content.text.length < HARMLESS ? undefined : timeLimit;
    const result = withTimeLimit(limit, () => {
      const parsed = parseDocument({ path: file.path, locale, text: content.text, ...trees });
      return { parsed, source: recoverFrom(parsed, locale, sourceLocale) };
    });
    if (!result.ok) {
      unreadable.set(locale.name, { path: file.path, messageId: 'too-slow', data: {} });
      continue;
    }
    const { parsed, source } = result.value;
    const refused = refusalOf([parsed.document, ...(source ? [source] : [])]);
    if (refused) {
      unreadable.set(locale.name, { path: file.path, ...refused });
      continue;
    }
    documents.set(locale.name, parsed.document);
    if (!source) continue;
    embedded.set(locale.name, source);
    units.set(locale.name, parsed.units);
  }
  const recovery = documents.has(sourceLocale.name) ? [] : await orderOf(page, units, overall);
  return { documents, embedded, units, unreadable, recovery };
}

async function readContents(page: Page, locales: readonly Locale[], read: ContentReader) {
  const contents: { locale: Locale; file: ContentFile; content: Awaited<ReturnType<ContentReader>> }[] = [];
  for (const locale of locales) {
    const file = page.files.get(locale.name);
    if (file) contents.push({ locale, file, content: await read(file) });
  }
  return contents;
}

async function orderOf(page: Page, units: ReadPage['units'], overall: Reading['overall']): Promise<string[]> {
  const here = new Map([...units].map(([locale, own]) => [locale, own.length]));
  const isTied = new Set(here.values()).size < here.size;
  return recoveryOrder(page, { page: here, corpus: isTied ? await overall() : new Map() });
}

function unreadableFile({ path }: ContentFile, { reason, code }: Unread): UnreadableFile {
  return { path, messageId: reason, data: code === undefined ? {} : { code } };
}

/** What no parser gets through was not read: to compare its emptiness with anything would only mislead. */
function refusalOf(halves: readonly LocalizedDocument[]): Omit<UnreadableFile, 'path'> | undefined {
  const problem = halves.flatMap(({ problems }) => problems).find(({ kind }) => kind === 'unreadable');
  return problem && { messageId: problem.messageId, data: problem.data, place: problem.place };
}

function recoverFrom(
  parsed: ParsedFile,
  locale: Locale,
  sourceLocale: Locale,
): LocalizedDocument | undefined {
  return locale.name === sourceLocale.name ? undefined : parsed.recover(sourceLocale);
}
