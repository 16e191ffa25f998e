import type { ElementContent } from 'hast';

const NAMES: Readonly<Record<string, string>> = { className: 'class', ariaLabel: 'aria-label' };

/** Makes an element of hast an element of this page. Strings stay text. */
export function toDom(node: ElementContent): Node {
  if (node.type !== 'element') return document.createTextNode(node.type === 'text' ? node.value : '');
  const element = document.createElement(node.tagName);
  for (const [name, value] of Object.entries(node.properties)) {
    const text = Array.isArray(value) ? value.join(' ') : String(value);
    element.setAttribute(NAMES[name] ?? name, text);
  }
  element.append(...node.children.map(toDom));
  return element;
}
