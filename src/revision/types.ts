/** What a document says of the source that it follows. */
export interface RevisionStamp {
  /** The front matter key, or the field of a sidecar, that names the revision. */
  readonly key:
    | 'ms.openlocfilehash'
    | 'ms.sourcegitcommit'
    | 'default_lang_commit'
    | 'l10n.sourceCommit'
    | 'original_hash';
  /** As shown to people: the hash where there is one, else the commit. Lower case. */
  readonly revision: string;
  /** Hash of the source file's bytes: MD5, SHA-1 or SHA-256, told apart by their length. */
  readonly hash?: string;
  /** The commit of the source, possibly abbreviated. */
  readonly commit?: string;
  /** When the source was handed over for translation, as an ISO date: `2018-08-30`. */
  readonly handoff?: string;
  /** The document itself says that its source has moved on. */
  readonly drifted?: true;
  /** The commit was set after a partial update (`# patched`). */
  readonly patched?: true;
}

/** What a translation says of the source it follows, held against the source it was compared with. */
export interface RevisionNote {
  readonly target: string | null;
  readonly source: string | null;
  readonly relation: 'same' | 'behind' | 'ahead' | 'unknown';
  /** The key that decided: `ms.lasthandoff`, `ms.openlocfilehash`, `default_lang_commit`, `git`; else `none`. */
  readonly basis: string;
}

/** The source that a translation is held against. */
export interface SourceRevision {
  /** For a recovered source: the stamp of the file that embeds it. */
  readonly stamp?: RevisionStamp | undefined;
  /** For a source that has a file of its own: what its bytes hash to. */
  readonly identity?: SourceIdentity | undefined;
  /** For a source in the repository: its path, relative to the root given to `openGit`. */
  readonly path?: string | undefined;
}

/** Hashes by which the conventions name a source file. Computed when asked for. */
export interface SourceIdentity {
  /** SHA-1 of the bytes, with LF line ends and with CRLF. */
  readonly sha1Lf: string;
  readonly sha1Crlf: string;
  /** MD5 of the bytes as they stand. */
  readonly md5: string;
  /** What git calls the file: SHA-1 of a header and the bytes. */
  readonly gitBlob: string;
  /** Whether a hash of any of these kinds, or SHA-256, is that of this file by any of its line ends. */
  has(hash: string): boolean;
}
