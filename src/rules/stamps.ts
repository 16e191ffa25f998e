import type { LocalizedDocument } from '../document/types.ts';
import type { RevisionNote } from '../lint/finding.ts';
import type { Located } from '../lint/rule.ts';

const KEYS = [
  'ms.openlocfilehash',
  'ms.sourcegitcommit',
  'default_lang_commit',
  'l10n.sourceCommit',
  'original_hash',
];

/** Where a translation names the revision that it follows; the top of the file where it does so elsewhere. */
export function locateStamp({ path, frontMatter }: LocalizedDocument, { basis }: RevisionNote): Located {
  for (const key of [basis, ...KEYS]) {
    const entry = KEYS.includes(key) ? frontMatter?.entries.get(key) : undefined;
    if (entry) return { path, place: entry.place, text: entry.text };
  }
  const top = { line: 1, column: 1 };
  return { path, place: { start: top, end: top }, text: '' };
}
