import { readContent } from '../../src/corpus/read.ts';
import type { Corpus, Page } from '../../src/corpus/types.ts';
import { parseDocument } from '../../src/document/parse.ts';
import type { Block, LocalizedDocument } from '../../src/document/types.ts';
import { walkBlocks } from '../../src/document/walk.ts';
import type { PagePair } from './defect.ts';

interface Read {
  readonly document: LocalizedDocument;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly shape: string;
}

/** The pairs of a page whose translation has the shape of its source; untranslated copies are no pairs. */
export async function pairsOf(page: Page, corpus: Corpus): Promise<PagePair[]> {
  const read = new Map<string, Read>();
  for (const locale of corpus.locales) {
    const file = page.files.get(locale.name);
    const content = file && (await readContent(file));
    if (!file || !content?.ok || content.text.includes('\r')) continue;
    const { document } = parseDocument({ path: file.path, locale, text: content.text });
    const blocks = [...walkBlocks(document.blocks)];
    read.set(locale.name, { document, text: content.text, blocks, shape: blocks.map(form).join(' ') });
  }
  const source = read.get(corpus.sourceLocale.name);
  if (!source) return [];
  const equal = [...read.values()].filter(
    (each) => each !== source && each.shape === source.shape && !isCopy(source, each),
  );
  return equal.map((target) => ({
    source: source.document,
    target: target.document,
    sourceText: source.text,
    targetText: target.text,
    blocks: source.blocks.map((block, index) => [block, target.blocks[index]!] as const),
    others: equal.filter((each) => each !== target).map(({ document, blocks }) => ({ document, blocks })),
  }));
}

function form({ kind, level = 0, segments }: Block): string {
  return `${kind}${level}${segments.length > 0 ? '.' : ''}`;
}

/** More than a third of the prose blocks read the same. */
function isCopy(source: Read, target: Read): boolean {
  let prose = 0;
  let same = 0;
  source.blocks.forEach(({ segments }, index) => {
    const text = segments.map(({ plain }) => plain).join(' ');
    if (text.length < 30) return;
    prose++;
    if (text === target.blocks[index]?.segments.map(({ plain }) => plain).join(' ')) same++;
  });
  return prose < 3 || same * 3 > prose;
}
