import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  parseRuleName,
  registerRule,
  ruleFile,
  SCOPES,
  translationsWith,
} from '../../scripts/new-rule/write.ts';

const root = join(import.meta.dirname, '../..');
const rule = parseRuleName('segment/units-match');

describe('npm run new-rule', () => {
  it('reads scope and id', () => {
    expect(rule).toEqual({ scope: 'segment', id: 'units-match', name: 'unitsMatch' });
  });

  it.each([undefined, 'units-match', 'sentence/units-match', 'segment/Units', 'segment/../../x'])(
    'refuses %j',
    (name) => {
      expect(() => parseRuleName(name)).toThrow('npm run new-rule <scope>/<id>');
    },
  );

  it.each(SCOPES)('writes a rule of scope %s that is TypeScript', (scope) => {
    const text = ruleFile({ ...rule, scope });
    expect(text).toContain(`scope: '${scope}'`);
    expect(() => stripTypeScriptTypes(text)).not.toThrow();
  });

  it('lists the rule after the others', async () => {
    const index = await readFile(join(root, 'src/rules/index.ts'), 'utf8');
    const listed = registerRule(index, rule);
    expect(listed).toMatch(/import \{ unitsMatch \} from '\.\/segment\/units-match\.ts';\n\n/);
    expect(listed).toMatch(/,\n {2}unitsMatch,\n\];/);
    expect(() => registerRule('', rule)).toThrow();
  });

  it('gives its message a place, in the order of ids', () => {
    const json = translationsWith('{"a-rule":{"m":"x"},"z-rule":{"m":"y"}}', rule);
    expect(Object.keys(JSON.parse(json))).toEqual(['a-rule', 'units-match', 'z-rule']);
  });
});
