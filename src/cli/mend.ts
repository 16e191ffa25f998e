import { type Content, readContent } from '../corpus/read.ts';
import type { ContentFile, Page } from '../corpus/types.ts';
import { concernsChanged } from '../lint/changed-since.ts';
import type { Finding } from '../lint/finding.ts';
import { applyFixes } from '../lint/fix.ts';
import type { ContentReader } from '../lint/read-page.ts';
import { type Call, UsageError } from './command.ts';
import type { Judgement } from './judge.ts';
import { hint } from './outputs.ts';
import type { Since } from './since.ts';
import { writeWhole } from './write-file.ts';

/** A file that fixes have changed, not yet written. */
export interface MendedFile {
  readonly file: ContentFile;
  readonly before: Extract<Content, { ok: true }>;
  after: string;
}

/** One wrong reading may garble every sentence of a file and is told once; each round finds the next. */
const MOST_ROUNDS = 100;

/** Fixes of a corpus, made in memory round by round until there is nothing left to fix. */
export class Mender {
  readonly files = new Map<string, MendedFile>();
  applied = 0;
  skipped = 0;
  readonly #judgement: Judgement;
  readonly #concerns: (finding: Finding) => boolean;
  readonly #places: ReadonlyMap<string, { readonly page: Page; readonly file: ContentFile }>;

  /** @param since leaves alone what does not concern what has changed */
  constructor(judgement: Judgement, since?: Since) {
    this.#judgement = judgement;
    this.#places = new Map(
      judgement.corpus.pages.flatMap((page) =>
        [...page.files.values()].map((file) => [file.path, { page, file }] as const),
      ),
    );
    this.#concerns = since ? concernsChanged(judgement.corpus, since.changed) : () => true;
  }

  /** @returns the judgement of what the corpus is with its fixes */
  async run(): Promise<Judgement> {
    const { corpus, report, again } = this.#judgement;
    let { findings } = report;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const changed = await this.#round(findings);
      if (changed.length === 0) break;
      findings = (await again(changed, this.#read)).findings;
    }
    if (this.applied === 0) return this.#judgement;
    return { ...this.#judgement, report: await again(corpus.pages, this.#read) };
  }

  readonly #read: ContentReader = async (file) => {
    const mended = this.files.get(file.path);
    return mended ? { ok: true, text: mended.after } : readContent(file);
  };

  /** Applies the fixes of these findings. @returns the pages that have changed */
  async #round(findings: readonly Finding[]): Promise<Page[]> {
    const fixable = findings.filter((finding) => finding.fix && this.#concerns(finding));
    const pages = new Set<Page>();
    this.skipped = 0;
    for (const [path, own] of Map.groupBy(fixable, (finding) => finding.path)) {
      const place = this.#places.get(path);
      const mended = place && (await this.#open(place.file));
      if (!mended) continue;
      const { text, applied, skipped } = applyFixes(
        mended.after,
        own.map(({ fix }) => fix!),
      );
      this.skipped += skipped;
      if (text === mended.after) continue;
      mended.after = text;
      this.applied += applied;
      pages.add(place.page);
    }
    return [...pages];
  }

  async #open(file: ContentFile): Promise<MendedFile | undefined> {
    const known = this.files.get(file.path);
    if (known) return known;
    const before = await readContent(file);
    if (!before.ok) return undefined;
    const mended = { file, before, after: before.text };
    this.files.set(file.path, mended);
    return mended;
  }
}

/**
 * Writes what fixes have changed, each file whole or not at all, and says how much that was.
 * @throws UsageError where a file cannot be written, or was changed by somebody else meanwhile
 */
export async function writeMended({ files, applied, skipped }: Mender, call: Call): Promise<void> {
  const changed = [...files.values()].filter(({ before, after }) => before.text !== after);
  for (const { file, before, after } of changed) {
    const now = await readContent(file);
    if (!now.ok || now.hash !== before.hash) throw new UsageError('changedMeanwhile', { path: file.path });
    try {
      await writeWhole(file.absolute, asStored(after, before));
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      throw new UsageError('cannotWrite', { path: file.path, reason });
    }
  }
  await tellMended({ applied, skipped, files: changed.length }, call);
}

/** What the fixes would change, as a patch that `git apply` takes. */
export async function patchOf({ files }: Mender): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  return [...files.values()]
    .filter(({ before, after }) => before.text !== after)
    .map(({ file: { path }, before, after }) =>
      createTwoFilesPatch(
        `a/${path}`,
        `b/${path}`,
        asStored(before.text, before),
        asStored(after, before),
        undefined,
        undefined,
        {
          context: 3,
        },
      ).replace(/^=+\n/, ''),
    )
    .join('');
}

/** With the byte order mark that the file had. */
function asStored(text: string, { bom }: MendedFile['before']): string {
  return bom ? `\ufeff${text}` : text;
}

async function tellMended(
  { applied, skipped, files }: { applied: number; skipped: number; files: number },
  call: Call,
): Promise<void> {
  if (applied > 0) await hint(call.messages.t('cli:check.fixed', { count: applied, files }), call);
  if (skipped > 0) await hint(call.messages.t('cli:check.skipped', { count: skipped }), call);
}
