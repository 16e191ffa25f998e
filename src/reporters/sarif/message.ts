import { visible } from '../../text/escape/control.ts';

/**
 * Text for a SARIF message string. Braces are doubled, or they would be placeholders (§3.11.5); brackets are
 * escaped where they would make a link of what a document says (§3.11.6).
 */
export function sarifText(text: string): string {
  const shown = visible(text).replaceAll('{', '{{').replaceAll('}', '}}');
  return shown.includes('](') ? shown.replace(/[[\]]/g, '\\$&') : shown;
}
