/** A table that UTF-8 is mistaken for, and what such a mistake looks like in it. */
export interface Codepage {
  readonly kind: 'latin-1' | 'cp1252' | 'mac-roman' | 'cp1250' | 'cp1251';
  /** Character → byte, for bytes from 0x80. */
  readonly bytes: ReadonlyMap<string, number>;
  /** Finds stretches that may be UTF-8 read by this table; each is still to be judged. */
  readonly pattern: RegExp;
}

const LABELS = {
  cp1252: 'windows-1252',
  'mac-roman': 'macintosh',
  cp1250: 'windows-1250',
  cp1251: 'windows-1251',
} as const;

let loaded: readonly Codepage[] | undefined;

/** The tables, from the runtime's decoders, made when first asked for. */
export function codepages(): readonly Codepage[] {
  loaded ??= [
    codepage('cp1252', byteTable('windows-1252')),
    // The C1 controls of Latin-1 are what WHATWG's "latin1" does not have.
    codepage('latin-1', new Map(upper().map((byte) => [String.fromCharCode(byte), byte]))),
    ...(['mac-roman', 'cp1250', 'cp1251'] as const).map((kind) => codepage(kind, byteTable(LABELS[kind]))),
  ];
  return loaded;
}

function upper(): number[] {
  return Array.from({ length: 128 }, (_, i) => 0x80 + i);
}

function byteTable(label: string): Map<string, number> {
  const decoder = new TextDecoder(label);
  return new Map(upper().map((byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
}

function codepage(kind: Codepage['kind'], bytes: Map<string, number>): Codepage {
  const chars = (from: number, to: number) =>
    [...bytes]
      .filter(([, byte]) => byte >= from && byte <= to)
      .map(([char]) => escaped(char))
      .join('');
  const tail = `[${chars(0x80, 0xbf)}]`;
  const two = `[${chars(0xc2, 0xdf)}]${tail}`;
  const three = `[${chars(0xe0, 0xef)}]${tail}${tail}`;
  const four = `[${chars(0xf0, 0xf4)}]${tail}${tail}${tail}`;
  return { kind, bytes, pattern: new RegExp(`(?:${two}|${three}|${four})+`, 'g') };
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
