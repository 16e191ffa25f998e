import { layouts } from '../../src/corpus/layouts/index.ts';
import { modelJsonSchema } from '../../src/model/formats/schema.ts';
import { builtInRules } from '../../src/rules/index.ts';
import { configSchemaFile } from './config-schema.ts';
import { layoutPage, layoutTable } from './layout-page.ts';
import { rulePage } from './rule-page.ts';
import { ruleTable } from './rule-table.ts';

/** Every file that is made from the code: path from the root of the repository → text. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const files = new Map([
    ['docs/rules/README.md', ruleTable(builtInRules)],
    ['docs/getting-started/README.md', layoutTable(layouts)],
    ['schema/config.json', configSchemaFile(builtInRules)],
    ['schema/model.json', `${JSON.stringify(modelJsonSchema(), null, 2)}\n`],
  ]);
  for (const rule of builtInRules) files.set(`docs/rules/${rule.id}.md`, await rulePage(rule));
  for (const layout of layouts) files.set(`docs/getting-started/${layout.name}.md`, layoutPage(layout));
  return files;
}
