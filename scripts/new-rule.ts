import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type NewRule, parseRuleName, registerRule, ruleFile, translationsWith } from './new-rule/write.ts';

const root = join(import.meta.dirname, '..');
const LANGUAGES = ['nl', 'sv', 'fr', 'ko'];

/** Writes a rule's file, lists the rule, and gives its message a place in every language. */
async function create(rule: NewRule): Promise<void> {
  const file = join(root, 'src/rules', rule.scope, `${rule.id}.ts`);
  if (existsSync(file)) throw new Error(`There is a rule "${rule.id}" already.`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, ruleFile(rule));
  await edit('src/rules/index.ts', (text) => registerRule(text, rule));
  for (const language of LANGUAGES) {
    await edit(`src/messages/${language}/rules.json`, (text) => translationsWith(text, rule));
  }
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const file = join(root, path);
  await writeFile(file, change(await readFile(file, 'utf8')));
}

try {
  const rule = parseRuleName(process.argv[2]);
  await create(rule);
  console.log(`src/rules/${rule.scope}/${rule.id}.ts: write the examples first, then make "npm test" pass.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
