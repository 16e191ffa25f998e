/** A file that the site offers of the model. */
export interface ModelFile {
  readonly name: string;
  /** A format of `formatModel`. */
  readonly format: string;
  readonly diagram?: 'states' | 'workflow';
  readonly type: string;
  /** The format's own name, the same in every language. */
  readonly label: string;
}

/** Every format, and both kinds of diagram where a format holds one. */
export const MODEL_FILES: readonly ModelFile[] = [
  { name: 'model.json', format: 'json', type: 'application/json', label: 'JSON' },
  { name: 'model.yaml', format: 'yaml', type: 'text/yaml', label: 'YAML' },
  { name: 'model.csv', format: 'csv', type: 'text/csv', label: 'CSV' },
  { name: 'model.md', format: 'markdown', type: 'text/markdown', label: 'Markdown' },
  { name: 'machines.xstate.json', format: 'xstate', type: 'application/json', label: 'XState' },
  { name: 'states.mmd', format: 'mermaid', diagram: 'states', type: 'text/plain', label: 'Mermaid' },
  { name: 'workflows.mmd', format: 'mermaid', diagram: 'workflow', type: 'text/plain', label: 'Mermaid' },
  { name: 'states.dot', format: 'dot', diagram: 'states', type: 'text/vnd.graphviz', label: 'DOT' },
  { name: 'workflows.dot', format: 'dot', diagram: 'workflow', type: 'text/vnd.graphviz', label: 'DOT' },
  { name: 'states.svg', format: 'svg', diagram: 'states', type: 'image/svg+xml', label: 'SVG' },
  { name: 'workflows.svg', format: 'svg', diagram: 'workflow', type: 'image/svg+xml', label: 'SVG' },
];
