import type { Locale } from '../text/locale.ts';
import { complain } from './complaint.ts';
import { type ContentMapping, readContentEntry } from './content.ts';
import { ConfigError } from './error.ts';
import { readLocales } from './locale-names.ts';
import { configSchema, type RuleSetting } from './schema.ts';

/** The configuration as the program uses it: checked, defaults filled in, every form of `content` made the same. */
export interface Config {
  /** The file that it was read from, absolute. */
  readonly file?: string;
  /** The folder that patterns are relative to, absolute. */
  readonly root: string;
  readonly sourceLocale: Locale;
  /** In the order of the configuration, the source among them. Absent: those found in the tree. */
  readonly locales?: readonly Locale[];
  readonly content: readonly ContentMapping[];
  /** Rule id → severity, with options where there are any. The ids are not checked here. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** What `defineRule` made. Of which type is for the runner to know. */
  readonly customRules: readonly { readonly id: string }[];
  readonly terms: { readonly keep: readonly string[] };
  readonly ignore: readonly string[];
  readonly model: {
    readonly cues?: Readonly<Record<string, readonly string[]>> | undefined;
    readonly variables?: readonly string[] | undefined;
    readonly workflows?: readonly string[] | undefined;
  };
  readonly baseline?: string | undefined;
  readonly cache: boolean | string;
}

/**
 * Checks a configuration and makes it what the program uses.
 * @param root the folder that patterns are relative to, absolute
 * @throws ConfigError with one sentence on the first thing that is wrong
 */
export function resolveConfig(user: unknown, root: string): Config {
  const parsed = configSchema.safeParse(user);
  if (!parsed.success) throw new ConfigError(complain(parsed.error, user));
  const { content, rules, customRules, terms, ignore, model, baseline, cache } = parsed.data;
  const locales = readLocales(parsed.data.sourceLocale, parsed.data.locales);
  const entries = Array.isArray(content) ? content : [content];
  const mappings = entries.flatMap((entry) => readContentEntry(entry, root, locales));
  return { root, ...locales, content: mappings, rules, customRules, terms, ignore, model, baseline, cache };
}
