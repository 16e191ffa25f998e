/** A language as a docs tree names it, with what programs need to know of it. */
export interface Locale {
  /** As configured, and as it stands in paths: `zh_CN`, `pt-br`. */
  readonly name: string;
  /** BCP 47, canonical: `zh-CN`, `pt-BR`. */
  readonly tag: string;
  /** The primary language subtag: `zh`. */
  readonly language: string;
  /** ISO 15924, by likely subtags (UTS 35) where the tag has none: `Hans`. */
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
}

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

/**
 * Reads a locale in any of the forms that trees use (`zh-cn`, `zh_CN`, `sr-Latn`, `pt-br`).
 * @throws RangeError where the name is no language tag
 */
export function parseLocale(name: string): Locale {
  const tag = new Intl.Locale(name.replaceAll('_', '-'));
  const likely = tag.maximize();
  const script = likely.script ?? 'Latn';
  return {
    name,
    tag: tag.baseName,
    // Where a tag names none, some engines give `undefined` and others `und`.
    language: tag.language ?? 'und',
    script,
    direction: RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr',
  };
}
