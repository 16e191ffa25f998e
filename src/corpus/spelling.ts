import { ConfigError } from './error.ts';
import { looksLikeLocale } from './locale-names.ts';
import type { Hit } from './search.ts';

const tag = (name: string) => name.replaceAll('_', '-').toLowerCase();

/** `en_US` beside `en-US` is a slip of one file's name: the spelling that most files have stands for both. */
export function spellings(hits: readonly Hit[], sourceLocale: string): Map<string, string> {
  const counts = new Map<string, number>([[sourceLocale, Number.POSITIVE_INFINITY]]);
  for (const { target } of hits) {
    if (!target || !looksLikeLocale(target.locale)) continue;
    counts.set(target.locale, (counts.get(target.locale) ?? 0) + 1);
  }
  const usual = new Map<string, string>();
  for (const [name] of [...counts].sort((a, b) => b[1] - a[1]))
    if (!usual.has(tag(name))) usual.set(tag(name), name);
  return new Map([...counts.keys()].map((name) => [name, usual.get(tag(name))!]));
}

/**
 * A configured locale without a file, whose files stand under another spelling of its name, would be missing on
 * every page.
 * @throws ConfigError with the name that the tree has
 */
export function checkSpelling(configured: readonly string[], hits: readonly Hit[]): void {
  const present = new Set(hits.flatMap(({ target, source }) => [target?.locale, source?.locale]));
  for (const name of configured) {
    if (present.has(name)) continue;
    const other = [...present].find((found) => found !== undefined && tag(found) === tag(name));
    if (other === undefined || configured.includes(other)) continue;
    throw new ConfigError(
      `"locales" has "${name}", of which there is no file, and paths have "${other}"; write the name as it stands in paths.`,
    );
  }
}
