import type { Block, LocalizedDocument, Segment } from '../../document/types.ts';
import type { Place, Span } from '../../text/place.ts';
import type { Scope } from '../outline.ts';
import type { Evidence } from '../types.ts';
import { sameName } from './names.ts';

/** A stretch of the source that something was read from, with its segment, by which it is found in the locales. */
export interface Mention {
  readonly block: Block;
  readonly segment?: Segment;
  readonly text: string;
  readonly place: Place;
}

export interface ValueDraft {
  readonly id: string;
  description?: string;
  /** Whether it was seen in code. */
  coded: boolean;
  readonly mentions: Mention[];
}

/** How sure a reading is: a structure that is made of values, or a sentence that seems to name one. */
export type Strength = 'structure' | 'sentence';

export interface VariableDraft {
  name: string;
  /** Whether the name is a key of code. */
  keyed: boolean;
  readonly aliases: Set<string>;
  readonly scope: Scope;
  strength: Strength;
  /** Whether the source lists all values there are. */
  closed: boolean;
  readonly mentions: Mention[];
  readonly values: Map<string, ValueDraft>;
}

/** All state variables of one page, as far as they have been read. Names that are one are one variable. */
export class StateBook {
  readonly variables: VariableDraft[] = [];
  readonly #named = new Map<string, VariableDraft>();

  /** The variable of a name in the part of the document where it stands, made where there is none yet. */
  variable(name: string, scope: Scope, keyed: boolean): VariableDraft {
    const key = sameName(name);
    const known = this.#named.get(key);
    if (known) {
      if (keyed && !known.keyed) rename(known, name);
      else if (name !== known.name) known.aliases.add(name);
      return known;
    }
    const made: VariableDraft = {
      name,
      keyed,
      aliases: new Set(),
      scope,
      strength: 'sentence',
      closed: false,
      mentions: [],
      values: new Map(),
    };
    this.#named.set(key, made);
    this.variables.push(made);
    return made;
  }

  find(name: string): VariableDraft | undefined {
    return this.#named.get(sameName(name));
  }

  /** The variable that has a text for a value. */
  withValue(text: string): VariableDraft | undefined {
    const key = text.toLowerCase();
    return this.variables.find(({ values }) => values.has(key));
  }

  /** Takes a variable's values, names and mentions over into another. */
  merge(into: VariableDraft, from: VariableDraft): void {
    if (from.keyed && !into.keyed) rename(into, from.name);
    else into.aliases.add(from.name);
    for (const alias of from.aliases) into.aliases.add(alias);
    for (const value of from.values.values()) mergeValue(into, value);
    into.mentions.push(...from.mentions);
    into.closed ||= from.closed;
    if (from.strength === 'structure') into.strength = 'structure';
    this.variables.splice(this.variables.indexOf(from), 1);
    for (const [key, variable] of this.#named) if (variable === from) this.#named.set(key, into);
    into.aliases.delete(into.name);
  }
}

function rename(variable: VariableDraft, name: string): void {
  if (variable.name !== name) variable.aliases.add(variable.name);
  variable.name = name;
  variable.keyed = true;
}

function mergeValue(into: VariableDraft, value: ValueDraft): void {
  const known = addValue(into, value.id, value.mentions, value.coded);
  if (value.description !== undefined) known.description ??= value.description;
}

/** Adds a value, or more mentions of one that is known. Letter case alone makes no other value. */
export function addValue(
  variable: VariableDraft,
  id: string,
  mentions: readonly Mention[],
  coded: boolean,
): ValueDraft {
  const key = id.toLowerCase();
  const value = variable.values.get(key) ?? { id, coded, mentions: [] };
  variable.values.set(key, value);
  value.coded ||= coded;
  value.mentions.push(...mentions);
  return value;
}

/** Where something of the source stands, for people and programs. */
export function evidenceOf(document: LocalizedDocument, mention: Mention): Evidence {
  const id = mention.segment?.ids[0];
  return {
    path: document.path,
    place: mention.place,
    ...(id !== undefined && { segmentId: id }),
    text: mention.text,
  };
}

/** A whole segment as a mention. */
export function mentionOf(block: Block, segment: Segment): Mention {
  return { block, segment, text: segment.text, place: segment.place };
}

/** A stretch of a code block's text as a mention; the span is relative to the block's value. */
export function mentionInCode(document: LocalizedDocument, block: Block, text: string, span: Span): Mention {
  return { block, text, place: placeInCode(document, block, text, span) };
}

/** Code may be indented or quoted, so the text is looked for line by line in the file itself. */
function placeInCode({ view }: LocalizedDocument, block: Block, text: string, span: Span): Place {
  const line = (block.value ?? '').slice(0, span.start).split('\n').length - 1;
  const raw = view.text.slice(block.span.start, block.span.end);
  const fence = /^\s*(?:`{3,}|~{3,})/.test(raw) ? 1 : 0;
  let at = 0;
  for (let i = 0; i < line + fence; i++) at = raw.indexOf('\n', at) + 1;
  const column = span.start - (block.value ?? '').lastIndexOf('\n', span.start - 1) - 1;
  const end = raw.indexOf('\n', at);
  const found = raw.slice(0, end < 0 ? raw.length : end).indexOf(text, at + Math.max(0, column));
  if (found < 0) return block.place;
  const start = block.span.start + found;
  return view.placeOf({ start, end: start + text.length });
}
