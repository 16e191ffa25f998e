import type { Span } from '../../text/place.ts';

const CLOSE = '</span>';
const TAG = /<(\/?)span\b[^<>]*>/g;

/** Where a half's text ends (`start`) and where its closing markup ends (`end`). */
export type Closing = Span;

/**
 * Finds where a half closes: the first `closers` closing tags in a row that no tag inside the half opened.
 * A half may hold spans of its own, and may speak of spans in inline code, where nothing needs to balance; so
 * tags are counted as they stand first, and without those in code where that leads nowhere.
 *
 * @param region the half's first offset and the last at which it may end
 * @param closers 1 for a target half, 2 for a source half with its wrapper
 */
export function findClosing(text: string, region: Span, closers: 1 | 2): Closing | undefined {
  const tags = tagsOf(text, region);
  return balance(text, tags, closers) ?? balance(text, withoutCode(tags, codeSpans(text, region)), closers);
}

interface Tag extends Span {
  readonly step: 1 | 0 | -1;
}

function tagsOf(text: string, region: Span): Tag[] {
  const tags: Tag[] = [];
  TAG.lastIndex = region.start;
  for (let match = TAG.exec(text); match; match = TAG.exec(text)) {
    const end = match.index + match[0].length;
    if (end > region.end) break;
    const quoted = text[match.index - 1] === '`' && text[end] === '`';
    if (!quoted)
      tags.push({ start: match.index, end, step: match[1] ? -1 : match[0].endsWith('/>') ? 0 : 1 });
  }
  return tags;
}

function balance(text: string, tags: readonly Tag[], closers: 1 | 2): Closing | undefined {
  let depth = 0;
  for (const tag of tags) {
    if (tag.step !== -1 || depth > 0) depth += tag.step;
    // A lone closing tag that opens nothing is text that speaks of markup.
    else if (closers === 1 || text.startsWith(CLOSE, tag.end))
      return { start: tag.start, end: tag.end + (closers - 1) * CLOSE.length };
  }
  return undefined;
}

function withoutCode(tags: readonly Tag[], code: readonly Span[]): Tag[] {
  let next = 0;
  return tags.filter((tag) => {
    while (next < code.length && code[next]!.end <= tag.start) next++;
    return next === code.length || tag.start < code[next]!.start;
  });
}

/** Inline code by CommonMark: a run of backticks closes at the next run of the same length. Linear. */
function codeSpans(text: string, region: Span): Span[] {
  const runs = [...text.slice(region.start, region.end).matchAll(/`+/g)].map((match) => ({
    start: region.start + match.index,
    end: region.start + match.index + match[0].length,
  }));
  const nextOfLength = new Map<number, number>();
  const partner = new Array<number | undefined>(runs.length);
  for (let i = runs.length - 1; i >= 0; i--) {
    const length = runs[i]!.end - runs[i]!.start;
    partner[i] = nextOfLength.get(length);
    nextOfLength.set(length, i);
  }
  const spans: Span[] = [];
  for (let i = 0; i < runs.length; i++) {
    const closing = partner[i];
    if (closing === undefined) continue;
    spans.push({ start: runs[i]!.start, end: runs[closing]!.end });
    i = closing;
  }
  return spans;
}
