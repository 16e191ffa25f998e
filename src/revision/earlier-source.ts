import type { LocalizedDocument } from '../document/types.ts';
import { decodeText } from '../text/decode.ts';
import type { Git } from './git.ts';
import { sourceIdentity } from './identity.ts';
import { readStamp } from './stamp.ts';

/** The text of the source that a translation was made from. */
export interface EarlierSource {
  readonly text: string;
  /** The commit that it was found in. */
  readonly commit: string;
  /** The key that names the revision; `git` where only the translation's own last change tells. */
  readonly basis: string;
}

/** How far back the history of a source is searched for the bytes that a stamp names. */
const HISTORY = 500;

/**
 * Looks up in git the source that a translation follows: by the commit or the hash in its stamp; without a stamp,
 * as the source was when the translation was last changed.
 *
 * @param path the source's own file, relative to the root given to `openGit`
 * @returns undefined where the history at hand does not have it
 */
export function earlierSource(target: LocalizedDocument, path: string, git: Git): EarlierSource | undefined {
  const stamp = readStamp(target);
  if (!stamp) return at(git.newestCommit(target.path), path, 'git', git);
  const { hash, commit, key } = stamp;
  if (!hash) return at(commit, path, key, git);
  for (const each of git.commitsTouching(path, HISTORY)) {
    const bytes = git.fileAt(each, path);
    if (bytes && sourceIdentity(bytes).has(hash)) return at(each, path, key, git);
  }
  return at(commit, path, 'ms.sourcegitcommit', git);
}

function at(commit: string | undefined, path: string, basis: string, git: Git): EarlierSource | undefined {
  const bytes = commit === undefined ? undefined : git.fileAt(commit, path);
  const decoded = bytes && decodeText(bytes);
  return decoded?.ok ? { text: decoded.text, commit: git.commit(commit!) ?? commit!, basis } : undefined;
}
