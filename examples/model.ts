// Extracts the workflows and states of the configured content and prints them as Markdown, or in the format named.
// Usage: node examples/model.ts [format] [locale]
import { extractModel, formatModel, loadCorpus } from '../src/index.ts';

const [format = 'markdown', locale] = process.argv.slice(2);
const model = await extractModel(await loadCorpus());
process.stdout.write(formatModel(model, format, locale === undefined ? {} : { locale }));
