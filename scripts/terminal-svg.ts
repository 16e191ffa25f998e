// Draws what the command really prints as an SVG of a terminal: docs/images/report.svg, the README's picture.
import { writeFileSync } from 'node:fs';
import { run } from '../src/cli/run.ts';
import { svgOfTerminal } from './terminal-svg/draw.ts';

const ARGS = ['check', '--locale', 'sv'];
const WIDTH = 104;
/** Of a long report the picture shows the beginning and the end. */
const HEAD = 48;
const TAIL = 8;

const output = { isTerminal: true, color: true, width: WIDTH };
let printed = '';
const code = await run([...ARGS, '--lang', 'en'], {
  stdout: {
    ...output,
    write: async (text) => {
      printed += text;
    },
  },
  // Progress depends on the time that it takes, so the picture has none.
  stderr: { ...output, isTerminal: false, write: async (text) => void process.stderr.write(text) },
  env: {},
  cwd: process.cwd(),
  ask: async () => undefined,
});
if (code === 2) throw new Error(`isogloss ${ARGS.join(' ')} ended with ${code}`);

const lines = printed.trimEnd().split('\n');
const cut = lines.lastIndexOf('', HEAD);
const shown =
  lines.length > HEAD + TAIL ? [...lines.slice(0, cut), '', '  ⋮', '', ...lines.slice(-TAIL)] : lines;
writeFileSync('docs/images/report.svg', svgOfTerminal(`isogloss ${ARGS.join(' ')}`, shown, WIDTH));
