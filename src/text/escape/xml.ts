import { visible } from './control.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text or an attribute's value for XML 1.0 and HTML; characters that XML forbids are shown, `]]>` is harmless. */
export function markupText(text: string, lineEnds: 'keep' | 'show' = 'show'): string {
  return visible(text, lineEnds).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An XML element; attributes are escaped, children are markup already. Without children it closes itself. */
export function xmlElement(name: string, attributes: Attributes, children?: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${markupText(String(value))}"`)
    .join('');
  if (children === undefined || children.length === 0) return `<${name}${written}/>`;
  return `<${name}${written}>${children.join('')}</${name}>`;
}
