import { titleAttribute } from './containers.ts';
import type { BlockMark } from './mark.ts';

const TAG = /<(\/?)([A-Z][\w.]*)((?:\s[^<>]*)?)>/y;
const TYPE = /(?:^|\s)(?:type|variant|kind)=["']([\w-]+)["']/;
const GENERIC = new Set(['aside', 'admonition', 'callout', 'alert', 'notice']);

/** What a component's name and attributes say it is: `<Aside type="tip">` is a tip. */
export function componentName(name: string, attributes: string): string {
  const lower = name.toLowerCase();
  return GENERIC.has(lower) ? (TYPE.exec(attributes)?.[1]?.toLowerCase() ?? lower) : lower;
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
    name: componentName(name, attributes),
    fence: 0,
    ...(title && { title }),
  };
}
