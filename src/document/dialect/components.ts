import { titleAttribute } from './containers.ts';
import type { BlockMark } from './mark.ts';

const TAG = /<(\/?)([A-Z][\w.]*)((?:\s[^<>]*)?)>/y;
const TYPE = /(?:^|\s)(?:type|variant|kind)=["']([\p{L}\p{N}_-]+)["']/u;
/** Components whose type is the notice's name. */
const GENERIC = new Set(['aside', 'admonition', 'callout', 'alert', 'notice']);

/** What a component's name and attributes say it is: `<Aside type="tip">` is a notice called tip. */
export function nameComponent(name: string, attributes: string): { name: string; notice?: true } {
  const lower = name.toLowerCase();
  if (!GENERIC.has(lower)) return { name: lower };
  return { name: TYPE.exec(attributes)?.[1]?.toLowerCase() ?? lower, notice: true };
}

/** Reads a component's tag where one starts at the offset: `<Tabs>`, `</Tabs>`, `<Icon name="x" />`. */
export function readComponentTag(text: string, offset: number): BlockMark | undefined {
  TAG.lastIndex = offset;
  const match = TAG.exec(text);
  if (match === null) return undefined;
  const [tag, slash, name, attributes] = match as unknown as [string, string, string, string];
  const title = titleAttribute(attributes, offset + 1 + slash.length + name.length);
  return {
    role: slash !== '' ? 'close' : attributes.endsWith('/') ? 'leaf' : 'open',
    family: 'component',
    span: { start: offset, end: offset + tag.length },
    ...nameComponent(name, attributes),
    tag: name,
    fence: 0,
    ...(title && { title }),
  };
}
