import type { SegmentSubject } from '../../lint/subject.ts';
import type { LinkFault } from './held-links.ts';
import { comparableIn } from './links.ts';
import { type TokenIn, tokensOf } from './sides.ts';

/** What names a language or a place where it is spoken: `hl=fr`, `locale=pt_BR`. */
const LOCALE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,4})*$/i;

/**
 * Links of one path of which each side has one, whose queries differ. A query may be what the page shows, or only say
 * where its reader comes from, so that it is told as an observation.
 */
export function* otherQueries({ alignment, pair }: SegmentSubject): Generator<LinkFault> {
  const sources = tokensOf(pair.source, 'link');
  if (!sources.some(({ token }) => token.value.includes('?'))) return;
  const targets = tokensOf(pair.target, 'link');
  const linkOf = ({ token }: TokenIn) => comparableIn(alignment, token.value);
  for (const expected of sources) {
    const { path, query } = linkOf(expected);
    const alike = (tokens: readonly TokenIn[]) => tokens.filter((each) => linkOf(each).path === path);
    const [actual, second] = alike(targets);
    if (query === '' || !actual || second || alike(sources).length > 1) continue;
    if (isOther(query, linkOf(actual).query)) yield { kind: 'changed', expected, actual, severity: 'info' };
  }
}

/** Whether two queries differ in more than the language they ask for, or than their order. */
function isOther(expected: string, actual: string): boolean {
  const [from, to] = [new URLSearchParams(expected), new URLSearchParams(actual)];
  const names = new Set([...from.keys(), ...to.keys()]);
  return [...names].some((name) => {
    const [wanted, there] = [from.get(name), to.get(name)];
    return wanted !== there && !(LOCALE.test(wanted ?? 'en') && there !== null && LOCALE.test(there));
  });
}
