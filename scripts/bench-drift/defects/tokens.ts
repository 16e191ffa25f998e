import type { Block, Token } from '../../../src/document/types.ts';
import { type Damage, type Defect, damageTarget, type PagePair, tokensOfKind, wordOf } from '../defect.ts';
import type { Random } from '../random.ts';

type Found = ReturnType<typeof tokensOfKind>[number];

/** A defect that writes something else for one token of the target. */
function rewrite(
  name: string,
  kinds: readonly Token['kind'][],
  isFit: (found: Found, page: PagePair) => boolean,
  write: (text: string, random: Random, page: PagePair) => string | undefined,
): Defect {
  return {
    name,
    anchored: true,
    apply(page, random): Damage | undefined {
      const found = random.pick(tokensOfKind(page, ...kinds).filter((each) => isFit(each, page)));
      if (!found) return undefined;
      const { start, end } = found.token.span;
      const text = page.targetText.slice(start, end);
      const written = write(text, random, page);
      return written === undefined || written === text
        ? undefined
        : damageTarget(page, { start, end }, written, found.source);
    },
  };
}

/** Another letter or digit in the place of one. */
function alter(text: string, random: Random, from = 0, to = text.length): string | undefined {
  const places = [...text].flatMap((char, index) =>
    index >= from && index < to && /[a-z0-9]/i.test(char) ? [index] : [],
  );
  const place = random.pick(places);
  if (place === undefined) return undefined;
  const old = text[place]!;
  const other = /\d/.test(old)
    ? String((Number(old) + 1 + random.below(8)) % 10)
    : old.toLowerCase() === 'x'
      ? 'q'
      : 'x';
  return text.slice(0, place) + other + text.slice(place + 1);
}

/** Only what the source's block has as well, so that the copy is right before it is damaged. */
const isShared = ({ token, source }: Found) =>
  source.segments.some(({ tokens }) =>
    tokens.some(({ kind, value }) => kind === token.kind && value === token.value),
  );

const isVersion = ({ token }: Found) => /^v?\d+\.\d+(?:\.\d+)*$/.test(token.text);
const inCell = ({ target }: Found) => target.kind === 'cell';
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/\bGB\b/, 'MB'],
  [/\bMB\b/, 'GB'],
  [/\bKB\b/, 'MB'],
  [/\bms\b/, 's'],
  [/%/, '‰'],
  [/\bGi\b/, 'Mi'],
];

const swapUnit = (text: string) =>
  UNITS.map(([unit, other]) => text.replace(unit, other)).find((changed) => changed !== text);

const inUrl = (text: string, random: Random) => {
  const open = text.lastIndexOf('](');
  const hash = text.indexOf('#', open);
  const slash = Math.max(text.lastIndexOf('/', hash < 0 ? text.length : hash - 1), open + 1);
  return open < 0 ? undefined : alter(text, random, slash + 1, hash < 0 ? text.length - 1 : hash);
};

/** Whether the texts of two links differ in what needs no dictionary: a word both languages have, or length. */
function tellApart(page: PagePair, source: Block, first: Token, second: Token): boolean {
  const textOf = ({ text }: Token) => (/^\[(.*)\]\(/s.exec(text)?.[1] ?? '').toLowerCase();
  const path = ({ value }: Token) => value.replace(`/${page.target.locale.name}/`, '/');
  const links = source.segments.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'link'));
  const texts = [first, second].map((link) => {
    const partner = links.find(({ value }) => value === path(link) || value === link.value);
    const words = textOf(link).match(/[a-z0-9.-]{2,}/g) ?? [];
    return {
      length: textOf(link).length,
      shared: words.filter((word) => partner && textOf(partner).includes(word)),
    };
  });
  const [a, b] = texts as [(typeof texts)[0], (typeof texts)[0]];
  const own =
    a.shared.some((word) => !b.shared.includes(word)) || b.shared.some((word) => !a.shared.includes(word));
  return own || Math.max(a.length, b.length) > 3 * Math.min(a.length, b.length);
}

