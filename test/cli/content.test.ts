import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runIn } from './fake-terminal.ts';

const ROOT = path.join(import.meta.dirname, '../..');

describe('the articles in content/', () => {
  it('match their baseline: nothing new, nothing gone', async () => {
    const args = 'check --baseline isogloss.baseline.json --fail-on info --format json';
    const { code, stdout, stderr } = await runIn(ROOT, args);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).findings).toEqual([]);
    expect(code).toBe(0);
  });
});
