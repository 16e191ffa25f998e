import { type Config, loadConfig } from './corpus/config.ts';
import { discover } from './corpus/discover.ts';
import { resolveConfig } from './corpus/resolve.ts';
import type { UserConfig } from './corpus/schema.ts';
import { selectPages } from './corpus/select.ts';
import type { Corpus } from './corpus/types.ts';
import { type CheckOptions, checkCorpus as checkWith } from './lint/check-corpus.ts';
import { type CorpusModelOptions, modelOfCorpus } from './lint/corpus-model.ts';
import type { Report } from './lint/report.ts';
import type { StateModel } from './model/types.ts';
import { builtInRules } from './rules/index.ts';

export { type AlignOptions, alignDocuments } from './alignment/index.ts';
export type { Alignment, BlockPair, PairType, SegmentPair } from './alignment/types.ts';
export { type Config, defineConfig, type UserConfig } from './corpus/config.ts';
export { ConfigError, PathError, SetupError } from './corpus/error.ts';
export type { ContentFile, Corpus, CorpusProblem, Page } from './corpus/types.ts';
export { recoverSource } from './document/bilingual/index.ts';
export { type DocumentInput, type ParsedFile, parseDocument } from './document/parse.ts';
export type {
  BilingualUnit,
  Block,
  BlockKind,
  FrontMatter,
  FrontMatterEntry,
  LocalizedDocument,
  Problem,
  Segment,
  Token,
  TokenKind,
} from './document/types.ts';
export type { CheckOptions } from './lint/check-corpus.ts';
export type { CorpusModelOptions } from './lint/corpus-model.ts';
export type { Finding, FindingSource, ItsCategory, RevisionNote, Severity } from './lint/finding.ts';
export type { Coverage, Report, RuleDescription } from './lint/report.ts';
export {
  defineRule,
  type Example,
  type Located,
  type Observation,
  type Rule,
  type Scope,
} from './lint/rule.ts';
export type { Subjects } from './lint/subject.ts';
export { createMessages, type Messages } from './messages/index.ts';
export {
  formatModel,
  MODEL_FORMATS,
  type ModelFormat,
  type ModelFormatOptions,
} from './model/formats/index.ts';
export { modelGuards } from './model/formats/xstate/guards.ts';
export type * from './model/types.ts';
export { formatReport, REPORT_FORMATS, type ReporterOptions, type ReportFormat } from './reporters/index.ts';
export { reportMessages } from './reporters/messages.ts';
export { builtInRules } from './rules/index.ts';
export { type Locale, parseLocale } from './text/locale.ts';
export type { Place, Point, Span } from './text/place.ts';

/** A corpus with the configuration that it was found by. */
export interface LoadedCorpus extends Corpus {
  readonly config: Config;
}

export interface LoadOptions {
  /** What paths are relative to, and where the configuration is looked for; the process's folder where absent. */
  readonly cwd?: string;
  /** A configuration, or the path of its file; the nearest file where absent. */
  readonly config?: UserConfig | string;
  /** Files, folders or globs to narrow the corpus to. */
  readonly paths?: readonly string[];
}

/**
 * Finds the pages of a documentation tree in all their locales. Reads folders, no content.
 * @throws SetupError where the configuration or a path is wrong, in one sentence with the way out
 */
export async function loadCorpus(options: LoadOptions = {}): Promise<LoadedCorpus> {
  const { cwd = process.cwd(), config: given, paths = [] } = options;
  const config =
    typeof given === 'object' ? resolveConfig(given, cwd) : await loadConfig({ cwd, path: given });
  return { ...selectPages(await discover(config, cwd), paths, cwd), config };
}

/**
 * Checks a corpus with the rules that its configuration turns on, ours and the user's own.
 * @param options what differs from the configuration
 * @returns what was found; what is wrong with content is a finding, never an exception
 * @throws ConfigError where rules are configured wrongly
 */
export async function checkCorpus(
  corpus: LoadedCorpus,
  options: Partial<CheckOptions> = {},
): Promise<Report> {
  return checkWith(corpus, { rules: builtInRules, config: corpus.config, ...options });
}

/**
 * Extracts the workflows and states that a corpus describes: read on the source of every page, given or recovered, and
 * projected onto every locale. `formatModel` writes the result in any of `MODEL_FORMATS`.
 * @param options what differs from the configuration
 * @returns places are those of the files as they stand; pages without a readable source say nothing
 */
export async function extractModel(
  corpus: LoadedCorpus,
  options: CorpusModelOptions = {},
): Promise<StateModel> {
  return modelOfCorpus(corpus, { hints: corpus.config.model, ...options });
}
