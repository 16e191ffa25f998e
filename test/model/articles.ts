import { extractModel } from '../../src/model/index.ts';
import type { Label, Machine, StateVariable } from '../../src/model/types.ts';
import { articlePage } from './pages.ts';

/** The model of the reference articles in all their locales. */
export const articles = extractModel([
  articlePage('expressroute-workflows.md'),
  articlePage('expressroute-for-cloud-solution-providers.md'),
]);

/** A label as one reads it: the wording with what became of it, and the line. */
export function said(label: Label | undefined): string {
  return `${label?.fidelity}${label?.text === undefined ? '' : ` ${label.text}`} ${label?.place?.start.line ?? '-'}`;
}

/** The machine of a section. */
export function machine(title: string): Machine {
  return articles.machines.find((each) => each.title === title)!;
}

export function variable(title: string, name: string): StateVariable {
  return machine(title).variables.find((each) => each.name === name)!;
}
