import type { Rule } from '../../lint/rule.ts';
import { type Call, type CommandSpec, EXIT } from '../command.ts';
import { textOf } from '../values.ts';

/** `isogloss explain`: what a rule looks for, why, how to mend it, with examples that are run as they are shown. */
export const explain: CommandSpec = {
  name: 'explain',
  argument: { syntax: '[rule]', key: 'rule' },
  flags: [],
  examples: [
    { line: 'isogloss explain missing-step', key: 'one' },
    { line: 'isogloss explain', key: 'all' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const rules = await allRules(call);
  const [id] = call.args;
  const { describeRule, listRules } = await import('../describe-rule.ts');
  if (id === undefined) {
    await call.terminal.stdout.write(listRules(rules, call));
  } else {
    const { assertRule } = await import('../judge.ts');
    await call.terminal.stdout.write(await describeRule(assertRule(id, rules), call));
  }
  return EXIT.clean;
}

/** Ours, and the user's own where there is a configuration; a rule can be explained without one. */
async function allRules({ cwd, options }: Call): Promise<readonly Rule[]> {
  const { builtInRules } = await import('../../rules/index.ts');
  const { loadConfig } = await import('../../corpus/config.ts');
  const named = textOf(options.config);
  const config = loadConfig({ cwd, path: named });
  const own = named === undefined ? await config.catch(() => undefined) : await config;
  return [...builtInRules, ...((own?.customRules ?? []) as readonly Rule[])];
}
