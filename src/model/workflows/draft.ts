import type { Block, Segment } from '../../document/types.ts';
import type { Scope } from '../outline.ts';

/** Some sentences of the source that are one text. */
export interface Passage {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Where only a part of the sentence is meant: finds the same part in what a locale makes of it. */
  readonly part?: (text: string, segments: readonly Segment[]) => string | undefined;
}

export interface StepDraft {
  readonly ordinal: string;
  readonly block: Block;
  readonly label: Passage;
  readonly conditions: readonly Passage[];
  readonly links: readonly { readonly text: string; readonly url: string }[];
  readonly notices: readonly (Passage & { readonly kind: string })[];
  readonly figures: readonly { readonly url: string; readonly alt: string }[];
  readonly steps: readonly StepDraft[];
}

export interface WorkflowDraft {
  readonly scope: Scope;
  readonly title: Passage;
  readonly steps: readonly StepDraft[];
  /** Whether the top steps are ways to choose from. */
  readonly alternative: boolean;
  /** The lists and sections that it was read from. */
  readonly blocks: readonly Block[];
}
