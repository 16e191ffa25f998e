import { createHash } from 'node:crypto';
import type { SourceIdentity } from './types.ts';

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const ALGORITHMS: Readonly<Record<number, string>> = { 32: 'md5', 40: 'sha1', 64: 'sha256' };

/**
 * What a source file's bytes hash to. Stamps were made from the file as it lay on somebody's disk, so each
 * form of its line ends counts as the same file, and where only the text is known, a byte order mark does.
 *
 * @param content the file's bytes, or its text (hashed as UTF-8)
 */
export function sourceIdentity(content: Uint8Array | string): SourceIdentity {
  const raw = Buffer.from(content);
  const known = new Map<string, string>();
  const digest = (algorithm: string, form: string, bytes: () => Buffer): string => {
    const id = `${algorithm} ${form}`;
    if (!known.has(id)) known.set(id, createHash(algorithm).update(bytes()).digest('hex'));
    return known.get(id)!;
  };
  const forms: readonly [string, () => Buffer][] = [
    ['raw', () => raw],
    ['lf', () => withLineEnds(raw, '\n')],
    ['crlf', () => withLineEnds(raw, '\r\n')],
    ['bom lf', () => Buffer.concat([BYTE_ORDER_MARK, withLineEnds(raw, '\n')])],
    ['bom crlf', () => Buffer.concat([BYTE_ORDER_MARK, withLineEnds(raw, '\r\n')])],
  ];
  const blob = () => Buffer.concat([Buffer.from(`blob ${raw.length}\0`), raw]);
  return {
    get sha1Lf() {
      return digest('sha1', ...forms[1]!);
    },
    get sha1Crlf() {
      return digest('sha1', ...forms[2]!);
    },
    get md5() {
      return digest('md5', ...forms[0]!);
    },
    get gitBlob() {
      return digest('sha1', 'blob', blob);
    },
    has(hash) {
      const algorithm = ALGORITHMS[hash.length];
      if (!algorithm) return false;
      const wanted = hash.toLowerCase();
      if (forms.some((form) => digest(algorithm, ...form) === wanted)) return true;
      return digest('sha1', 'blob', blob) === wanted;
    },
  };
}

/** Works on latin1, in which every byte is one character, so that no encoding is assumed. */
function withLineEnds(bytes: Buffer, lineEnd: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(/\r\n|\n/g, lineEnd), 'latin1');
}
