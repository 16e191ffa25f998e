import { run } from '../../src/cli/run.ts';
import { svgOfTerminal } from '../terminal-svg/draw.ts';

const ARGS = ['check', '--locale', 'sv'];
const WIDTH = 104;
/** Of a long report the picture shows the beginning and the end. */
const HEAD = 48;
const TAIL = 8;

/**
 * Draws what the command really prints as an SVG of a terminal: the README's picture.
 * @param cwd the root of this repository
 */
export async function reportImage(cwd: string): Promise<string> {
  const output = { isTerminal: true, color: true, width: WIDTH };
  const printed: string[] = [];
  const said: string[] = [];
  const code = await run([...ARGS, '--lang', 'en'], {
    stdout: { ...output, write: async (text) => void printed.push(text) },
    // Progress depends on the time that it takes, so the picture has none.
    stderr: { ...output, isTerminal: false, write: async (text) => void said.push(text) },
    env: {},
    cwd,
    ask: async () => undefined,
  });
  if (code === 2) throw new Error(said.join(''));
  const lines = printed.join('').trimEnd().split('\n');
  const cut = lines.lastIndexOf('', HEAD);
  const shown =
    lines.length > HEAD + TAIL ? [...lines.slice(0, cut), '', '  ⋮', '', ...lines.slice(-TAIL)] : lines;
  return svgOfTerminal(`isogloss ${ARGS.join(' ')}`, shown, WIDTH);
}
