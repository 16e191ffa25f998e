// `npm run -s states -- --format csv --locale ko > states.csv`: the state tables of the configured content on standard
// output, CSV where no format is named. Takes the options of `isogloss model`.
import { runProcess } from '../src/cli/process.ts';

const args = process.argv.slice(2);
const named = args.some((arg) => arg === '--format' || arg.startsWith('--format='));
await runProcess(['model', ...(named ? [] : ['--format', 'csv']), ...args]);
