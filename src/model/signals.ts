import type { Block, LocalizedDocument } from '../document/types.ts';
import type { Cues } from './cues/index.ts';

/** What a page may hold, judged at a glance. */
export interface Signals {
  readonly any: boolean;
  readonly states: boolean;
}

/**
 * Whether a page can hold a workflow, states or a list at all. Cheap, because most pages of most trees have none and
 * every check asks.
 *
 * @param names what the project's own hints name
 */
export function mayHoldModel(
  { blocks, view: { text } }: LocalizedDocument,
  cues: Cues,
  names: readonly string[],
): Signals {
  const states = hasStateWord(text, cues) || names.some((name) => text.includes(name));
  return { any: states || blocks.some(holds), states };
}

/** Parts of words too: a key of code joins its words. */
function hasStateWord(text: string, cues: Cues): boolean {
  return cues.hasAny('state', text) || /stat(?:e|us)|phase/i.test(text);
}

function holds({ kind, name, children, segments }: Block): boolean {
  if (kind === 'list' || (kind === 'directive' && name !== undefined && /tab/.test(name))) return true;
  if (kind === 'heading') return /\d|[一二三]/.test(segments[0]?.plain ?? '');
  return children.some(holds);
}
