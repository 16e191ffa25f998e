import type { Label, Labels, StateModel, WorkflowStep } from '../types.ts';

/** A text as a reader of one locale gets it. */
export interface Wording {
  readonly text: string;
  /** The locale was asked for and has nothing of its own here: the text is the source's. */
  readonly absent: boolean;
}

/** What a locale calls something; the source's text where no locale is asked for, or where it lacks it. */
export function wordingOf(text: string, labels: Labels, locale: string | undefined): Wording {
  if (locale === undefined) return { text, absent: false };
  const label = labelOf(labels, locale);
  if (label === undefined) return { text, absent: false };
  return { text: label.text || text, absent: label.fidelity === 'absent' };
}

/** The phrase that a locale has for one of the source; the source's where it cannot be told from its sentence. */
export function phraseOf(text: string, labels: Labels | undefined, locale: string | undefined): string {
  const label = locale === undefined ? undefined : labelOf(labels ?? {}, locale);
  return label?.text && !label.sentence ? label.text : text;
}

/** A locale's label; names of locales come from a configuration, so `constructor` may be one. */
export function labelOf(labels: Labels, locale: string): Label | undefined {
  return Object.hasOwn(labels, locale) ? labels[locale] : undefined;
}

/** Every locale that the model speaks of besides the source's, in the order of the alphabet. */
export function localesOf(model: StateModel, locale: string | undefined): string[] {
  if (locale !== undefined) return locale === model.sourceLocale ? [] : [locale];
  const found = new Set<string>();
  for (const labels of allLabels(model)) for (const name of Object.keys(labels)) found.add(name);
  found.delete(model.sourceLocale);
  return [...found].sort();
}

function* allLabels({ workflows, machines, lists }: StateModel): Generator<Labels> {
  for (const { titles, steps } of workflows) {
    yield titles;
    yield* stepLabels(steps);
  }
  for (const { titles, variables, situations, rules } of machines) {
    yield titles;
    for (const { labels, values } of variables) yield* [labels, ...values.map((value) => value.labels)];
    for (const { captions } of situations) yield captions;
    for (const { texts } of rules) yield texts;
  }
  for (const { items } of lists) for (const { texts } of items) yield texts;
}

function* stepLabels(steps: readonly WorkflowStep[]): Generator<Labels> {
  for (const step of steps) {
    yield step.labels;
    yield* stepLabels(step.steps);
  }
}
