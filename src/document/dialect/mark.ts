import type { Span } from '../../text/place.ts';

/** Which dialect a mark belongs to; an opening is closed by a mark of its own family. */
export type MarkFamily =
  | 'colons' // :::note … :::
  | 'slashes' // /// note … ///
  | 'indented' // !!! note, with its content indented by four
  | 'shortcode' // {{< note >}} … {{< /note >}}
  | 'liquid' // {% tabs %} … {% endtabs %}
  | 'docfx' // [!INCLUDE [title](path)]
  | 'component' // <Tabs> … </Tabs> outside MDX
  | 'comment';

/** Markup of a dialect, overwritten before parsing and found again by where it starts. */
export interface BlockMark {
  readonly role: 'open' | 'close' | 'leaf';
  readonly family: MarkFamily;
  readonly span: Span;
  readonly name: string;
  /** What its closing is called, where that is not the name: `Aside` of `<Aside type="tip">`. */
  readonly tag?: string;
  /** True where the markup itself says that it is a notice, whatever it is called: `!!! x`, `<Aside type="x">`. */
  readonly notice?: boolean;
  /** How many colons or slashes fence it. */
  readonly fence: number;
  /** A title that a translator translates. */
  readonly title?: Span;
}

/** Markup of a dialect inside a line of text. */
export interface InlineMark {
  readonly kind: 'placeholder' | 'anchor' | 'comment' | 'attributes';
  readonly span: Span;
  /** The id that an anchor fixes. */
  readonly id?: string;
}

/** A text that CommonMark can read, of the same length, and what was hidden in it. */
export interface Masked {
  readonly text: string;
  /** By the offset at which the parser will see something. */
  readonly blocks: ReadonlyMap<number, BlockMark>;
  /** In order. */
  readonly inlines: readonly InlineMark[];
}

/** Stands for one hidden character inside a line: a letter to no parser, and never in real text. */
export const HIDDEN = '\uE000';
