export type Decoded =
  | { readonly ok: true; readonly text: string; readonly bom: boolean }
  | { readonly ok: false; readonly reason: 'not-utf8' | 'binary' };

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a file's bytes as UTF-8, strictly: nothing is replaced, so that offsets stay true to the file.
 * A byte order mark is taken off, and told in `bom`, or every offset would be shifted by one.
 * Text in UTF-16 or UTF-32 with its mark is `not-utf8`; anything else that holds a NUL is `binary`.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return { ok: false, reason: 'not-utf8' };
  }
  if (startsWith(bytes, [0x00, 0x00, 0xfe, 0xff])) return { ok: false, reason: 'not-utf8' };
  if (bytes.includes(0)) return { ok: false, reason: 'binary' };
  try {
    const text = UTF8.decode(bytes);
    return { ok: true, text, bom: startsWith(bytes, [0xef, 0xbb, 0xbf]) };
  } catch {
    return { ok: false, reason: 'not-utf8' };
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}
