import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/text/decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decodeText', () => {
  it('reads UTF-8 as it stands', () => {
    const text = 'ExpressRoute 회로, “ärende” 😀\r\n';
    expect(decodeText(new TextEncoder().encode(text))).toEqual({ ok: true, text, bom: false });
  });

  it('takes one byte order mark off and says so', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x41))).toEqual({ ok: true, text: 'A', bom: true });
  });

  it('takes an empty file for an empty text', () => {
    expect(decodeText(bytes())).toEqual({ ok: true, text: '', bom: false });
  });

  it.each([
    ['Latin-1', [0x63, 0x61, 0x66, 0xe9]],
    ['UTF-16 with its mark', [0xff, 0xfe, 0x41, 0x00]],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x41]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['an overlong form', [0xc0, 0xaf]],
  ])('refuses %s as not UTF-8', (_, values) => {
    expect(decodeText(bytes(...values))).toEqual({ ok: false, reason: 'not-utf8' });
  });

  it('takes a NUL for a sign of a binary file', () => {
    expect(decodeText(bytes(0x41, 0x00, 0x42))).toEqual({ ok: false, reason: 'binary' });
  });
});
