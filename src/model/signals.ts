import type { Block, LocalizedDocument } from '../document/types.ts';
import type { Cues } from './cues/index.ts';

const SOME = 400_000;

/**
 * Whether a page can hold a workflow or states at all: it has an ordered list, tabs, or a word for states. Cheap,
 * because most pages of most trees have neither and every check asks.
 *
 * @param names what the project's own hints name
 */
export function mayHoldModel(
  { blocks, view }: LocalizedDocument,
  cues: Cues,
  names: readonly string[],
): boolean {
  if (blocks.some(holds)) return true;
  const text = view.text.length > SOME ? view.text.slice(0, SOME) : view.text;
  return (
    cues.has('state', text) ||
    /\b(?:state|status|phase)/i.test(text) ||
    names.some((name) => text.includes(name))
  );
}

function holds({ kind, name, children }: Block): boolean {
  if (kind === 'step' || kind === 'list' || (kind === 'directive' && name !== undefined && /tab/.test(name)))
    return true;
  return children.some(holds);
}
