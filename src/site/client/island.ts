/** Reads JSON that stands in a page for its scripts. */
export function readIsland<Data>(id: string): Data | undefined {
  const text = document.getElementById(id)?.textContent;
  return text ? (JSON.parse(text) as Data) : undefined;
}

/** A text with a number in it, in the plural form that the number asks for. */
export function pluralText(forms: Readonly<Record<string, string>>, count: number, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other ?? '';
  return form.replace('{count}', new Intl.NumberFormat(language).format(count));
}
