import { checkCorpus, loadCorpus } from '../../src/index.ts';
import { formatBaseline, makeBaseline } from '../../src/lint/baseline.ts';

/**
 * The baseline of the articles in content/, which are faulty on purpose: what is found there today, so that
 * every change of a rule shows in a diff.
 * @param cwd the root of this repository
 */
export async function knownFindings(cwd: string): Promise<string> {
  const { findings } = await checkCorpus(await loadCorpus({ cwd }));
  return formatBaseline(makeBaseline(findings));
}
