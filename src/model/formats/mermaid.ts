import { visible } from '../../text/escape/control.ts';
import type { StateModel } from '../types.ts';
import { diagramsOf } from './diagram/index.ts';
import type { Diagram, DiagramEdge, DiagramNode } from './diagram/types.ts';
import { mermaidText } from './mermaid/escape.ts';
import type { ModelFormatOptions } from './types.ts';
import { type Words, wordsOf } from './words.ts';

/** Mermaid: machines as one `stateDiagram-v2`, or workflows as one `flowchart`; each in a frame where there are several. */
export function formatMermaid(model: StateModel, options: ModelFormatOptions): string {
  const words = wordsOf(options);
  const diagrams = diagramsOf(model, options);
  const [first] = diagrams;
  if (first?.kind === 'workflow') return flowchart(diagrams, words, options.locale);
  if (!first) return `stateDiagram-v2\n    %% ${mermaidText(words.say('empty'))}\n`;
  return stateCharts(diagrams, words, options.locale);
}

function stateCharts(diagrams: readonly Diagram[], words: Words, locale: string | undefined): string {
  const several = diagrams.length > 1;
  const lines = diagrams.flatMap((diagram, index) => {
    const prefix = several ? `m${index}_` : '';
    const inner = [...stateLines(diagram, prefix, words, locale), ...ruleNotes(diagram, prefix, words)];
    if (!several) return inner;
    return [
      `state "${mermaidText(diagram.title)}" as m${index} {`,
      ...inner.map((line) => `    ${line}`),
      '}',
    ];
  });
  const head = several ? [] : titleLines(diagrams[0]!);
  return [...head, 'stateDiagram-v2', ...lines.map((line) => `    ${line}`), ''].join('\n');
}

/** Front matter is YAML, in which JSON's strings are strings; Mermaid reads no numbers of characters there. */
function titleLines({ title }: Diagram): string[] {
  return ['---', `title: ${JSON.stringify(visible(title))}`, '---'];
}

function stateLines(diagram: Diagram, prefix: string, words: Words, locale: string | undefined): string[] {
  const outer = new Set(diagram.nodes.filter(isOuter).map(({ key }) => key));
  const nameOf = (key: string) => (outer.has(key) ? '[*]' : prefix + key);
  const states = diagram.nodes
    .filter((node) => !isOuter(node))
    .map((node) => `state "${nodeText(node, words, locale)}" as ${prefix}${node.key}`);
  const arrows = diagram.edges.map((edge) => {
    const text = edgeText(edge);
    return `${nameOf(edge.from)} --> ${nameOf(edge.to)}${text === '' ? '' : ` : ${text}`}`;
  });
  return [...states, ...arrows];
}

/** A note needs a state beside which it stands: the first. */
function ruleNotes({ nodes, notes }: Diagram, prefix: string, words: Words): string[] {
  const beside = nodes.find((node) => !isOuter(node));
  if (!beside || notes.length === 0) return [];
  const texts = notes.map(({ kind, text }) => mermaidText(`${words.say(`kind.${kind}`)}: ${text}`));
  return [`note right of ${prefix}${beside.key} : ${texts.join('<br/>')}`];
}

function flowchart(diagrams: readonly Diagram[], words: Words, locale: string | undefined): string {
  const several = diagrams.length > 1;
  const lines = diagrams.flatMap((diagram, index) => {
    const prefix = several ? `f${index}_` : '';
    const inner = flowLines(diagram, prefix, words, locale);
    if (!several) return inner;
    return [
      `subgraph f${index} ["${mermaidText(diagram.title)}"]`,
      ...inner.map((line) => `    ${line}`),
      'end',
    ];
  });
  const head = several ? [] : titleLines(diagrams[0]!);
  return [...head, 'flowchart TD', ...lines.map((line) => `    ${line}`), ''].join('\n');
}

function flowLines({ nodes, edges }: Diagram, prefix: string, words: Words, locale: string | undefined) {
  const shapes = nodes.map((node) => {
    if (isOuter(node)) return `${prefix}${node.key}(("${mermaidText(words.say(node.kind))}"))`;
    return `${prefix}${node.key}["${nodeText(node, words, locale)}"]`;
  });
  return [...shapes, ...edges.map(({ from, to }) => `${prefix}${from} --> ${prefix}${to}`)];
}

const isOuter = ({ kind }: DiagramNode) => kind === 'begin' || kind === 'end';

function nodeText(node: DiagramNode, words: Words, locale: string | undefined): string {
  const { ordinal, label, details, absent } = node;
  const lines = [ordinal === undefined ? label : `${ordinal} ${label}`, ...details.map(({ text }) => text)];
  if (absent) lines.push(`(${words.say('absent', { locale: locale ?? '' })})`);
  return lines.map(mermaidText).join('<br/>');
}

function edgeText({ label, guard }: DiagramEdge): string {
  const text = [label ?? '', guard === undefined ? '' : `[${guard}]`].filter(Boolean).join(' ');
  return mermaidText(text);
}
