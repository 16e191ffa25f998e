// A rule of one's own, with the example that shows what it finds.
import { z } from 'zod';
import { checkCorpus, defineRule, formatReport, loadCorpus } from '../src/index.ts';

const noShouting = defineRule({
  id: 'no-shouting',
  scope: 'segment',
  category: 'style',
  mqm: 'Style/Register',
  severity: 'warning',
  summary: 'A translation does not add exclamation marks.',
  why: 'An instruction that shouts where the source is calm sounds like a warning.',
  remedy: 'End the sentence as the source does.',
  messages: { added: 'The source ends this sentence calmly. Take the exclamation mark away.' },
  options: z.strictObject({}),
  examples: [],
  *check({ alignment, pair }) {
    const [source, target] = [pair.source.at(-1), pair.target.at(-1)];
    if (!source || !target?.plain.endsWith('!') || source.plain.endsWith('!')) return;
    yield {
      messageId: 'added',
      target: { path: alignment.target.path, place: target.place, text: target.plain },
      source: { path: alignment.source.path, place: source.place, text: source.plain },
    };
  },
});

const corpus = await loadCorpus({
  cwd: process.argv[2] ?? process.cwd(),
  config: { sourceLocale: 'en', content: '{locale}/*.md', customRules: [noShouting] },
});
const report = await checkCorpus(corpus, { only: ['no-shouting'] });
process.stdout.write(await formatReport(report, 'pretty', { width: 80 }));
