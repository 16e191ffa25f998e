import type { Span } from '../../text/place.ts';
import type { BlockMark } from './mark.ts';

const COLONS = /^(:{3,})[ \t]*([\p{L}][\p{L}\p{N}_-]*)?(.*)$/u;
const SLASHES = /^(\/{3,})(?:[ \t]*([\p{L}][\p{L}\p{N}_-]*)[ \t]*(\|.*)?)?$/u;
const ADMONITION =
  /^(?:!!!|\?\?\?\+?)[ \t]+([\p{L}][\p{L}\p{N}_-]*)(?:[ \t]+[\p{L}\p{N}_-]+)*[ \t]*(".*")?$/u;
const TAB = /^===[+!]?[ \t]+(".*")$/;
const TITLE_ATTRIBUTE =
  /(?:^|[\s{])(?:title|label|caption|summary|description|heading|alt|alt-text)=("[^"]*"|'[^']*')/;

/** The span of a string inside another by its offset, without the quotes or blanks around it. */
function within(line: string, base: number, start: number, end: number): Span | undefined {
  while (start < end && ' \t\r\n"\''.includes(line[start]!)) start++;
  while (end > start && ' \t\r\n"\''.includes(line[end - 1]!)) end--;
  return end > start ? { start: base + start, end: base + end } : undefined;
}

/** Where attributes hold a title for readers, its span. */
export function titleAttribute(attributes: string, base: number): Span | undefined {
  const match = TITLE_ATTRIBUTE.exec(attributes);
  if (match === null) return undefined;
  const end = match.index + match[0].length;
  return within(attributes, base, end - match[1]!.length, end);
}

/** `[Title]{attributes}` of remark-directive, `Title {attributes}` of VitePress, attributes alone of DocFX. */
function colonTitle(line: string, base: number, rest: string): Span | undefined {
  const from = line.length - rest.length;
  const text = rest.trimStart();
  const start = line.length - text.length;
  if (text.startsWith('[')) {
    const close = text.indexOf(']');
    return within(line, base, start + 1, close < 0 ? line.length : start + close);
  }
  if (/^\{|^[\w-]+=/.test(text)) return titleAttribute(rest, base + from);
  const braces = text.indexOf('{');
  return within(line, base, start, braces < 0 ? line.length : start + braces);
}

/** What stands before the colons that end a directive on its own line. */
function withoutFence(rest: string): string {
  let end = rest.length;
  while (rest[end - 1] === ':') end--;
  return rest.length - end < 3 ? rest : rest.slice(0, end);
}

function readColons(line: string, base: number): BlockMark | undefined {
  const [, fence = '', name, rest = ''] = COLONS.exec(line) ?? [];
  if (fence === '') return undefined;
  const span = { start: base, end: base + line.length };
  const common = { family: 'colons', span, fence: fence.length } as const;
  if (name === undefined) return rest.trim() === '' ? { ...common, role: 'close', name: '' } : undefined;
  const lower = name.toLowerCase();
  if (lower.endsWith('-end')) return { ...common, role: 'close', name: lower.slice(0, -4) };
  const inner = withoutFence(rest);
  const title = colonTitle(line.slice(0, line.length - rest.length + inner.length), base, inner);
  // `:::image … :::` says all on one line; whether it opens something shows where its `-end` does.
  return {
    ...common,
    role: 'open',
    name: lower,
    ...(title && { title }),
    fence: inner === rest ? fence.length : 0,
  };
}

function readSlashes(line: string, base: number): BlockMark | undefined {
  const [, fence = '', name, bar] = SLASHES.exec(line) ?? [];
  if (fence === '') return undefined;
  const span = { start: base, end: base + line.length };
  const common = { family: 'slashes', span, fence: fence.length } as const;
  if (name === undefined) return { ...common, role: 'close', name: '' };
  const title = bar === undefined ? undefined : within(line, base, line.indexOf('|') + 1, line.length);
  return { ...common, role: 'open', name: name.toLowerCase(), ...(title && { title }) };
}

function readIndented(line: string, base: number): BlockMark | undefined {
  const tab = TAB.exec(line);
  const match = tab ?? ADMONITION.exec(line);
  if (match === null) return undefined;
  const quoted = tab === null ? match[2] : match[1];
  const at = line.indexOf('"');
  const title = quoted === undefined ? undefined : within(line, base, at, at + quoted.length);
  const name = tab === null ? match[1]!.toLowerCase() : 'tab';
  const span = { start: base, end: base + line.length };
  return {
    family: 'indented',
    role: 'open',
    span,
    fence: 0,
    name,
    notice: tab === null,
    ...(title && { title }),
  };
}

/**
 * Reads a line that opens or closes a container: `:::note[Title]`, `/// note | Title`, `!!! note "Title"`,
 * `??? note`, `=== "tab"`.
 *
 * @param line from its first character after indentation to its end without blanks
 * @param base the offset at which it starts
 */
export function readContainerLine(line: string, base: number): BlockMark | undefined {
  if (line.startsWith(':::')) return readColons(line, base);
  if (line.startsWith('///')) return readSlashes(line, base);
  if (/^(?:!!!|\?\?\?|===)/.test(line)) return readIndented(line, base);
  return undefined;
}
