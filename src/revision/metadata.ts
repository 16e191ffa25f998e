import type { LocalizedDocument } from '../document/types.ts';
import type { RevisionStamp } from './types.ts';

const MD5 = /^[0-9a-f]{32}$/i;
const COMMENT = 'CO_OP_TRANSLATOR_METADATA';

/**
 * Reads co-op-translator's metadata: `original_hash` is the MD5 of the source. It stands in a comment at the
 * head of the translation, or in JSON beside it, for one file or for many by path.
 */
export function readMetadata(
  { path, view }: Pick<LocalizedDocument, 'path' | 'view'>,
  sidecar: unknown,
): RevisionStamp | undefined {
  const hash = fromSidecar(path, sidecar) ?? fromComment(view.file);
  return hash ? { key: 'original_hash', revision: hash, hash } : undefined;
}

function fromSidecar(path: string, sidecar: unknown): string | undefined {
  const own = hashOf(sidecar);
  if (own || !isRecord(sidecar)) return own;
  // The longest name wins, so that a README of a folder is not taken for the one above it.
  const names = Object.keys(sidecar).filter((name) => path === name || path.endsWith(`/${name}`));
  const name = names.sort((a, b) => b.length - a.length)[0];
  return name === undefined ? undefined : hashOf(sidecar[name]);
}

function fromComment(file: string): string | undefined {
  const start = file.indexOf(COMMENT);
  const end = start < 0 ? -1 : file.indexOf('-->', start);
  if (end < 0 || file.lastIndexOf('<!--', start) < 0) return undefined;
  const body = file.slice(start, end);
  const hash = /"original_hash"\s*:\s*"([0-9a-f]{32})"/i.exec(body)?.[1];
  return hash?.toLowerCase();
}

function hashOf(value: unknown): string | undefined {
  const hash = isRecord(value) ? value.original_hash : undefined;
  return typeof hash === 'string' && MD5.test(hash) ? hash.toLowerCase() : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
