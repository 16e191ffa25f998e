import type { Locale } from '../text/locale.ts';
import type { Place, Span } from '../text/place.ts';
import type { TextView } from '../text/view.ts';

export type BlockKind =
  | 'section' // a heading with all that stands below it
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'item' // of an unordered list
  | 'step' // an item of an ordered list
  | 'table'
  | 'row'
  | 'cell'
  | 'code' // fenced or indented
  | 'image' // a paragraph that is nothing but images
  | 'quote'
  | 'notice' // > [!NOTE], :::note, !!! note, /// note, {{< note >}}, <Aside>
  | 'directive' // any other container of a dialect: tabs, columns, components
  | 'shortcode' // a line that is nothing but a shortcode, include or self-closing component
  | 'html'
  | 'comment'
  | 'definition' // a link or footnote definition
  | 'break'; // thematic break

/** A node of the structure that a translation is expected to keep. Containers have children, leaves have segments. */
export interface Block {
  readonly kind: BlockKind;
  /** Offsets in the document's view, from the block's marker to the end of its text, without trailing blanks. */
  readonly span: Span;
  /** The same in the file as it stands. */
  readonly place: Place;
  readonly children: readonly Block[];
  readonly segments: readonly Segment[];
  /** A heading's or section's level, 1 to 6. */
  readonly level?: number;
  /** A step's number in its list, counted from 1 whatever the file writes. */
  readonly ordinal?: number;
  /** A notice's or directive's name in lower case, a code block's language, a shortcode's name: never translated. */
  readonly name?: string;
  /** Code without its fences, HTML as it stands. */
  readonly value?: string;
  /** Heading ids that the source text fixes: `{#id}`, `<a name="id">`. */
  readonly anchors?: readonly string[];
}

/** The smallest translatable text: a sentence, a heading, a cell. */
export interface Segment {
  /** Ids of the bilingual markup that this segment spans, in order; empty where there is none. */
  readonly ids: readonly string[];
  readonly span: Span;
  readonly place: Place;
  /** Markdown as written, soft line breaks folded to a space. */
  readonly text: string;
  /** What a reader sees: markup removed, inline code and images as U+FFFC. */
  readonly plain: string;
  readonly tokens: readonly Token[];
}

export type TokenKind =
  | 'code'
  | 'link'
  | 'image'
  | 'number'
  | 'identifier'
  | 'name'
  | 'acronym'
  | 'strong'
  | 'emphasis'
  | 'placeholder'; // template braces, inline shortcodes and HTML or JSX tags

/** Something inside a segment that is expected to survive translation. */
export interface Token {
  readonly kind: TokenKind;
  /** What is compared: a URL, a canonical number with its unit, an identifier as written. */
  readonly value: string;
  /** As it stands in the text. */
  readonly text: string;
  readonly span: Span;
  readonly place: Place;
}

/** Front matter with the place of every top-level value. Nested values are reached by dotted keys: `hero.title`. */
export interface FrontMatter {
  readonly format: 'yaml' | 'toml';
  readonly place: Place;
  readonly entries: ReadonlyMap<string, FrontMatterEntry>;
}

export interface FrontMatterEntry {
  readonly key: string;
  readonly value: string | number | boolean | null | readonly unknown[];
  /** The value's text, as written. */
  readonly text: string;
  /** The place of the value (of the key, where the value is empty). */
  readonly place: Place;
}

/** One segment of bilingual markup, target and source side by side (TMX `tu`). */
export interface BilingualUnit {
  readonly id: string;
  readonly target: { readonly text: string; readonly place: Place };
  readonly source: { readonly text: string; readonly place: Place };
}

/** Something wrong with a file as a file; the rules on documents turn problems into findings. */
export interface Problem {
  readonly kind: 'bilingual-markup' | 'front-matter' | 'unreadable';
  /** Which message of the rule: `unbalanced`, `ids-differ`, `not-yaml`, `not-utf8`. */
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly place: Place;
}

/** One file in one locale, or the source recovered from a bilingual file. */
export interface LocalizedDocument {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly locale: Locale;
  /** The document's own declaration (`ms.contentlocale`, `lang`) where its language agrees, else the locale's tag. */
  readonly language: string;
  /** True where this is the source text taken out of a translation's markup. */
  readonly recovered: boolean;
  readonly syntax: 'markdown' | 'mdx';
  readonly view: TextView;
  readonly frontMatter?: FrontMatter;
  /** Front matter keys whose text the markup does not carry, so that a recovered source cannot be judged on them. */
  readonly notRecovered: readonly string[];
  /** The tree: sections of level 1, and what stands before the first. */
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}
