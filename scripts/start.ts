// What `npm start` shows: the report on content/, then the site, served until Ctrl-C.
import { run } from '../src/cli/run.ts';
import { processTerminal } from '../src/cli/terminal.ts';

const terminal = processTerminal();
const checked = await run(['check', '--fail-on', 'never'], terminal);
await terminal.stdout.write('\n');
process.exitCode = checked === 0 ? await run(['site', 'preview'], terminal) : checked;
