import { Document, Scalar, visit } from 'yaml';
import type { StateModel } from '../types.ts';
import { OBEYED, spellSigns } from './escape-signs.ts';
import { narrow } from './narrow.ts';
import type { ModelFormatOptions } from './types.ts';

/**
 * The same as JSON in YAML, without anchors, tags and folded lines, so that versions compare line by line. Words that
 * only older parsers read as something else (`yes`, `off`) are quoted.
 */
export function formatYaml(model: StateModel, { locale }: ModelFormatOptions): string {
  const document = new Document(narrow(model, locale), {
    aliasDuplicateObjects: false,
    compat: 'yaml-1.1',
  });
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && scalar.value.search(OBEYED) >= 0)
        scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return spellSigns(document.toString({ lineWidth: 0 }));
}
