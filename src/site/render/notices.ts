import type { Block } from '../../document/types.ts';
import type { SiteLocale } from '../data/frame.ts';
import { h } from './h.ts';
import type { Rendered } from './hast.ts';
import { ownWords } from './words.ts';

/** Starlight's four kinds of asides, by the names that dialects have for notices. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  tip: ['tip', 'hint', 'success', 'check', 'done', 'example'],
  caution: ['warning', 'caution', 'important', 'attention', 'question', 'help', 'faq', 'todo'],
  danger: ['danger', 'error', 'failure', 'bug'],
};

const NAMED = ['note', 'tip', 'info', 'warning', 'caution', 'danger', 'important'];

/** Makes notices look and read as Starlight's asides do. A title of the document's own comes as its first words. */
export function dressNotices({ elements }: Pick<Rendered, 'elements'>, locale: SiteLocale): void {
  for (const [block, element] of elements) {
    if (block.kind !== 'notice') continue;
    const label = labelOf(block, locale);
    const body = h('div', { className: ['starlight-aside__content'] }, element.children);
    // Not an `aside`: a page with many of one name would have landmarks that nobody can tell apart.
    element.tagName = 'div';
    element.properties = {
      className: ['starlight-aside', `starlight-aside--${kindOf(block.name ?? '')}`],
      role: 'note',
      ariaLabel: label,
    };
    element.children = [
      h('p', { className: ['starlight-aside__title'], ariaHidden: 'true', ...ownWords(locale) }, label),
      body,
    ];
  }
}

const kindOf = (name: string): string =>
  Object.entries(KINDS).find(([, names]) => names.includes(name))?.[0] ?? 'note';

function labelOf({ name = '' }: Block, { messages }: SiteLocale): string {
  return messages.t(`site:notice.${NAMED.includes(name) ? name : 'note'}`);
}
