import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generatedFiles } from './generated/files.ts';

const root = join(import.meta.dirname, '..');
const files = await generatedFiles();
for (const [path, text] of files) {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
// The page of a rule that is no more would be linked by nobody and still be found.
for (const name of await readdir(join(root, 'docs/rules'))) {
  if (!files.has(`docs/rules/${name}`)) await rm(join(root, 'docs/rules', name));
}
console.log(`${files.size} files written.`);
