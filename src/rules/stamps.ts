import type { LocalizedDocument } from '../document/types.ts';
import type { RevisionNote } from '../lint/finding.ts';
import { revisionData } from '../lint/message.ts';
import type { Located, Observation } from '../lint/rule.ts';
import type { PageSubject } from '../lint/subject.ts';

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

/** One observation, at its stamp, for each translation that stands to its source in a certain way. */
export function* observeRelation(
  { documents, revisions }: PageSubject,
  relation: RevisionNote['relation'],
  messageId: string,
): Generator<Observation> {
  for (const [locale, revision] of revisions) {
    const document = documents.get(locale);
    if (revision.relation !== relation || !document) continue;
    yield { messageId, data: revisionData(revision), locale, target: locateStamp(document, revision) };
  }
}