const linksSwapped = (name: string, anchored: boolean): Defect => ({
  name,
  anchored,
  apply(page, random) {
    const fit = page.blocks.flatMap(([source, target]) => {
      const links = target.segments.flatMap(({ tokens }) =>
        tokens.filter(({ kind, text }) => kind === 'link' && text.includes('](')),
      );
      const [first, second] = links;
      if (!first || !second || first.value === second.value) return [];
      return tellApart(page, source, first, second) === anchored ? [{ source, first, second }] : [];
    });
    const choice = random.pick(fit);
    if (!choice) return undefined;
    const { first, second, source } = choice;
    const raw = ({ span }: Token) => page.targetText.slice(span.start, span.end);
    const parts = (token: Token) => /^(.*\]\()([^\s()]+)(.*)$/s.exec(raw(token));
    const [a, b] = [parts(first), parts(second)];
    if (!a || !b || first.span.end > second.span.start) return undefined;
    const between = page.targetText.slice(first.span.end, second.span.start);
    const swapped = a[1]! + b[2]! + a[3]! + between + b[1]! + a[2]! + b[3]!;
    return damageTarget(page, { start: first.span.start, end: second.span.end }, swapped, source);
  },
});

const isInline = ({ token }: Found) => token.text.startsWith('[') && token.text.includes('](');
const count = ({ segments }: Block, wanted: Token['kind']) =>
  segments.reduce((sum, { tokens }) => sum + tokens.filter(({ kind }) => kind === wanted).length, 0);
const hasWord = ({ token }: Found) => /[a-z]{3}/i.test(token.value);
/** Written as nobody writes a word: snake_case, dotted, a path, a flag, a call, mixed case. */
const looksIdentifying = ({ token }: Found) => /[_./\\:()@-]|[a-z][A-Z]|\d/.test(token.value);

/** Every block of the page that has a name in the source has it in the translation. */
const isKeptEverywhere = ({ token: { value } }: Found, { blocks }: PagePair) => {
  const says = ({ segments }: Block) => segments.some(({ plain }) => plain.includes(value));
  const met = blocks.filter(([source]) => says(source));
  return met.length > 2 && met.every(([, target]) => says(target));
};

const isOnceIn = ({ token: { value }, target }: Found) =>
  target.segments.reduce((sum, { text }) => sum + text.split(value).length - 1, 0) === 1;

export const TOKENS: readonly Defect[] = [
  rewrite(
    'number changed in prose',
    ['number'],
    (found) => isShared(found) && !inCell(found),
    (text, random) => alter(text, random),
  ),
  rewrite(
    'number changed in a table',
    ['number'],
    (found) => isShared(found) && inCell(found),
    (text, random) => alter(text, random),
  ),
  rewrite(
    'version changed in prose',
    ['identifier', 'number'],
    (found) => isShared(found) && isVersion(found) && !inCell(found),
    (text, random) => alter(text, random, 1),
  ),
  rewrite(
    'version changed in a table',
    ['identifier', 'number'],
    (found) => isShared(found) && isVersion(found) && inCell(found),
    (text, random) => alter(text, random, 1),
  ),
  rewrite('unit changed in prose', ['number'], (found) => isShared(found) && !inCell(found), swapUnit),
  rewrite('unit changed in a table', ['number'], (found) => isShared(found) && inCell(found), swapUnit),
  rewrite('URL changed', ['link'], (found) => isShared(found) && isInline(found), inUrl),
  rewrite(
    'link dropped',
    ['link'],
    (found) => isShared(found) && isInline(found),
    (text) => /^\[(.*)\]\(/s.exec(text)?.[1],
  ),
  linksSwapped('targets of two links swapped', true),
  linksSwapped('targets of two links swapped, texts translated', false),
  rewrite(
    'inline code altered',
    ['code'],
    (found) => isShared(found) && hasWord(found),
    (text, random) => alter(text, random),
  ),
  rewrite(
    'inline code translated',
    ['code'],
    (found) => isShared(found) && hasWord(found),
    (_, random, page) => {
      const word = wordOf(page, random);
      return word && `\`${word}\``;
    },
  ),
  rewrite(
    'identifier altered',
    ['identifier'],
    (found) => isShared(found) && hasWord(found) && looksIdentifying(found) && !isVersion(found),
    (text, random) => alter(text, random),
  ),
  rewrite(
    'identifier translated',
    ['identifier'],
    (found) => isShared(found) && hasWord(found) && looksIdentifying(found) && !isVersion(found),
    (_, random, page) => wordOf(page, random),
  ),
  rewrite(
    'name translated once',
    ['name'],
    (found, page) => isShared(found) && isOnceIn(found) && isKeptEverywhere(found, page),
    (_, random, page) => wordOf(page, random),
  ),
  rewrite(
    'strong emphasis dropped',
    ['strong'],
    (found) => count(found.source, 'strong') === count(found.target, 'strong'),
    (text) => /^(?:\*\*|__)(.*)(?:\*\*|__)$/s.exec(text)?.[1],
  ),
];
