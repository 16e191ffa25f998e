// Checks a documentation tree and prints how many findings each rule has.
import { checkCorpus, loadCorpus } from '../src/index.ts';

const corpus = await loadCorpus({
  cwd: process.argv[2] ?? process.cwd(),
  config: { sourceLocale: 'en', content: 'content/{locale}/**/*.md' },
});
const report = await checkCorpus(corpus);
const { pages, documents, units } = report.summary;
console.log(`${pages} pages, ${documents} documents, ${units} translation units`);
for (const [rule, findings] of Map.groupBy(report.findings, ({ ruleId }) => ruleId)) {
  console.log(`${findings.length}\t${rule}`);
}
