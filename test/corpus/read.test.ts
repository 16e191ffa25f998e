import { createHash } from 'node:crypto';
import { rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/corpus/read.ts';
import { makeTree } from './tree.ts';

const bytes = {
  'plain.md': '# Überschrift\r\nZeile\n',
  'bom.md': '\uFEFF# 제목\n',
  'empty.md': '',
  'latin.md': Buffer.from('caf\xe9', 'latin1'),
  'nul.md': Buffer.from('a\0b'),
  'large.md': 'x'.repeat(2000),
  'gone.md': 'soon',
  'folder.md/inside.txt': '',
};
const root = makeTree(bytes);
const read = (name: string) => readContent({ absolute: path.join(root, name), root }, 1000);

describe('readContent', () => {
  it('gives the text, its size and its hash', async () => {
    const raw = Buffer.from(bytes['plain.md']);
    expect(await read('plain.md')).toEqual({
      ok: true,
      text: bytes['plain.md'],
      bom: false,
      bytes: raw.length,
      hash: createHash('sha256').update(raw).digest('hex'),
    });
  });

  it('takes a byte order mark off, and counts it', async () => {
    expect(await read('bom.md')).toMatchObject({ ok: true, text: '# 제목\n', bom: true, bytes: 12 });
  });

  it('reads an empty file', async () => {
    expect(await read('empty.md')).toMatchObject({ ok: true, text: '', bytes: 0 });
  });

  it.each([
    ['latin.md', 'not-utf8'],
    ['nul.md', 'binary'],
    ['large.md', 'too-large'],
    ['no/such.md', 'missing'],
    ['folder.md', 'unreadable'],
  ])('says of %s that it is %s', async (name, reason) => {
    expect(await read(name)).toMatchObject({ ok: false, reason });
  });

  it('says so of a file that vanished or became a link to elsewhere since it was found', async () => {
    const outside = makeTree({ 'secret.md': 'secret' });
    rmSync(path.join(root, 'gone.md'));
    expect(await read('gone.md')).toEqual({ ok: false, reason: 'missing' });
    symlinkSync(path.join(outside, 'secret.md'), path.join(root, 'gone.md'));
    expect(await read('gone.md')).toEqual({ ok: false, reason: 'leaves-root' });
  });

  it('follows a link that stays inside, and any for a file that somebody named', async () => {
    symlinkSync('plain.md', path.join(root, 'alias.md'));
    expect(await read('alias.md')).toMatchObject({ ok: true });
    const elsewhere = makeTree({});
    symlinkSync(path.join(root, 'plain.md'), path.join(elsewhere, 'named.md'));
    expect(await readContent({ absolute: path.join(elsewhere, 'named.md') })).toMatchObject({ ok: true });
  });
});
