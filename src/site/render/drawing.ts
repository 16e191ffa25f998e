import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { formatModel } from '../../model/formats/index.ts';
import type { SiteLocale } from '../data/frame.ts';
import type { StandIn } from '../model/stand-ins.ts';
import { h, textOf } from './h.ts';
import { ownWords } from './words.ts';

const reader = unified().use(rehypeRaw).freeze();

/**
 * What the text tells of, drawn in a locale's words, in the place of a figure that is not there. Its label stands in
 * an attribute, so that the drawing has no ids and may stand on a page any number of times.
 *
 * @param name the figure's file
 */
export function drawingOf(
  { model, diagram }: StandIn,
  locale: SiteLocale,
  name: string,
): Element | undefined {
  const { messages } = locale;
  const spoken = locale.locale.name === model.sourceLocale ? {} : { locale: locale.locale.name };
  const svg = svgOf(formatModel(model, 'svg', { diagram, messages, isNarrow: true, ...spoken }));
  if (!svg) return undefined;
  const label = dress(svg);
  return h(
    'span',
    { className: ['ig-drawing', 'not-content'], 'data-pagefind-ignore': '' },
    h('span', { className: ['ig-drawing-view'], role: 'group', tabIndex: 0, ariaLabel: label }, svg),
    h(
      'span',
      { className: ['ig-figure-label'], ...ownWords(locale) },
      messages.t('site:figure.drawn', { name }),
    ),
  );
}

/** The drawing is the formatter's own, in which all text of documents is escaped. */
function svgOf(value: string): Element | undefined {
  const root = reader.runSync({
    type: 'root',
    children: [{ type: 'raw', value }],
  } as unknown as Root) as Root;
  return root.children.find((node): node is Element => node.type === 'element' && node.tagName === 'svg');
}

/** How much smaller than it was drawn a drawing may become before it is moved: its words stay readable. */
const SMALLEST = 0.75;

/** Takes the ids off, gives the drawing its title as a label, and keeps it readable. @returns the title */
function dress(svg: Element): string {
  const parts = svg.children.filter((node) => node.type === 'element');
  for (const part of parts) delete part.properties.id;
  const label = textOf(parts.find(({ tagName }) => tagName === 'title') ?? {}).trim();
  const { ariaLabelledBy: _title, ariaDescribedBy: _text, ...properties } = svg.properties;
  const width = Math.round(Number(properties.width) * SMALLEST);
  svg.properties = { ...properties, ariaLabel: label, style: `min-width:${width}px` };
  return label;
}
