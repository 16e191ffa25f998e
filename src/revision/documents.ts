import type { LocalizedDocument } from '../document/types.ts';
import type { Git } from './git.ts';
import { sourceIdentity } from './identity.ts';
import { relate } from './relate.ts';
import { readStamp } from './stamp.ts';
import type { RevisionNote } from './types.ts';

/**
 * Says how a translation stands to a source, both as documents.
 *
 * @param carrier the document whose file the source was taken from: the source itself, or the bilingual file.
 *   A recovered source has the revision of the file that embeds it
 * @returns undefined where neither says anything of a revision
 */
export function relateDocuments(
  target: LocalizedDocument,
  source: LocalizedDocument,
  carrier: LocalizedDocument,
  git?: Git,
): RevisionNote | undefined {
  const follows = readStamp(target);
  if (!source.recovered) {
    const file = { identity: sourceIdentity(source.view.file), path: source.path };
    return follows && relate(follows, file, git);
  }
  const stamp = readStamp(carrier);
  return follows || stamp ? relate(follows, { stamp }, git) : undefined;
}
