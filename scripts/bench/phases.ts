import { alignDocuments } from '../../src/alignment/index.ts';
import { readContent } from '../../src/corpus/read.ts';
import type { Corpus, Page } from '../../src/corpus/types.ts';
import { parseDocument } from '../../src/document/parse.ts';
import type { LocalizedDocument } from '../../src/document/types.ts';

type Phases = { reading: number; parsing: number; aligning: number };

/** CPU time of the steps that come before the rules, page by page, in milliseconds. */
export async function measurePhases(
  corpus: Corpus,
): Promise<{ files: number; bytes: number; phases: Readonly<Record<string, number>> }> {
  const phases: Phases = { reading: 0, parsing: 0, aligning: 0 };
  const totals = { files: 0, bytes: 0 };
  for (const page of corpus.pages) await measurePage(page, corpus, phases, totals);
  return { ...totals, phases };
}

async function measurePage(
  page: Page,
  corpus: Corpus,
  phases: Phases,
  totals: { files: number; bytes: number },
) {
  const documents: LocalizedDocument[] = [];
  for (const locale of corpus.locales) {
    const file = page.files.get(locale.name);
    if (!file) continue;
    const content = await timed(phases, 'reading', () => readContent(file));
    if (!content.ok) continue;
    totals.files++;
    totals.bytes += content.bytes;
    const { text } = content;
    const parsed = await timed(phases, 'parsing', () => parseDocument({ path: file.path, locale, text }));
    documents.push(parsed.document);
  }
  const source = documents.find(({ locale }) => locale.name === corpus.sourceLocale.name);
  for (const target of documents) {
    if (source && target !== source) await timed(phases, 'aligning', () => alignDocuments(source, target));
  }
}

async function timed<T>(phases: Phases, name: keyof Phases, step: () => T | Promise<T>): Promise<T> {
  const start = process.cpuUsage();
  const result = await step();
  const { user, system } = process.cpuUsage(start);
  phases[name] += (user + system) / 1000;
  return result;
}
