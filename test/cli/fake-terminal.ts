import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run.ts';
import type { Output, Terminal } from '../../src/cli/terminal.ts';

/** A terminal that keeps what is written to it. */
export function fakeTerminal(cwd: string, change: Partial<Terminal> & { tty?: boolean } = {}) {
  const texts = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr'): Output => ({
    isTerminal: change.tty === true,
    color: change.tty === true,
    width: 80,
    write: async (text) => {
      texts[name] += text;
    },
  });
  const terminal: Terminal = {
    stdout: output('stdout'),
    stderr: output('stderr'),
    env: {},
    cwd,
    ask: async () => undefined,
    ...change,
  };
  return { terminal, texts };
}

/** Runs a command line in this process. */
export async function runIn(cwd: string, args: string, change: Partial<Terminal> & { tty?: boolean } = {}) {
  const { terminal, texts } = fakeTerminal(cwd, change);
  const code = await run(args.split(' ').filter(Boolean), terminal);
  return { code, ...texts };
}

/** Writes files into a new folder. @returns the folder, and what takes it away */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'isogloss-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export const CONFIG = JSON.stringify({ sourceLocale: 'en', locales: ['en', 'nl'], content: '{locale}/*.md' });

/** A small tree with one warning (a page without translation) and one error (an unreadable file is another test's). */
export const SMALL = {
  'isogloss.config.json': CONFIG,
  'en/circuit.md': '# Circuit\n\nWait 5 minutes. Open the portal.\n',
  'nl/circuit.md': '# Circuit\n\nWacht 5 minuten. Open de portal.\n',
  'en/peering.md': '# Peering\n\nEnable it.\n',
};
