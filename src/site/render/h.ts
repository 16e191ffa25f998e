import type { Element, ElementContent, Properties } from 'hast';

type Child = ElementContent | string | undefined | false;

/** An element of hast; strings become text, so that nothing in them is markup. */
export function h(
  tagName: string,
  properties: Properties = {},
  ...children: (Child | readonly Child[])[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: (children.flat() as Child[]).flatMap((child): ElementContent[] => {
      if (child === undefined || child === false) return [];
      return typeof child === 'string' ? [{ type: 'text', value: child }] : [child];
    }),
  };
}

/** What a reader sees of a tree. */
export function textOf(node: { readonly children?: readonly unknown[]; readonly value?: unknown }): string {
  if (typeof node.value === 'string') return node.value;
  return (node.children ?? []).map((child) => textOf(child as Element)).join('');
}

/** Visits every element below a node, each before its children; what a visit adds is not visited. */
export function visitElements(
  parent: { readonly children: readonly unknown[] },
  visit: (element: Element) => void,
): void {
  for (const child of parent.children as readonly ElementContent[]) {
    if (child.type !== 'element') continue;
    const inner = [...child.children];
    visit(child);
    visitElements({ children: inner }, visit);
  }
}

/** Adds classes to an element. */
export function addClass(element: Element, ...names: readonly string[]): void {
  const present = (element.properties.className ?? []) as string[];
  element.properties.className = [...new Set([...present, ...names])];
}
