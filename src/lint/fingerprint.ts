import { createHash } from 'node:crypto';

/** What stays the same when lines are added above a finding, or when text is wrapped anew. */
export interface Identity {
  readonly ruleId: string;
  readonly locale: string;
  readonly path: string;
  /** The source segment, or the excerpt for a rule on one document. */
  readonly text: string;
  readonly key: string;
}

/**
 * Gives each finding of one page its fingerprint: 24 hexadecimal digits of a SHA-256. Equal identities are told
 * apart by an ordinal in reading order, so the caller keeps one instance a page and asks in that order.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  of({ ruleId, locale, path, text, key }: Identity): string {
    const identity = JSON.stringify([ruleId, locale, path, normalize(text), key]);
    const ordinal = this.#seen.get(identity) ?? 0;
    this.#seen.set(identity, ordinal + 1);
    return createHash('sha256').update(`${identity}#${ordinal}`).digest('hex').slice(0, 24);
  }
}

function normalize(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
