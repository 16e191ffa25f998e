import {
  byRule,
  falseOnAPage,
  isRight,
  type Judgement,
  type Judgements,
  kappaOf,
  type Precision,
  precisionOf,
} from '../accuracy/judgements.ts';

const METHOD = `\`scripts/accuracy-sample.ts\` draws findings of severity error or warning on pages as they stand, with a fixed seed and at most ten a rule, and writes a sheet that names no rule. Two readers, each apart, judge every finding against both texts: true where a maintainer of the tree would want to know, false where they would be annoyed. Where the two differ, a third reading settles. \`scripts/accuracy-judge.ts\` keeps what was said in [judgements.json](judgements.json), by the hash of what was read; this page is made from it.`;

/** `docs/accuracy/precision.md`: what readers made of findings on untouched pages, the false ones in full. */
export function precisionPage(data: Judgements): string {
  const { judgements, seed } = data;
  const all = precisionOf(judgements);
  const wrong = judgements.filter((each) => !isRight(each));
  return `${[
    '# Precision on untouched pages',
    METHOD,
    treeTable(data),
    `Seed ${seed}. ${all.right} of ${all.read} findings are true: ${shareOf(all)}. The readers agree with κ = ${kappaOf(judgements).toFixed(2)}. By the count of each rule's findings in these trees, ${falseOnAPage(data).toFixed(3)} false ones stand on a translated page.`,
    '## By rule',
    ruleTable(judgements),
    '## Every false one',
    falseTable(wrong),
  ].join('\n\n')}\n`;
}

function treeTable({ trees }: Judgements): string {
  const rows = Object.entries(trees).map(([name, { commit, pages, translations, rules }]) => {
    const findings = Object.values(rules).reduce((sum, count) => sum + count, 0);
    return `| ${name} | ${commit ?? '–'} | ${pages} | ${translations} | ${findings} |`;
  });
  return [
    '| tree | commit | pages | translations | errors and warnings |',
    '|---|---|---:|---:|---:|',
    ...rows,
  ].join('\n');
}

function ruleTable(judgements: readonly Judgement[]): string {
  const rows = [...byRule(judgements)].map(([rule, read]) => {
    const precision = precisionOf(read);
    return `| [${rule}](../rules/${rule}.md) | ${precision.read} | ${precision.right} |`;
  });
  return ['| rule | read | true |', '|---|---:|---:|', ...rows].join('\n');
}

function falseTable(wrong: readonly Judgement[]): string {
  const rows = wrong.map(
    ({ ruleId, tree, locale, path, line, cause }) =>
      `| ${ruleId} | ${locale} | ${tree}: \`${path}\`:${line} | ${(cause ?? 'the readers differ').replaceAll('|', '\\|')} |`,
  );
  return ['| rule | locale | finding | why it is false |', '|---|---|---|---|', ...rows].join('\n');
}

function shareOf({ read, right, interval: [low, high] }: Precision): string {
  const percent = (share: number) => (share * 100).toFixed(1);
  return `${percent(right / read)} %, interval ${percent(low)}–${percent(high)} % (Wilson 1927)`;
}
