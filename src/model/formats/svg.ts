import { slug } from 'github-slugger';
import { markupText, xmlElement } from '../../text/escape/xml.ts';
import type { StateModel } from '../types.ts';
import { diagramsOf } from './diagram/index.ts';
import type { Diagram } from './diagram/types.ts';
import { describe } from './svg/describe.ts';
import { drawEdge, drawLabel, drawLines, drawLoop, drawNode } from './svg/draw.ts';
import { layOut } from './svg/layout.ts';
import { heightOf, type Line, linesOf } from './svg/lines.ts';
import { STYLE } from './svg/style.ts';
import type { ModelFormatOptions } from './types.ts';
import { type Words, wordsOf } from './words.ts';

const MARGIN = 24;
const NARROWEST = 420;

/** A drawing with its size, its corner at 0, 0. */
interface Panel {
  readonly width: number;
  readonly height: number;
  readonly content: readonly string[];
}

/** One SVG with every diagram of the kind below one another: no script, no fonts, nothing from elsewhere. */
export function formatSvg(model: StateModel, options: ModelFormatOptions): string {
  const words = wordsOf(options);
  const diagrams = diagramsOf(model, options);
  const panels = diagrams.map((diagram) => panelOf(diagram, words, options));
  if (panels.length === 0) panels.push(stack([linesOf(words.say('empty'), NOTE)], NARROWEST));
  const width = Math.ceil(Math.max(...panels.map((panel) => panel.width)) + 2 * MARGIN);
  let top = MARGIN;
  const placed = panels.map((panel) => {
    const moved = `translate(${MARGIN} ${Math.round(top)})`;
    top += panel.height + MARGIN;
    return `${xmlElement('g', { transform: moved }, panel.content)}\n`;
  });
  const size = { width, height: Math.ceil(top) };
  const id = `isogloss-${slug(diagrams.map((diagram) => `${diagram.kind} ${diagram.id}`).join(' ')) || 'diagram'}`;
  const title = diagrams.map((diagram) => titleOf(diagram, words)).join('; ') || words.say('title');
  const described = diagrams.map((diagram) => describe(diagram, words)).join(' ') || words.say('empty');
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    class: 'isogloss-diagram',
    role: 'img',
    lang: options.locale ?? model.sourceLocale,
    'aria-labelledby': `${id}-title`,
    'aria-describedby': `${id}-desc`,
  };
  return `${xmlElement('svg', attributes, [
    `\n${xmlElement('title', { id: `${id}-title` }, [markupText(title)])}\n`,
    `${xmlElement('desc', { id: `${id}-desc` }, [markupText(described)])}\n`,
    `<style>${STYLE}</style>\n`,
    `${xmlElement('rect', { ...size, rx: 10, class: 'paper' })}\n`,
    ...placed,
  ])}\n`;
}

function titleOf({ kind, title }: Diagram, words: Words): string {
  return words.say(kind === 'states' ? 'stateDiagram' : 'flowDiagram', { title });
}

const TITLE = { look: 'title', size: 19, cells: 60, most: 3 };
const NOTE = { look: 'note', size: 12.5, cells: 90, most: 8 };

/** A diagram below its title, with its rules below it. */
function panelOf(diagram: Diagram, words: Words, { locale, isNarrow }: ModelFormatOptions): Panel {
  const drawing = layOut(diagram, words, locale, isNarrow);
  // In a column of text the words around it say what it shows.
  const heading = isNarrow ? [] : linesOf(diagram.title, TITLE);
  const width = Math.max(drawing.width, NARROWEST, ...heading.map((line) => line.width));
  const cells = Math.floor(width / (NOTE.size * 0.56));
  const rules = diagram.notes.map(({ kind, text }) =>
    linesOf(text, { ...NOTE, cells, lead: `${words.say(`kind.${kind}`)}:` }),
  );
  const above = isNarrow ? 0 : heightOf(heading) + 14;
  const below = stack(rules, width);
  const content = [
    ...drawLines(heading, 0, 0, 'start'),
    xmlElement('g', { transform: `translate(${Math.round((width - drawing.width) / 2)} ${above})` }, [
      ...drawing.edges.flatMap((edge) => {
        const own = drawing.nodes.find(({ of }) => of.key === edge.of.from);
        return edge.of.from === edge.of.to && own ? drawLoop(edge, own) : drawEdge(edge);
      }),
      ...drawing.nodes.map(drawNode),
      ...drawing.edges.flatMap(drawLabel),
    ]),
    ...(rules.length === 0
      ? []
      : [
          xmlElement(
            'g',
            { transform: `translate(0 ${Math.round(above + drawing.height + 18)})` },
            below.content,
          ),
        ]),
  ];
  return { width, height: above + drawing.height + (rules.length === 0 ? 0 : 18 + below.height), content };
}

/** Paragraphs below one another. */
function stack(paragraphs: readonly (readonly Line[])[], width: number): Panel {
  let height = 0;
  const content = paragraphs.flatMap((lines) => {
    const drawn = drawLines(lines, 0, height, 'start');
    height += heightOf(lines) + 6;
    return drawn;
  });
  return { width, height, content };
}
