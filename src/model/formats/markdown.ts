import { codeSpan, markdownProse } from '../../text/escape/markdown.ts';
import type { StateModel } from '../types.ts';
import { listSection } from './markdown/list.ts';
import { machineSection } from './markdown/machine.ts';
import type { Page } from './markdown/page.ts';
import { workflowSection } from './markdown/workflow.ts';
import type { ModelFormatOptions } from './types.ts';
import { localesOf } from './wording.ts';
import { wordsOf } from './words.ts';

/** The model to read: workflows as nested lists, states as tables, with what each locale calls them. */
export function formatMarkdown(model: StateModel, options: ModelFormatOptions): string {
  const { locale } = options;
  const words = wordsOf(options);
  const page: Page = { words, locale, locales: localesOf(model, locale), sourceLocale: model.sourceLocale };
  const facts = [
    words.say('source', { locale: codeSpan(model.sourceLocale) }),
    ...(model.revision === null ? [] : [words.say('revision', { revision: codeSpan(model.revision) })]),
    ...(locale === undefined ? [] : [words.say('shown', { locale: codeSpan(locale) })]),
  ];
  const sections = [
    ...model.workflows.map((workflow) => workflowSection(workflow, page)),
    ...model.machines.map((machine) => machineSection(machine, page)),
    ...model.lists.map((list) => listSection(list, page)),
  ];
  return `${[
    `# ${words.say('title')}`,
    facts.join(' · '),
    ...(sections.length === 0 ? [markdownProse(words.say('empty'))] : sections),
  ].join('\n\n')}\n`;
}
