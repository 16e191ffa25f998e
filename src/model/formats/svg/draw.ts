import { markupText, xmlElement } from '../../../text/escape/xml.ts';
import type { DiagramNode } from '../diagram/types.ts';
import type { Placed, PlacedEdge, Point } from './layout.ts';
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
  const stop = shortOf(last, points.at(-2)!);
  let path = `M${at(first)}`;
  for (const [index, point] of rest.slice(0, -1).entries()) {
    const next = index === rest.length - 2 ? stop : rest[index + 1]!;
    path += `Q${at(point)} ${at({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  }
  return line(`${path}L${at(stop)}`, last, points.at(-2)!);
}

/** An edge from a node to itself: a bow from its side to the label, and back. */
export function drawLoop({ x, box }: PlacedEdge, node: Placed<DiagramNode>): string[] {
  const side = node.x + node.box.width / 2;
  const rise = Math.min(18, node.box.height / 3);
  // A cubic curve reaches three quarters of the way to its control points.
  const reach = side + Math.max(16, x - box.width / 2 - side - 2) / 0.75;
  const end = { x: side, y: node.y + rise };
  const control = { x: reach, y: node.y + rise };
  const path = `M${at({ x: side, y: node.y - rise })}C${at({ x: reach, y: node.y - rise })} ${at(control)} ${at(shortOf(end, control))}`;
  return line(path, end, control);
}

const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;

/** Where a line ends so that its tip, not its blunt end, touches. */
function shortOf(end: Point, before: Point): Point {
  const angle = Math.atan2(end.y - before.y, end.x - before.x);
  return { x: end.x - 7 * Math.cos(angle), y: end.y - 7 * Math.sin(angle) };
}

function line(path: string, end: Point, before: Point): string[] {
  const angle = Math.atan2(end.y - before.y, end.x - before.x);
  const wing = (side: number) => ({
    x: end.x - 10 * Math.cos(angle + side * 0.42),
    y: end.y - 10 * Math.sin(angle + side * 0.42),
  });
  return [
    xmlElement('path', { d: path, class: 'edge' }),
    xmlElement('path', { d: `M${at(end)}L${at(wing(1))}L${at(wing(-1))}Z`, class: 'tip' }),
  ];
}

/** What an edge says, on a ground of its own that its line passes under. Drawn after all edges. */
export function drawLabel({ box, x, y }: PlacedEdge): string[] {
  const { width, height, lines } = box;
  if (lines.length === 0) return [];
  const ground = { x: round(x - width / 2), y: round(y - height / 2), width, height, rx: 4, class: 'ground' };
  return [xmlElement('rect', ground), ...drawLines(lines, x, y - height / 2 + 4, 'middle')];
}
