import type { LocalizedDocument } from '../document/types.ts';
import { readDate } from './date.ts';
import { readMetadata } from './metadata.ts';
import type { RevisionStamp } from './types.ts';

/** Git abbreviates to seven digits; the longest hash in use is SHA-256. */
const COMMIT = /^[0-9a-f]{7,64}$/i;
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

type Keys = Pick<LocalizedDocument, 'frontMatter' | 'view' | 'path'>;

/**
 * Reads what a document says of the source it follows: the keys of Microsoft's localization, OpenTelemetry's
 * `default_lang_commit`, MDN's `l10n.sourceCommit`, or the metadata of co-op-translator.
 *
 * @param sidecar parsed JSON that stands beside the document, where the convention keeps its metadata there
 * @returns undefined where the document says nothing, or nothing that could be a hash or commit
 */
export function readStamp(document: Keys, sidecar?: unknown): RevisionStamp | undefined {
  return microsoft(document) ?? openTelemetry(document) ?? mdn(document) ?? readMetadata(document, sidecar);
}

/** `ms.openlocfilehash` is the SHA-1, later the SHA-256, of the raw source file; `ms.lasthandoff` orders revisions. */
function microsoft(document: Keys): RevisionStamp | undefined {
  const hash = hexOf(document, 'ms.openlocfilehash', HASH)?.value;
  const commit = hexOf(document, 'ms.sourcegitcommit', COMMIT)?.value;
  const revision = hash ?? commit;
  if (!revision) return undefined;
  const handoff = readDate(document.frontMatter?.entries.get('ms.lasthandoff')?.text);
  return {
    key: hash ? 'ms.openlocfilehash' : 'ms.sourcegitcommit',
    revision,
    ...(hash && { hash }),
    ...(commit && { commit }),
    ...(handoff && { handoff }),
  };
}

function openTelemetry(document: Keys): RevisionStamp | undefined {
  const entry = hexOf(document, 'default_lang_commit', COMMIT);
  if (!entry) return undefined;
  // Besides `true`, their script writes why it cannot tell: `file not found`.
  const drifted = document.frontMatter?.entries.get('drifted_from_default')?.value === true;
  return {
    key: 'default_lang_commit',
    revision: entry.value,
    commit: entry.value,
    ...(drifted && { drifted }),
    ...(entry.patched && { patched: entry.patched }),
  };
}

function mdn(document: Keys): RevisionStamp | undefined {
  const commit = hexOf(document, 'l10n.sourceCommit', COMMIT)?.value;
  return commit ? { key: 'l10n.sourceCommit', revision: commit, commit } : undefined;
}

/** Reads the text, since YAML makes a number of a hash that happens to be all digits, or of `1234e56`. */
function hexOf(
  { frontMatter, view }: Keys,
  key: string,
  form: RegExp,
): { value: string; patched?: true } | undefined {
  const entry = frontMatter?.entries.get(key);
  const match = /^["']?([0-9a-f]+)["']?(?:[ \t]+#(.*))?$/i.exec(entry?.text.trim() ?? '');
  if (!entry || !match || !form.test(match[1]!)) return undefined;
  const line = view.file.split(/\r\n|\r|\n/, entry.place.end.line)[entry.place.end.line - 1] ?? '';
  const comment = match[2] ?? line.slice(entry.place.end.column - 1);
  return { value: match[1]!.toLowerCase(), ...(/\bpatched\b/.test(comment) && { patched: true as const }) };
}
