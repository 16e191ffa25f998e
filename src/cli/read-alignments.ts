import { statSync } from 'node:fs';
import path from 'node:path';
import { alignDocuments } from '../alignment/index.ts';
import type { Alignment } from '../alignment/types.ts';
import { looksLikeLocale } from '../corpus/locale-names.ts';
import { readContent } from '../corpus/read.ts';
import { parseDocument } from '../document/parse.ts';
import type { LocalizedDocument } from '../document/types.ts';
import { holdPairs } from '../lint/check-page.ts';
import { openPages } from '../lint/open-pages.ts';
import { openGit } from '../revision/index.ts';
import { type Locale, parseLocale } from '../text/locale.ts';
import { type Call, UsageError } from './command.ts';
import { assertLocale, openCorpus } from './judge.ts';

/**
 * Aligns what the command line names: two files with each other, or pages of the corpus with their source.
 * @throws SetupError, UsageError where the set-up is wrong or a named file cannot be read
 */
export async function* readAlignments(
  call: Call,
  locales: readonly string[] | undefined,
  blind: boolean,
): AsyncGenerator<Alignment> {
  const [source, target] = call.args;
  if (call.args.length === 2 && isFile(source!, call) && isFile(target!, call)) {
    yield alignDocuments(await readNamed(source!, call), await readNamed(target!, call), { blind });
    return;
  }
  const { corpus } = await openCorpus(call);
  for (const locale of locales ?? []) assertLocale(locale, corpus);
  const open = openPages(corpus);
  const git = openGit(call.cwd);
  for (const page of corpus.pages) {
    for (const pair of holdPairs(await open(page), corpus.sourceLocale, git, { blind })) {
      if (!locales || locales.includes(pair.locale)) yield pair.alignment;
    }
  }
}

function isFile(named: string, { cwd }: Call): boolean {
  return statSync(path.resolve(cwd, named), { throwIfNoEntry: false })?.isFile() === true;
}

async function readNamed(named: string, { cwd }: Call): Promise<LocalizedDocument> {
  const absolute = path.resolve(cwd, named);
  const content = await readContent({ absolute });
  if (!content.ok)
    throw new UsageError('unreadable', { path: named, reason: `${content.code ?? content.reason}.` });
  const file = path.relative(cwd, absolute).replaceAll(path.sep, '/');
  const { document } = parseDocument({ path: file, locale: localeOf(absolute), text: content.text });
  const refused = document.problems.find(({ kind }) => kind === 'unreadable');
  if (refused) throw new UsageError('unreadable', { path: named, reason: `${refused.messageId}.` });
  return document;
}

/** By the nearest part of the path that is a locale's name: `ko` of `docs/ko/start.md`, `start.ko.md`. */
function localeOf(file: string): Locale {
  const parts = file.split(/[/\\.]/).slice(0, -1);
  return parseLocale(parts.findLast(looksLikeLocale) ?? 'und');
}
