import type { Block } from '../../document/types.ts';
import { languageData } from '../../text/languages/index.ts';
import type { Cues } from '../cues/index.ts';
import { readable } from '../outline.ts';

const MARKERS = /^[\s*_"“「『«(（[]+/u;
const OPTIONAL = /^[(（][^)）]{1,24}[)）]\s*/u;
const words = new WeakMap<Cues, ReadonlySet<string>>();

/** Whether a text tells the reader to do something, by its first word or, where verbs stand last, by its end. */
export function isAction(text: string, cues: Cues): boolean {
  const plain = text.replace(OPTIONAL, '').replace(MARKERS, '').trim();
  if (plain === '') return false;
  if (cues.unspaced) return isUnspacedAction(plain, cues);
  if (startsWithVerb(plain, cues)) return true;
  const comma = plain.slice(0, 120).indexOf(', ');
  if (comma < 0 || !opensClause(plain, cues)) return false;
  return startsWithVerb(plain.slice(comma + 2), cues);
}

/** "If you use X, …", "In the portal, …": what is to be done comes after the comma. */
function opensClause(text: string, cues: Cues): boolean {
  const first = firstWord(text);
  const grammar = languageData(cues.language).functionWords;
  return grammar.has(first) || cues.is('if', first) || cues.is('when', first);
}

function startsWithVerb(text: string, cues: Cues): boolean {
  const first = firstWord(text);
  if (first.length < 2) return false;
  const known = words.get(cues) ?? new Set(cues.words('actions'));
  words.set(cues, known);
  return (
    known.has(first) ||
    cues.words('actionEndings').some((ending) => first.length > ending.length + 1 && first.endsWith(ending))
  );
}

function isUnspacedAction(text: string, cues: Cues): boolean {
  const end = text.replace(/[\s.。!！:：)）]+$/u, '');
  if (cues.words('actionEndings').some((ending) => end.endsWith(ending))) return true;
  if (cues.words('actions').some((verb) => text.startsWith(verb))) return true;
  const comma = text.slice(0, 60).search(/[，,、]/);
  return (
    comma > 0 &&
    cues.words('actions').some((verb) =>
      text
        .slice(comma + 1)
        .trim()
        .startsWith(verb),
    )
  );
}

function firstWord(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}-]*/u.exec(text)?.[0].toLowerCase() ?? '';
}

/** The share of items whose first or second sentence is an instruction, from 0 to 1. */
export function actionShare(items: readonly Block[], cues: Cues): number {
  if (items.length === 0) return 0;
  const acting = items.filter((item) => {
    const segments = (item.children[0]?.kind === 'paragraph' ? item.children[0] : item).segments;
    return segments.slice(0, 2).some((segment) => isAction(readable(segment), cues));
  });
  return acting.length / items.length;
}
