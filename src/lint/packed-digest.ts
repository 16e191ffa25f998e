import type { Candidate, DocumentDigest, PageDigest } from './digest.ts';
import type { Finding } from './finding.ts';

/**
 * A page's digest as it waits for the end of a run: what nobody asks for before then is kept as JSON in bytes. The
 * collector lets the heap grow to a multiple of the objects that live in it, so that each byte of them costs four
 * of memory. Everything is written out anew besides, for a stretch cut out of a text keeps the whole text in memory.
 */
export class PackedDigest implements PageDigest {
  readonly page: string;
  readonly documents: readonly DocumentDigest[];
  readonly learnt: PageDigest['learnt'];
  readonly coverage: PageDigest['coverage'];
  readonly units: number;
  readonly #findings: Buffer;
  readonly #candidates: Buffer;

  constructor({ findings, candidates, ...rest }: PageDigest) {
    const { page, documents, learnt, coverage, units } = JSON.parse(JSON.stringify(rest)) as typeof rest;
    this.page = page;
    this.documents = documents;
    this.learnt = learnt;
    this.coverage = coverage;
    this.units = units;
    this.#findings = Buffer.from(JSON.stringify(findings));
    this.#candidates = Buffer.from(JSON.stringify(candidates));
  }

  /** Unpacked anew each time that they are asked for. */
  get findings(): readonly Finding[] {
    return JSON.parse(this.#findings.toString()) as Finding[];
  }

  /** Unpacked anew each time that they are asked for. */
  get candidates(): readonly Candidate[] {
    return JSON.parse(this.#candidates.toString()) as Candidate[];
  }
}
