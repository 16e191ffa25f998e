import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { precisionPage } from './precision-page.ts';
import { reachPage } from './reach-page.ts';

/** The pages on accuracy that are made from kept figures: path from the root of the repository → text. */
export async function accuracyFiles(root: string): Promise<Map<string, string>> {
  const figures = async (name: string) =>
    JSON.parse(await readFile(join(root, 'docs/accuracy', name), 'utf8'));
  return new Map([
    ['docs/accuracy/precision.md', precisionPage(await figures('judgements.json'))],
    [
      'docs/accuracy/reach.md',
      reachPage(await figures('reach/held-out.json'), await figures('reach/tuning.json')),
    ],
  ]);
}
