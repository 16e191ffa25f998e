import { markupText, xmlElement } from '../../../text/escape/xml.ts';
import type { DiagramNode } from '../diagram/types.ts';
import type { Placed, PlacedEdge } from './layout.ts';
import type { Line } from './lines.ts';

const round = (value: number) => Math.round(value * 10) / 10;

/** A node: a box with its lines, or the dot of a beginning or an end. */
export function drawNode({ of: node, box, x, y }: Placed<DiagramNode>): string {
  const centre = { cx: round(x), cy: round(y) };
  if (node.kind === 'begin') return xmlElement('circle', { ...centre, r: 8, class: 'dot' });
  if (node.kind === 'end') {
    return xmlElement('g', {}, [
      xmlElement('circle', { ...centre, r: 10.5, class: 'ring' }),
      xmlElement('circle', { ...centre, r: 6, class: 'dot' }),
    ]);
  }
  const { width, height, lines } = box;
  const [left, top] = [x - width / 2, y - height / 2];
  return xmlElement('g', { class: `${node.kind}${node.absent ? ' absent' : ''}` }, [
    xmlElement('rect', {
      x: round(left),
      y: round(top),
      width,
      height,
      rx: node.kind === 'state' ? 14 : 7,
      class: 'box',
    }),
    ...drawLines(lines, x, top + 11, 'middle'),
  ]);
}

/** Lines below one another. @param top of the first line */
export function drawLines(
  lines: readonly Line[],
  x: number,
  top: number,
  anchor: 'middle' | 'start',
): string[] {
  let foot = top;
  return lines.map(({ text, look, height, lead }) => {
    foot += height;
    const content =
      lead === undefined
        ? [markupText(text)]
        : [
            xmlElement('tspan', { class: 'ordinal' }, [markupText(lead)]),
            markupText(text.slice(lead.length)),
          ];
    const place = { x: round(x), y: round(foot - height * 0.3), 'text-anchor': anchor };
    return xmlElement('text', { ...place, class: look }, content);
  });
}

/** An edge with its tip. Corners are rounded off from the middle of one stretch to the middle of the next. */
export function drawEdge({ points }: PlacedEdge): string[] {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return [];
  const before = points.at(-2)!;
  const angle = Math.atan2(last.y - before.y, last.x - before.x);
  const stop = { x: last.x - 7 * Math.cos(angle), y: last.y - 7 * Math.sin(angle) };
  const at = ({ x, y }: { x: number; y: number }) => `${round(x)} ${round(y)}`;
  let path = `M${at(first)}`;
  for (const [index, point] of rest.slice(0, -1).entries()) {
    const next = index === rest.length - 2 ? stop : rest[index + 1]!;
    path += `Q${at(point)} ${at({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  }
  path += `L${at(stop)}`;
  const wing = (side: number) => ({
    x: last.x - 10 * Math.cos(angle + side * 0.42),
    y: last.y - 10 * Math.sin(angle + side * 0.42),
  });
  return [
    xmlElement('path', { d: path, class: 'edge' }),
    xmlElement('path', { d: `M${at(last)}L${at(wing(1))}L${at(wing(-1))}Z`, class: 'tip' }),
  ];
}

/** What an edge says. Drawn after all edges, so that no line crosses it. */
export function drawLabel({ box, x, y }: PlacedEdge): string[] {
  return drawLines(box.lines, x, y - box.height / 2 + 4, 'middle');
}
