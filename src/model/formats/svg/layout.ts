import { Graph, layout } from '@dagrejs/dagre';
import type { Diagram, DiagramEdge, DiagramNode } from '../diagram/types.ts';
import type { Words } from '../words.ts';
import { type Box, edgeBox, nodeBox } from './boxes.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Something drawn about its middle. */
export interface Placed<T> extends Point {
  readonly of: T;
  readonly box: Box;
}

export interface PlacedEdge extends Placed<DiagramEdge> {
  readonly points: readonly Point[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Placed<DiagramNode>[];
  readonly edges: readonly PlacedEdge[];
}

/** Places a diagram from top to bottom by the layered method (Sugiyama, Tagawa and Toda 1981), as dagre has it. */
export function layOut(diagram: Diagram, words: Words, locale: string | undefined, isNarrow = false): Layout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'TB',
    nodesep: isNarrow ? 20 : 36,
    ranksep: 34,
    edgesep: 28,

    marginx: 4,
    marginy: 4,
  });
  const boxes = new Map(diagram.nodes.map((node) => [node.key, nodeBox(node, words, locale, isNarrow)]));
  for (const [key, { width, height }] of boxes) graph.setNode(key, { width, height });
  const labels = diagram.edges.map((edge) => edgeBox(edge, isNarrow));
  for (const [index, { from, to }] of diagram.edges.entries()) {
    const { width, height } = labels[index]!;
    graph.setEdge(from, to, { width, height, labelpos: 'c', minlen: 1 }, String(index));
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const xOf = (key: string) => graph.node(key).x ?? 0;
  const turn = runsBackwards(diagram, xOf) ? (x: number) => width - x : (x: number) => x;
  return {
    width,
    height,
    nodes: diagram.nodes.map((node) => {
      const { x = 0, y = 0 } = graph.node(node.key);
      return { of: node, box: boxes.get(node.key)!, x: turn(x), y };
    }),
    edges: diagram.edges.map((edge, index) => {
      const { points = [], x = 0, y = 0 } = graph.edge(edge.from, edge.to, String(index));
      const turned = points.map((point: Point) => ({ x: turn(point.x), y: point.y }));
      return { of: edge, box: labels[index]!, points: turned, x: turn(x), y };
    }),
  };
}

/**
 * Whether what stands beside one another reads from right to left. The method knows no order among siblings; its
 * mirror image is as good a layout.
 */
function runsBackwards({ kind, edges }: Diagram, xOf: (key: string) => number): boolean {
  if (kind !== 'workflow') return false;
  const groups = Map.groupBy(edges, ({ from }) => from).values();
  return (
    Array.from(groups, (group) => xOf(group.at(-1)!.to) - xOf(group[0]!.to)).reduce((a, b) => a + b, 0) < 0
  );
}
