import { readFrontMatter } from '../../src/document/front-matter.ts';
import type { LocalizedDocument } from '../../src/document/types.ts';
import { parseLocale } from '../../src/text/locale.ts';
import { TextView } from '../../src/text/view.ts';

/** A document of which only front matter and text matter. */
export function documentOf(text: string, path = 'content/nl/a.md', recovered = false): LocalizedDocument {
  const view = new TextView(text);
  const { frontMatter } = readFrontMatter(view);
  const locale = parseLocale('nl');
  return {
    path,
    locale,
    language: locale.tag,
    recovered,
    syntax: 'markdown',
    view,
    ...(frontMatter && { frontMatter }),
    notRecovered: [],
    blocks: [],
    problems: [],
  };
}
