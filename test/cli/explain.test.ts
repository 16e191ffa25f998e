import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtInRules } from '../../src/rules/index.ts';
import { folderWith, runIn } from './fake-terminal.ts';

let tree: ReturnType<typeof folderWith>;
beforeAll(() => {
  tree = folderWith({});
});
afterAll(() => tree.remove());

describe('explain', () => {
  it('lists every rule, and needs no configuration for it', async () => {
    const { code, stdout } = await runIn(tree.folder, 'explain');
    expect(code).toBe(0);
    for (const { id } of builtInRules) expect(stdout).toContain(` ${id} `);
  });

  it('says why, what to do, and what the rule finds in its own examples', async () => {
    const { stdout } = await runIn(tree.folder, 'explain no-mojibake');
    const rule = builtInRules.find(({ id }) => id === 'no-mojibake')!;
    expect(stdout).toContain(rule.category);
    expect(stdout.replace(/\s+/g, ' ')).toContain(rule.why.replace(/\s+/g, ' '));
    for (const { title } of rule.examples) expect(stdout).toContain(`Example: ${title}`);
    expect(stdout).toContain('It finds 1 issue:');
  });
});
