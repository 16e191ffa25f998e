import { visible } from '../../text/escape/control.ts';
import { wrap } from '../../text/width.ts';
import type { StateModel } from '../types.ts';
import { diagramsOf } from './diagram/index.ts';
import type { Diagram, DiagramEdge, DiagramNode } from './diagram/types.ts';
import type { ModelFormatOptions } from './types.ts';
import { type Words, wordsOf } from './words.ts';

/** One graph for Graphviz with a cluster for each machine or workflow. */
export function formatDot(model: StateModel, options: ModelFormatOptions): string {
  const words = wordsOf(options);
  const clusters = diagramsOf(model, options).map((diagram, index) =>
    cluster(diagram, index, words, options),
  );
  return [
    'digraph isogloss {',
    '  graph [fontname="sans-serif", charset="UTF-8"];',
    '  node [fontname="sans-serif", shape=box, style=rounded];',
    '  edge [fontname="sans-serif", fontsize=11];',
    ...clusters.flat().map((line) => `  ${line}`),
    '}',
    '',
  ].join('\n');
}

function cluster(diagram: Diagram, index: number, words: Words, { locale }: ModelFormatOptions): string[] {
  const key = (name: string) => `g${index}_${name}`;
  return [
    `subgraph cluster_${index} {`,
    `  label=${quoted(diagram.title)};`,
    ...diagram.nodes.map((node) => `  ${key(node.key)} [${nodeAttributes(node, words, locale)}];`),
    ...diagram.edges.map((edge) => `  ${key(edge.from)} -> ${key(edge.to)}${edgeAttributes(edge)};`),
    ...ruleNode(diagram, key('rules'), words),
    '}',
  ];
}

function nodeAttributes(node: DiagramNode, words: Words, locale: string | undefined): string {
  const { kind, ordinal, label, details, absent } = node;
  if (kind === 'begin') return 'label="", shape=circle, style=filled, fillcolor=black, width=0.2';
  if (kind === 'end') return 'label="", shape=doublecircle, style=filled, fillcolor=black, width=0.15';
  const lines = [ordinal === undefined ? label : `${ordinal} ${label}`, ...details.map(({ text }) => text)];
  if (absent) lines.push(`(${words.say('absent', { locale: locale ?? '' })})`);
  return `label=${quoted(...lines)}${absent ? ', style="rounded,dashed"' : ''}`;
}

function edgeAttributes({ label, guard }: DiagramEdge): string {
  const lines = [label ?? '', guard === undefined ? '' : `[${guard}]`].filter(Boolean);
  return lines.length > 0 ? ` [label=${quoted(...lines)}]` : '';
}

function ruleNode({ notes }: Diagram, key: string, words: Words): string[] {
  if (notes.length === 0) return [];
  const lines = notes.map(({ kind, text }) => `${words.say(`kind.${kind}`)}: ${text}`);
  return [`  ${key} [label=${quoted(...lines)}, shape=note, style=""];`];
}

const WIDTH = 44;

/**
 * A quoted string. Graphviz reads escapes (`\N` is the node's name) and entities (`&lt;`) in labels, so both are
 * escaped; lines are broken here, because Graphviz breaks none.
 */
function quoted(...lines: readonly string[]): string {
  const text = lines
    .flatMap((line) => wrap(visible(line), WIDTH))
    .map((line) => line.replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"'))
    .join('\\n');
  return `"${text}"`;
}
