import type { ContentEntry } from '../schema.ts';

/** A way in which many docs trees stand, by a name that a configuration may use for `content`. */
export interface Layout {
  readonly name: string;
  /** One line: whose convention it is, and where source and translations stand. */
  readonly description: string;
  /** The `content` that the name stands for. */
  readonly content: readonly ContentEntry[];
}
