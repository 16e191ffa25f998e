import type { Corpus } from '../corpus/types.ts';
import type { EnabledRule } from './configure-rules.ts';
import type { DocumentDigest, PageDigest } from './digest.ts';
import type { Finding } from './finding.ts';
import { mergeLearnt } from './merge-learnt.ts';
import { compareFindings } from './order.ts';
import { judge, promote } from './page-digest.ts';
import type { Report, RuleDescription } from './report.ts';
import { countSeverities } from './severity.ts';
import type { CorpusSubject } from './subject.ts';
import { VERSION } from './version.ts';
import { withFindings } from './with-findings.ts';

/** Makes the report of all pages: candidates are confirmed, findings ordered and counted. */
export function concludeCorpus(
  corpus: Corpus,
  digests: readonly PageDigest[],
  enabled: readonly EnabledRule[],
): Report {
  const subject = corpusSubject(digests, corpus.sourceLocale.name);
  const rules = new Map(enabled.map((each) => [each.rule.id, each]));
  const findings = [
    ...digests.flatMap((digest) => confirmPage(digest, rules, subject)),
    ...judgeProblems(corpus, enabled),
  ];
  const report: Report = {
    schemaVersion: 1,
    tool: { name: 'isogloss', version: VERSION },
    summary: {
      pages: digests.length,
      documents: digests.reduce((sum, { documents }) => sum + documents.length, 0),
      locales: localesWithFiles(corpus),
      units: digests.reduce((sum, { units }) => sum + units, 0),
      findings: countSeverities([]),
    },
    findings: [],
    coverage: digests.flatMap(({ coverage }) => coverage),
    rules: enabled.map(describeRule),
    sourceLocale: corpus.sourceLocale.name,
    learnt: subject.learnt,
  };
  return withFindings(report, findings.sort(compareFindings));
}

/** What discovery left aside is told by the rules that know of it; where no path says whose it is, it is the source's. */
function judgeProblems(
  { problems, locales, sourceLocale }: Corpus,
  enabled: readonly EnabledRule[],
): readonly Finding[] {
  const observed = problems.flatMap((problem) => {
    const { name, tag } = locales.find((locale) => locale.name === problem.locale) ?? sourceLocale;
    const target = { locale: name, language: tag, recovered: false };
    return enabled.flatMap((each) => {
      const observation = each.rule.checkProblem?.(problem);
      return observation ? [{ enabled: each, observation, target }] : [];
    });
  });
  return judge(observed).findings;
}

function corpusSubject(digests: readonly PageDigest[], sourceLocale: string): CorpusSubject {
  const documents = new Map<string, DocumentDigest>();
  for (const digest of digests) for (const each of digest.documents) documents.set(each.path, each);
  return { sourceLocale, documents, learnt: mergeLearnt(digests.map(({ learnt }) => learnt)) };
}

function confirmPage(
  { page, findings, candidates }: PageDigest,
  rules: ReadonlyMap<string, EnabledRule>,
  subject: CorpusSubject,
): Finding[] {
  const confirmed = candidates.flatMap((candidate) => {
    const enabled = rules.get(candidate.ruleId);
    if (!enabled) return [];
    const { rule, options } = enabled;
    const observation = rule.confirm
      ? rule.confirm(candidate.observation, subject, options)
      : candidate.observation;
    return observation ? [promote({ ...candidate, observation }, enabled)] : [];
  });
  return [...findings, ...confirmed].map((finding) => ({ ...finding, page }));
}

/** The locales that have a file anywhere, in alphabetical order. */
function localesWithFiles({ pages }: Corpus): string[] {
  return [...new Set(pages.flatMap(({ files }) => [...files.keys()]))].sort();
}

function describeRule({ rule, severity }: EnabledRule): RuleDescription {
  const { id, scope, category, summary, why, remedy } = rule;
  return { id, scope, severity, category, summary, why, remedy };
}
