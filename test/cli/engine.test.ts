import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const engine = new URL('../../src/cli/engine.ts', import.meta.url).href;

/** What a process says that keeps its heap small, in a version of V8, on both of its streams. */
function said(version: string): string {
  const code = `Object.defineProperty(process.versions, 'v8', { value: '${version}' });
    const { keepHeapSmall } = await import('${engine}');
    keepHeapSmall();
    console.log('kept');`;
  const options = ['--input-type=module', '--eval', code];
  const { stdout, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
  return stdout + stderr;
}

describe('keepHeapSmall', () => {
  it.each([process.versions.v8, '11.3.244.8', '99.1'])('says nothing of its own, in V8 %s', (version) => {
    expect(said(version)).toBe('kept\n');
  });
});
