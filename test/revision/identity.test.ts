import { describe, expect, it } from 'vitest';
import { sourceIdentity } from '../../src/revision/index.ts';

const HELLO_SHA1 = 'f572d396fae9206628714fb2ce00f72e94f2258f'; // sha1sum of "hello\n"

describe('sourceIdentity', () => {
  it('gives the hashes that the usual programs give', () => {
    const hello = sourceIdentity('hello\n');
    expect(hello.sha1Lf).toBe(HELLO_SHA1);
    expect(hello.sha1Crlf).toBe('aa5916ae7fd159a18b1b72ea905c757207e26689');
    expect(hello.md5).toBe('b1946ac92492d2347c6235b4d2611184');
    expect(hello.gitBlob).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
  });

  it('knows a file by any of its line ends, and by any of the hashes', () => {
    const crlf = sourceIdentity('hello\r\n');
    expect(crlf.sha1Lf).toBe(HELLO_SHA1);
    for (const hash of [HELLO_SHA1, HELLO_SHA1.toUpperCase(), 'b1946ac92492d2347c6235b4d2611184'])
      expect(crlf.has(hash)).toBe(true);
    expect(crlf.has('5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03')).toBe(true);
    expect(sourceIdentity('hello\n').has('ce013625030ba8dba906f756967f9e9ca394464a')).toBe(true);
  });

  it('does not know another file', () => {
    expect(sourceIdentity('hello').has(HELLO_SHA1)).toBe(false);
    expect(sourceIdentity('hello\n').has('f572d39')).toBe(false);
    expect(sourceIdentity('').has('')).toBe(false);
  });

  it('hashes bytes as they are, whatever their encoding', () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x00, 0x0a]);
    expect(sourceIdentity(bytes).sha1Lf).not.toBe(sourceIdentity(new TextDecoder().decode(bytes)).sha1Lf);
  });

  it('takes the text of a file with a byte order mark for that file', () => {
    const file = sourceIdentity(new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0x0a]));
    expect(sourceIdentity('a\n').has(file.sha1Lf)).toBe(true);
  });
});
