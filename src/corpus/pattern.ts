import { escapePath } from 'tinyglobby';

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'folders' | 'rest' | 'name' | 'letter' | 'locale' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] };

const PARTS = /\\(.)|(\*\*\/)|(\*\*)|(\*)|(\?)|\{locale\}|\{([^{}]*,[^{}]*)\}|[^\\*?{]+|[\\{]/gu;

function tokenize(pattern: string): Token[] {
  const tokens: Token[] = [];
  for (const [all, literal, folders, rest, name, letter, choices] of pattern.matchAll(PARTS)) {
    if (folders) tokens.push({ kind: 'folders' });
    else if (rest) tokens.push({ kind: 'rest' });
    else if (name) tokens.push({ kind: 'name' });
    else if (letter) tokens.push({ kind: 'letter' });
    else if (all === '{locale}') tokens.push({ kind: 'locale' });
    else if (choices !== undefined) tokens.push({ kind: 'choice', choices: choices.split(',') });
    else tokens.push({ kind: 'text', text: literal ?? all });
  }
  return tokens;
}

/** What stood at the wildcards of a pattern, and at `{locale}` where it has one. */
export interface PatternMatch {
  readonly locale: string | undefined;
  readonly captures: readonly string[];
}

const LOCALE_LIKE = '[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*';
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
const longestFirst = (names: readonly string[]) => names.toSorted((a, b) => b.length - a.length);

/**
 * A path pattern that works both ways: a path is matched, and what stood at the wildcards fills the same or
 * another pattern. `**` is any folders, `*` part of a name, `?` one character, `{a,b}` a choice, `{locale}` a
 * locale, a backslash takes the next character as it is; brackets and parentheses are plain characters.
 */
export class PathPattern {
  readonly text: string;
  readonly #tokens: readonly Token[];

  constructor(text: string) {
    this.text = text;
    this.#tokens = tokenize(text.replace(/^(?:\.\/)+/u, ''));
  }

  get hasLocale(): boolean {
    return this.#tokens.some((token) => token.kind === 'locale');
  }

  /** The wildcards in order, as one word each; patterns with equal words can fill one another. */
  get wildcards(): string[] {
    return this.#tokens
      .filter((token) => token.kind !== 'text' && token.kind !== 'locale')
      .map((token) => token.kind);
  }

  /** The folders before the first wildcard, with a slash at the end, or nothing. */
  get base(): string {
    let base = '';
    for (const token of this.#tokens) {
      if (token.kind !== 'text') break;
      base += token.text;
    }
    return base.slice(0, base.lastIndexOf('/') + 1);
  }

  /** The same for a file search, with any name in the place of the locale. */
  get glob(): string {
    return this.#tokens
      .map((token) => {
        if (token.kind === 'text') return escapePath(token.text);
        if (token.kind === 'choice') return `{${token.choices.map(escapePath).join(',')}}`;
        return { folders: '**/', rest: '**', name: '*', letter: '?', locale: '*' }[token.kind];
      })
      .join('');
  }

  /** A matcher of whole paths with `/`. @param locales what `{locale}` may be; any language tag where left out */
  matcher(locales?: readonly string[]): (path: string) => PatternMatch | undefined {
    const names = locales?.length ? longestFirst(locales).map(escaped).join('|') : LOCALE_LIKE;
    let seen = false;
    const parts = this.#tokens.map((token) => {
      if (token.kind === 'text') return escaped(token.text);
      if (token.kind === 'choice') return `(${longestFirst(token.choices).map(escaped).join('|')})`;
      if (token.kind !== 'locale')
        return { folders: '((?:[^/]+/)*)', rest: '(.*)', name: '([^/]*)', letter: '([^/])' }[token.kind];
      const again = seen;
      seen = true;
      return again ? '\\k<locale>' : `(?<locale>${names})`;
    });
    const expression = new RegExp(`^${parts.join('')}$`, 'u');
    const localeAt = seen
      ? this.#tokens.filter((t) => t.kind !== 'text').findIndex((t) => t.kind === 'locale')
      : -1;
    return (path) => {
      const match = expression.exec(path);
      if (!match) return undefined;
      const captures = match.slice(1).filter((_, i) => i !== localeAt);
      return { locale: match.groups?.locale, captures };
    };
  }

  /** The path with the wildcards and `{locale}` filled in. */
  fill(captures: readonly string[], locale: string): string {
    let next = 0;
    return this.#tokens
      .map((token) => {
        if (token.kind === 'text') return token.text;
        return token.kind === 'locale' ? locale : (captures[next++] ?? '');
      })
      .join('');
  }

  /** The pattern with a locale in the place of `{locale}`. */
  withLocale(name: string): PathPattern {
    return new PathPattern(this.text.replaceAll('{locale}', name.replace(/[\\*?{]/gu, '\\$&')));
  }

  /** The pattern without what names the locale: the folder that is nothing else, or the part of a file's name. */
  withoutLocale(): PathPattern {
    const bare = this.text
      .replace(/(^|\/)\{locale\}\//gu, '$1')
      .replace(/(^|\/)\{locale\}\./gu, '$1index.')
      .replace(/[._-]\{locale\}/gu, '')
      .replace(/\{locale\}[._-]?/gu, '');
    return new PathPattern(bare);
  }
}
