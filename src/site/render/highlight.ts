import type { Element, ElementContent } from 'hast';
import type { Finding } from '../../lint/finding.ts';
import { addClass, h, textOf } from './h.ts';
import { worst } from './notes.ts';

/** A finding on more of a sentence than this is one on the sentence. */
const MOST = 0.6;

/** Underlines in a segment what its findings are about: the words themselves where they can be told, else all of it. */
export function highlight(segment: Element, findings: readonly Finding[]): void {
  const length = textOf(segment).trim().length;
  const whole: Finding[] = [];
  for (const finding of findings) {
    const words = finding.excerpt.trim();
    const small = words.length > 0 && words.length <= length * MOST;
    if (!small || !markWords(segment, words, finding)) whole.push(finding);
  }
  if (whole.length > 0) addClass(segment, 'ig-hit', `ig-${worst(whole)}`);
}

/** Marks the first place where some words stand in one piece and unmarked. @returns whether there is one */
function markWords(parent: Element, words: string, finding: Finding): boolean {
  for (const [index, child] of parent.children.entries()) {
    if (child.type === 'element') {
      if (child.tagName !== 'mark' && markWords(child, words, finding)) return true;
      continue;
    }
    const at = child.type === 'text' ? child.value.indexOf(words) : -1;
    if (child.type !== 'text' || at < 0) continue;
    const pieces: (ElementContent | undefined)[] = [
      text(child.value.slice(0, at)),
      h('mark', { className: ['ig-hit', `ig-${finding.severity}`] }, words),
      text(child.value.slice(at + words.length)),
    ];
    parent.children.splice(index, 1, ...pieces.filter((piece) => piece !== undefined));
    return true;
  }
  return false;
}

const text = (value: string): ElementContent | undefined =>
  value === '' ? undefined : { type: 'text', value };
