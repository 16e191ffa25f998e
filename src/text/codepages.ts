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
let anyPattern: RegExp | undefined;

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

/** Whether a text has anything that some table could have made; most have not, and one look tells. */
export function mayBeMistaken(text: string): boolean {
  anyPattern ??= anyOf(codepages());
  return anyPattern.test(text);
}

/** Every mistake begins with what some table has for a leading byte, and what some has for another. */
function anyOf(pages: readonly Codepage[]): RegExp {
  const chars = (from: number, to: number) => pages.map(({ bytes }) => charsOf(bytes, from, to)).join('');
  return new RegExp(`[${chars(0xc2, 0xf4)}][${chars(0x80, 0xbf)}]`);
}

function upper(): number[] {
  return Array.from({ length: 128 }, (_, i) => 0x80 + i);
}

function byteTable(label: string): Map<string, number> {
  const decoder = new TextDecoder(label);
  return new Map(upper().map((byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
}

function codepage(kind: Codepage['kind'], bytes: Map<string, number>): Codepage {
  const chars = (from: number, to: number) => charsOf(bytes, from, to);
  const tail = `[${chars(0x80, 0xbf)}]`;
  const two = `[${chars(0xc2, 0xdf)}]${tail}`;
  const three = `[${chars(0xe0, 0xef)}]${tail}${tail}`;
  const four = `[${chars(0xf0, 0xf4)}]${tail}${tail}${tail}`;
  return { kind, bytes, pattern: new RegExp(`(?:${two}|${three}|${four})+`, 'g') };
}

/** The characters of some bytes, for a class of a pattern. */
function charsOf(bytes: ReadonlyMap<string, number>, from: number, to: number): string {
  return [...bytes]
    .filter(([, byte]) => byte >= from && byte <= to)
    .map(([char]) => escaped(char))
    .join('');
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
