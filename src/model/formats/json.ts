import type { StateModel } from '../types.ts';
import { spellSigns } from './escape-signs.ts';
import { narrow } from './narrow.ts';
import type { ModelFormatOptions } from './types.ts';

/** The model as the public contract has it; `schema/model.json` describes it. */
export function formatJson(model: StateModel, { locale }: ModelFormatOptions): string {
  return `${spellSigns(JSON.stringify(narrow(model, locale), null, 2))}\n`;
}
