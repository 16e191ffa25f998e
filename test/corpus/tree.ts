import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Writes files into a new folder and gives its path. A list of paths makes files that hold their own path. */
export function makeTree(files: Readonly<Record<string, string | Uint8Array>> | readonly string[]): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'isogloss-corpus-')));
  made.push(root);
  const entries = Array.isArray(files) ? files.map((name) => [name, name] as const) : Object.entries(files);
  for (const [name, content] of entries) {
    const absolute = path.join(root, name);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, content);
  }
  return root;
}
