/**
 * What a terminal or a reader's eye obeys and quoted strings of JSON and YAML may spell as numbers: C1 controls, the
 * separators of lines, marks of direction.
 */
export const OBEYED = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Spells such signs as `\u009b`. Only for text in which they stand in double quotes. */
export function spellSigns(text: string): string {
  return text.replace(OBEYED, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
