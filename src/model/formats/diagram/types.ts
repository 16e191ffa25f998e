/** A diagram of a machine or a workflow, before it is written in any language. Texts are as documents have them. */
export interface Diagram {
  readonly id: string;
  readonly kind: 'states' | 'workflow';
  readonly title: string;
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
  readonly notes: readonly DiagramNote[];
}

export interface DiagramNode {
  /** Letters and digits, unique in the diagram. */
  readonly key: string;
  readonly kind: 'state' | 'step' | 'values' | 'begin' | 'end';
  /** `4.2` of a step. */
  readonly ordinal?: string;
  readonly label: string;
  readonly details: readonly Detail[];
  /** The locale that was asked for has nothing of its own here. */
  readonly absent: boolean;
  /** Variable → value: what the thing looks like in this state. */
  readonly values: Readonly<Record<string, string>>;
}

/** A line below a node's label. */
export interface Detail {
  readonly kind: 'caption' | 'value' | 'condition' | 'notice';
  readonly text: string;
  /** `important`, `warning`: of a notice. */
  readonly name?: string;
}

export interface DiagramEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  readonly guard?: string;
}

/** A sentence that belongs to the diagram as a whole. */
export interface DiagramNote {
  /** `forbids`, `requires`: the kind of rule. */
  readonly kind: string;
  readonly text: string;
}
