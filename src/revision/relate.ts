import type { Git } from './git.ts';
import { sourceIdentity } from './identity.ts';
import type { RevisionNote, RevisionStamp, SourceRevision } from './types.ts';

type Verdict = Pick<RevisionNote, 'relation' | 'basis'>;

/** How far back the history of a source is searched for the bytes that a translation was made from. */
const HISTORY = 50;

/**
 * Says how the revision that a translation follows stands to the source that it is held against. Identity is
 * by hash or commit, order by hand-off date or by git; never by `ms.date`, which is the author's to set.
 *
 * @param target what the translation says of itself
 * @param source a recovered source with the stamp of its file, or a file with its identity
 */
export function relate(target: RevisionStamp | undefined, source: SourceRevision, git?: Git): RevisionNote {
  const verdict =
    target && (sameness(target, source) ?? order(target, source, git) ?? byGit(target, source, git));
  const { relation, basis } = verdict ?? {
    relation: 'unknown',
    basis: target?.key ?? source.stamp?.key ?? 'none',
  };
  return {
    target: target?.revision ?? null,
    source: relation === 'same' && target ? target.revision : nameOf(target, source, git),
    relation,
    basis,
  };
}

/** The source's revision in the terms of the target, so that the two can be told side by side. */
function nameOf(target: RevisionStamp | undefined, { stamp, identity, path }: SourceRevision, git?: Git) {
  if (stamp) return stamp.revision;
  if (target?.hash && identity) return target.hash.length === 32 ? identity.md5 : identity.sha1Lf;
  return (path !== undefined && git?.newestCommit(path)) || null;
}

function sameness(target: RevisionStamp, { stamp, identity }: SourceRevision): Verdict | undefined {
  const same = { relation: 'same', basis: target.key } as const;
  if (target.hash && stamp?.hash) return target.hash === stamp.hash ? same : undefined;
  if (target.hash && identity) return identity.has(target.hash) ? same : undefined;
  return target.commit && stamp?.commit && sameCommit(target.commit, stamp.commit) ? same : undefined;
}

/** Commits are often abbreviated, and rarely to the same length. */
function sameCommit(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function order(target: RevisionStamp, { stamp }: SourceRevision, git?: Git): Verdict | undefined {
  const [ours, theirs] = [target.handoff, stamp?.handoff];
  if (ours && theirs && ours !== theirs) {
    return { relation: ours > theirs ? 'ahead' : 'behind', basis: 'ms.lasthandoff' };
  }
  if (!git || !target.commit || !stamp?.commit) return undefined;
  if (git.commit(target.commit) === git.commit(stamp.commit)) return undefined;
  if (git.isAncestor(target.commit, stamp.commit)) return { relation: 'behind', basis: 'git' };
  return git.isAncestor(stamp.commit, target.commit) ? { relation: 'ahead', basis: 'git' } : undefined;
}

/** Looks the source up in its repository; failing that, takes the document's own word. */
function byGit(target: RevisionStamp, source: SourceRevision, git?: Git): Verdict | undefined {
  const found = git && fromHistory(target, source, git);
  return found ?? (target.drifted && { relation: 'behind', basis: 'drifted_from_default' });
}

function fromHistory(
  { hash, commit }: RevisionStamp,
  { identity, path }: SourceRevision,
  git: Git,
): Verdict | undefined {
  if (!identity || path === undefined) return undefined;
  const then = commit && !hash ? git.fileAt(commit, path) : undefined;
  // Through a hash, so that other line ends are no other revision.
  if (then && identity.has(sourceIdentity(then).sha1Lf)) return { relation: 'same', basis: 'git' };
  const older = then ? git.isAncestor(commit!, 'HEAD') : hash && followsOlder(hash, path, git);
  return older ? { relation: 'behind', basis: 'git' } : undefined;
}

function followsOlder(hash: string, path: string, git: Git): boolean {
  return git.commitsTouching(path, HISTORY).some((commit) => {
    const then = git.fileAt(commit, path);
    return then !== undefined && sourceIdentity(then).has(hash);
  });
}
