import { join } from 'node:path';
import { layouts } from '../../src/corpus/layouts/index.ts';
import { modelJsonSchema } from '../../src/model/formats/schema.ts';
import { reportJsonSchema } from '../../src/reporters/report-schema.ts';
import { builtInRules } from '../../src/rules/index.ts';
import { accuracyFiles } from './accuracy-files.ts';
import { cliPage } from './cli-page.ts';
import { configSchemaFile } from './config-schema.ts';
import { knownFindings } from './known-findings.ts';
import { layoutPage, layoutTable } from './layout-page.ts';
import { reportImage } from './report-image.ts';
import { rulePage } from './rule-page.ts';
import { ruleTable } from './rule-table.ts';

const root = join(import.meta.dirname, '../..');

/** Every file that is made from the code: path from the root of the repository → text. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const files = new Map([
    ['docs/rules/README.md', ruleTable(builtInRules)],
    ['docs/getting-started/README.md', layoutTable(layouts)],
    ['docs/cli.md', await cliPage()],
    ['docs/images/report.svg', await reportImage(root)],
    ['isogloss.baseline.json', await knownFindings(root)],
    ['schema/report.json', `${JSON.stringify(reportJsonSchema(), null, 2)}\n`],
    ['schema/config.json', configSchemaFile(builtInRules)],
    ['schema/model.json', `${JSON.stringify(modelJsonSchema(), null, 2)}\n`],
  ]);
  for (const [path, text] of await accuracyFiles(root)) files.set(path, text);
  for (const rule of builtInRules) files.set(`docs/rules/${rule.id}.md`, await rulePage(rule));
  for (const layout of layouts) files.set(`docs/getting-started/${layout.name}.md`, layoutPage(layout));
  return files;
}
