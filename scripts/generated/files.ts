import { builtInRules } from '../../src/rules/index.ts';
import { configSchemaFile } from './config-schema.ts';
import { rulePage } from './rule-page.ts';
import { ruleTable } from './rule-table.ts';

/** Every file that is made from the code: path from the root of the repository → text. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const files = new Map([
    ['docs/rules/README.md', ruleTable(builtInRules)],
    ['schema/config.json', configSchemaFile(builtInRules)],
  ]);
  for (const rule of builtInRules) files.set(`docs/rules/${rule.id}.md`, await rulePage(rule));
  return files;
}
