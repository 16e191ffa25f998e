/** What is known of a language, as its file writes it: words apart by blanks, in lower case. */
export interface LanguageSource {
  /** Written with a period, and never the last word of a sentence; without the last period: `e.g`, `mr`. */
  readonly abbreviations: string;
  /** Written with a period, and at times the last word of a sentence: `etc`, `inc`. */
  readonly closingAbbreviations?: string;
  /** Words that may stand twice in a row and be right: "had had". */
  readonly doubling: string;
  /** True where doubling a word is grammar (Indonesian "orang orang"), so that nothing can be said of it. */
  readonly reduplicates?: true;
  /** What groups of three digits are set apart by; a space stands for all kinds of space. */
  readonly thousands: '.' | ',' | ' ' | "'";
  readonly decimal: '.' | ',';
  /** True where a period makes an ordinal: "3. Mai". */
  readonly ordinalDot?: true;
  /** From zero upward; `|` between forms of one number, `+` for a blank inside a form. */
  readonly numbers: string;
  /** The commonest words that carry grammar; enough to tell a sentence of this language from a list of names. */
  readonly functionWords: string;
}

/** The same, ready for use. */
export interface LanguageData {
  readonly language: string;
  /** False where nothing is known of the language and the rest is neutral. */
  readonly known: boolean;
  readonly abbreviations: ReadonlySet<string>;
  readonly closingAbbreviations: ReadonlySet<string>;
  readonly doubling: ReadonlySet<string>;
  readonly reduplicates: boolean;
  readonly thousands: '.' | ',' | ' ' | "'";
  readonly decimal: '.' | ',';
  readonly ordinalDot: boolean;
  /** Number words in lower case → their value. */
  readonly numberWords: ReadonlyMap<string, number>;
  readonly functionWords: ReadonlySet<string>;
  /** Names of months in lower case, after which "3." is an ordinal; empty where periods make none. */
  readonly months: ReadonlySet<string>;
}
