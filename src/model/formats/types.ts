import type { Messages } from '../../messages/index.ts';
import type { StateModel } from '../types.ts';

/** What a format may know besides the model. All of it is optional: a model can always be written. */
export interface ModelFormatOptions {
  /**
   * The one locale to show: formats with data keep its wordings alone, texts and diagrams speak it. What it lacks
   * stands in the source's words and is marked.
   */
  readonly locale?: string;
  /** The id of one machine or workflow; all where absent. */
  readonly only?: string;
  /** What to draw where a format holds one kind of diagram; states where the model has any, else workflows. */
  readonly diagram?: 'states' | 'workflow';
  /** Drawings for a column of text: their lines are shorter, and more. */
  readonly isNarrow?: boolean;
  /** The words around the model, for formats that people read; English where absent. */
  readonly messages?: Messages;
}

export type ModelFormatter = (model: StateModel, options: ModelFormatOptions) => string;
