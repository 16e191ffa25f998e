import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { precisionPage } from './precision-page.ts';
import { reachPage } from './reach-page.ts';

/** The runs that are told, in the order in which they were made. */
const RUNS = [
  {
    file: 'first-sight',
    title: 'A tree at first sight',
    note: 'No page of this tree had been looked at before. Its misses were read afterwards, and mended where they had a cause: halves of decimals taken for numbers, components whose whole content was dropped, the queries of links.',
  },
  {
    file: 'mended',
    title: 'The same tree after its misses were read',
    note: 'The same seed, so that these figures flatter.',
  },
  {
    file: 'held-out',
    title: 'Trees of which no defect had been read',
    note: 'Run once, after the last of those changes. Findings on their untouched pages had been read before, for precision; of seeded defects in them none had. New findings beside reference links are those of broken anchors that the pages have without the edit as well, under a fingerprint of their own; those beside absolute links stand where the source names the site by another host than the edit does.',
  },
];

/** The pages on accuracy that are made from kept figures: path from the root of the repository → text. */
export async function accuracyFiles(root: string): Promise<Map<string, string>> {
  const figures = async (name: string) =>
    JSON.parse(await readFile(join(root, 'docs/accuracy', name), 'utf8'));
  const sections = RUNS.map(async ({ file, title, note }) => ({
    title,
    note,
    reach: await figures(`reach/${file}.json`),
  }));
  return new Map([
    ['docs/accuracy/precision.md', precisionPage(await figures('judgements.json'))],
    ['docs/accuracy/reach.md', reachPage(await Promise.all(sections))],
  ]);
}
