import path from 'node:path';
import { readContent } from '../corpus/read.ts';
import type { Page } from '../corpus/types.ts';
import { parseDocument } from '../document/parse.ts';
import type { LocalizedDocument } from '../document/types.ts';
import { sourcesOf } from '../lint/choose-source.ts';
import { openPages } from '../lint/open-pages.ts';
import {
  earlierSource,
  openGit,
  type ProjectedChange,
  projectChanges,
  readStamp,
  type SourceChange,
  sourceChanges,
} from '../revision/index.ts';
import { nearest } from '../text/similar.ts';
import { type Call, UsageError } from './command.ts';
import { assertLocale, openCorpus } from './judge.ts';
import { textOf } from './values.ts';

/** What a source changed since a translation was made from it. */
export interface SourceDiff {
  readonly page: string;
  readonly source: LocalizedDocument;
  readonly target: LocalizedDocument;
  /** Where the earlier source was found, and what names it there: a commit, or a file. */
  readonly base: { readonly basis: string; readonly revision: string };
  readonly changes: readonly (SourceChange & Partial<Pick<ProjectedChange, 'target'>>)[];
}

/** @throws SetupError, UsageError where there is no such page, or its earlier source cannot be had */
export async function readDiff(call: Call): Promise<SourceDiff> {
  const [named = '', locale = ''] = call.args;
  const { corpus } = await openCorpus(call, []);
  assertLocale(locale, corpus);
  const page = findPage(named, corpus.pages, call);
  const read = await openPages(corpus)(page);
  const target = read.documents.get(locale);
  if (!target || locale === corpus.sourceLocale.name)
    throw new UsageError('noTranslation', { page: page.id, locale });
  const [current] = sourcesOf(read, corpus.sourceLocale);
  if (!current) throw new UsageError('noSource', { page: page.id, locale: corpus.sourceLocale.name });
  const embedded = read.embedded.get(locale);
  const { before, base } = await earlier(call, { target, source: current.document, embedded });
  const changes = sourceChanges(before, current.document);
  const projected = projectChanges(before, changes, target);
  return {
    page: page.id,
    source: current.document,
    target,
    base,
    changes: changes.map((change) => projected.find(({ of }) => of === change) ?? change),
  };
}

/** A page by its id, or by the path of any of its files. */
function findPage(named: string, pages: readonly Page[], { cwd }: Call): Page {
  const file = path.relative(cwd, path.resolve(cwd, named)).replaceAll(path.sep, '/');
  const page = pages.find(
    ({ id, files }) => id === named || [...files.values()].some((own) => own.path === file),
  );
  if (page) return page;
  const near = nearest(
    named,
    pages.map(({ id }) => id),
  );
  throw near
    ? new UsageError('unknownPage_near', { page: named, near })
    : new UsageError('unknownPage', { page: named });
}

interface Sides {
  readonly target: LocalizedDocument;
  readonly source: LocalizedDocument;
  readonly embedded: LocalizedDocument | undefined;
}

/** The source as it was translated: the file that is named, what the translation embeds, or what git has. */
async function earlier(
  call: Call,
  { target, source, embedded }: Sides,
): Promise<{ before: LocalizedDocument; base: SourceDiff['base'] }> {
  const parse = (text: string) => {
    const { path: from, locale, syntax } = source;
    return parseDocument({ path: from, locale, text, syntax }).document;
  };
  const named = textOf(call.options.base);
  if (named !== undefined) {
    const content = await readContent({ absolute: path.resolve(call.cwd, named) });
    if (!content.ok)
      throw new UsageError('unreadable', { path: named, reason: `${content.code ?? content.reason}.` });
    return { before: parse(content.text), base: { basis: 'file', revision: named } };
  }
  if (embedded) return { before: embedded, base: { basis: 'embedded', revision: target.path } };
  const git = openGit(call.cwd);
  const found = git && !source.recovered ? earlierSource(target, source.path, git) : undefined;
  if (found) return { before: parse(found.text), base: { basis: found.basis, revision: found.commit } };
  const revision = readStamp(target)?.revision;
  const data = { path: target.path, revision: revision ?? '' };
  if (!git) throw new UsageError('noHistory', data);
  if (revision === undefined) throw new UsageError('noStamp', data);
  throw new UsageError(git.isShallow() ? 'unknownRevision_shallow' : 'unknownRevision', data);
}
