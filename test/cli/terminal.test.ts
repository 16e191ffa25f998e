import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';
import { wantsColor } from '../../src/cli/terminal.ts';

describe('colour', () => {
  it.each([
    [true, {}, undefined, true],
    [false, {}, undefined, false],
    [true, { NO_COLOR: '1' }, undefined, false],
    [true, { NO_COLOR: '' }, undefined, true],
    [false, { FORCE_COLOR: '1' }, undefined, true],
    [false, { FORCE_COLOR: '' }, undefined, true],
    [true, { FORCE_COLOR: '0' }, undefined, false],
    [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, undefined, false],
    [true, { TERM: 'dumb' }, undefined, false],
    [false, { NO_COLOR: '1' }, true, true],
    [true, { FORCE_COLOR: '1' }, false, false],
  ])('terminal %s, %j, option %s → %s', (isTerminal, env, option, wanted) => {
    expect(wantsColor(isTerminal, env, option)).toBe(wanted);
  });
});

describe('the progress bar', () => {
  function barOn(output: { isTerminal: boolean; color: boolean }, quiet = false) {
    let time = 0;
    const written: string[] = [];
    const write = async (text: string) => {
      written.push(text);
    };
    const progress = createProgress({ ...output, width: 60, write }, 'Checking', quiet, () => time);
    return { progress, written, at: (ms: number) => (time = ms) };
  }

  it('shows nothing in the first second, then at most ten times a second, and goes away', () => {
    const { progress, written, at } = barOn({ isTerminal: true, color: true });
    progress.update(1, 10, 'a.md');
    expect(written).toEqual([]);
    at(1100);
    progress.update(5, 10, 'b\u001b[2J.md');
    at(1150);
    progress.update(6, 10, 'c.md');
    progress.end();
    expect(written).toEqual(['\r\u001b[2KChecking ████████████░░░░░░░░░░░░ 5/10 b␛[2J.md', '\r\u001b[2K']);
  });

  it.each([
    [{ isTerminal: false, color: true }, false],
    [{ isTerminal: true, color: false }, false],
    [{ isTerminal: true, color: true }, true],
  ])('writes nothing to %j, quiet %s', (output, quiet) => {
    const { progress, written, at } = barOn(output, quiet);
    at(5000);
    progress.update(1, 2, 'a.md');
    progress.end();
    expect(written).toEqual([]);
  });
});
