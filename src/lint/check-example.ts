import { checkCorpus } from './check-corpus.ts';
import { corpusOfTexts } from './example-corpus.ts';
import type { Finding } from './finding.ts';
import type { Example, Rule } from './rule.ts';

/**
 * Runs one rule on one of its examples.
 *
 * @param others rules that run as well, where an example shows what falls silent
 * @returns the rule's findings, in order
 */
export async function checkExample(
  rule: Rule,
  example: Example,
  others: readonly Rule[] = [],
): Promise<readonly Finding[]> {
  const locales = Object.keys(example.files);
  const page = example.syntax === 'mdx' ? 'page.mdx' : 'page.md';
  const files = Object.entries(example.files).map(([key, text]) => {
    const [locale = key, path = page] = key.split(/\/(.*)/s);
    return { locale, page: path, text };
  });
  const { corpus, read } = corpusOfTexts(files, example.sourceLocale ?? guessSource(locales));
  const report = await checkCorpus(corpus, {
    rules: [rule, ...others],
    config: { rules: { [rule.id]: [rule.severity, example.options ?? {}] } },
    read,
  });
  return report.findings.filter(({ ruleId }) => ruleId === rule.id);
}

/** English where an example has it, for that is what most of them translate from; else its first locale. */
function guessSource(keys: readonly string[]): string {
  const locales = keys.map((key) => key.split('/')[0]!);
  return locales.includes('en') ? 'en' : (locales[0] ?? 'en');
}
