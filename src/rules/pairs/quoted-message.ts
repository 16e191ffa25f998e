import { walkPairs } from '../../alignment/project.ts';
import type { Alignment, BlockPair } from '../../alignment/types.ts';

const QUOTED = new WeakMap<Alignment, ReadonlySet<BlockPair>>();

/** A line that says what the quotation is, and nothing else: `**Exemple de message d’erreur :**<br/>`. */
const LEAD = /^[^.\n]{1,80}[:：](?:\*\*|__|[*_])?\s*(?:<br\s*\/?>|$)/m;
/** What a program calls its error, before what it says of it: `**LoaderDataError**: `. */
const NAME = /^(?:\*\*|__|`)?\p{Lu}\p{Ll}+(?:\p{Lu}+\p{Ll}*)+(?:\*\*|__|`)?:\s/u;

/**
 * Whether a text in the source's language may be a program's own message: it stands in a block quotation, below a line
 * that is translated and says what is quoted, or behind the name of an error.
 */
export function isQuotedMessage(alignment: Alignment, block: BlockPair): boolean {
  if (!quotedPairs(alignment).has(block)) return false;
  const raw = (side: 'source' | 'target') =>
    block[side].flatMap(({ segments }) => segments.map(({ text }) => text)).join('\n');
  const lead = LEAD.exec(raw('target'))?.[0];
  if (lead !== undefined && LEAD.test(raw('source')) && !raw('source').includes(lead)) return true;
  return NAME.test(raw('target'));
}

function quotedPairs(alignment: Alignment): ReadonlySet<BlockPair> {
  const known = QUOTED.get(alignment);
  if (known) return known;
  const quoted = new Set<BlockPair>();
  for (const pair of walkPairs(alignment)) {
    if (pair.kind === 'quote' || quoted.has(pair)) for (const child of pair.children) quoted.add(child);
  }
  QUOTED.set(alignment, quoted);
  return quoted;
}
