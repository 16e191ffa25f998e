import type { StateModel } from '../types.ts';

/** Fields that hold a text for each locale. */
const BY_LOCALE = new Set(['labels', 'titles', 'captions', 'explanations', 'texts', 'events', 'guards']);
/** Fields whose keys are names from documents, which may read like ours. */
const BY_NAME = new Set(['when']);

/** The model with the wordings of one locale alone. */
export function narrow(model: StateModel, locale: string | undefined): StateModel {
  return locale === undefined ? model : (narrowed(model, locale) as StateModel);
}

function narrowed(value: unknown, locale: string): unknown {
  if (Array.isArray(value)) return value.map((one) => narrowed(one, locale));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]): [string, unknown] => {
      if (key === 'occurrences' && Array.isArray(inner)) {
        return [key, inner.filter((one) => (one as { locale: string }).locale === locale)];
      }
      if (typeof inner !== 'object' || inner === null || BY_NAME.has(key)) return [key, inner];
      if (BY_LOCALE.has(key)) return [key, onlyOf(inner as Record<string, unknown>, locale)];
      return [key, narrowed(inner, locale)];
    }),
  );
}

function onlyOf(labels: Record<string, unknown>, locale: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(labels).filter(([name]) => name === locale));
}
