const MARKER =
  /^(?:#{1,6}(?=[ \t])|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|[|>]|`{3}|~{3}|:{3}|\{\{[<%]|<\/?[a-z]+|\[[^\]\n]{1,99}\]:|!\[)/i;

/** What kind of block a text begins with: a heading's marks, `item`, `step`, `code`, `markup`, a tag; '' for prose. */
export function formOf(text: string): string {
  const marker = MARKER.exec(text.trimStart())?.[0] ?? '';
  if (/^[-*+]$/.test(marker)) return 'item';
  if (/^\d/.test(marker)) return 'step';
  if (/^[`~]/.test(marker)) return 'code';
  if (/^[{:]/.test(marker)) return 'markup';
  return marker.startsWith('[') ? 'definition' : marker.toLowerCase();
}
