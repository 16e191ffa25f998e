import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const writer = unified().use(rehypeStringify).freeze();

/** Writes elements as HTML, every text in them escaped. */
export function elementsToHtml(children: readonly ElementContent[]): string {
  return writer.stringify({ type: 'root', children: [...children] });
}
