import { codeSpan, markdownProse } from '../../../text/escape/markdown.ts';
import type { Workflow, WorkflowStep } from '../../types.ts';
import { cellProse, forLabels, labelCell, type Page, prose, table, told } from './page.ts';

/** A workflow as a nested list, and below it what each locale calls the steps. */
export function workflowSection(workflow: Workflow, whole: Page): string {
  const page = forLabels(whole, [workflow.titles]);
  const { words, locales } = page;
  const { title, titles, steps, alternatives } = workflow;
  const choice = alternatives?.map(prose).join(', ');
  return [
    `## ${words.say('workflow', { title: told(title, titles, page) })}`,
    ...(choice === undefined ? [] : [words.say('alternatives', { names: choice })]),
    steps.flatMap((step) => stepLines(step, 0, page)).join('\n'),
    ...(locales.length === 0 ? [] : [`### ${words.say('steps')}`, stepTable(steps, page)]),
  ].join('\n\n');
}

function stepLines(step: WorkflowStep, depth: number, page: Page): string[] {
  const { ordinal, label, labels, conditions, links, notices, figures, revisions, steps } = step;
  const { words } = page;
  const indent = '  '.repeat(depth);
  const below = (key: string, text: string) => `${indent}  - ${words.say(key)}: ${text}`;
  return [
    `${indent}- **${markdownProse(ordinal)}** ${told(label, labels, page)}`,
    ...conditions.map(({ text, texts }) => below('condition', told(text, texts, page))),
    ...notices.map(({ text, texts }) => below('notice', told(text, texts, page))),
    ...links.map(({ text, url }) => below('link', `${prose(text)} (${prose(url)})`)),
    ...figures.map(({ url, alt }) => below('figure', `${prose(alt)} (${prose(url)})`.trim())),
    ...(revisions
      ? [`${indent}  - ${words.say('onlyIn', { revisions: revisions.map(codeSpan).join(', ') })}`]
      : []),
    ...steps.flatMap((inner) => stepLines(inner, depth + 1, page)),
  ];
}

function stepTable(steps: readonly WorkflowStep[], page: Page): string {
  const { words, locales, sourceLocale } = page;
  const rows = (all: readonly WorkflowStep[]): string[][] =>
    all.flatMap(({ ordinal, label, labels, steps: inner }) => [
      [cellProse(ordinal), cellProse(label), ...locales.map((locale) => labelCell(labels, locale, page))],
      ...rows(inner),
    ]);
  return table([words.say('step'), sourceLocale, ...locales].map(cellProse), rows(steps));
}
