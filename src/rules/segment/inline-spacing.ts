import { z } from 'zod';
import { FRONT_MATTER } from '../../alignment/front-matter.ts';
import type { LocalizedDocument, Segment, Token } from '../../document/types.ts';
import type { Located } from '../../lint/rule.ts';
import { defineRule } from '../../lint/rule.ts';

/** Languages that set words apart by blanks and join no ending to what is marked up. */
const SPACED = new Set(
  'en nl de sv da nb nn no fr es pt it ro ca gl pl cs sk sl hr ru uk bg el id ms vi'.split(' '),
);
/** Longer than any ending. */
const LONGEST_ENDING = 3;

export const inlineSpacing = defineRule({
  id: 'inline-spacing',
  scope: 'segment',
  category: 'whitespace',
  mqm: 'Design and markup/Markup tag',
  severity: 'warning',
  summary: 'A blank is missing beside a link, code or bold text, or keeps markup from working.',
  why: 'Words run into each other, or the reader sees asterisks and brackets in the place of bold text and links.',
  remedy: 'Put in the blank, or take it out where it stands within the marks.',
  messages: {
    before: 'A blank is missing before “{{text}}”. Put it in.',
    after: 'A blank is missing after “{{text}}”. Put it in.',
    marks:
      'The marks “**” are shown as they stand, for a blank or a sign keeps them from working. See what stands beside them.',
    link: 'This link is shown as it stands, for there is something between its text and its address. Take it out.',
  },
  options: z.strictObject({}),
  examples: [
    {
      title: 'Blanks lost around a link in Dutch',
      files: {
        en: 'See the [guide](g.md) for more on `run`.\n',
        nl: 'Zie de[gids](g.md)voor meer over `run`.\n',
      },
      expect: [
        { line: 1, messageId: 'after', excerpt: '[gids](g.md)' },
        { line: 1, messageId: 'before', excerpt: '[gids](g.md)' },
      ],
    },
    {
      title: 'Bold text that is none',
      files: {
        en: 'Choose **Save** to keep `file`.\n',
        ru: 'Нажмите ** Сохранить **, чтобы сохранить `file`.\n',
      },
      expect: [{ line: 1, messageId: 'marks' }],
    },
    {
      title: 'Particles, elision and French punctuation',
      files: {
        en: 'Run `app` in the [folder](f.md): the **log** says more.\n',
        fr: 'Exécutez l’`app` dans le [dossier](f.md) : le **journal** en dit plus.\n',
        ko: '[폴더](f.md)에서 `app`을 실행합니다. **로그**에 자세한 내용이 있습니다.\n',
        zh: '在[文件夹](f.md)中运行`app`：**日志**中有更多信息。\n',
      },
      expect: [],
    },
  ],
  *check({ alignment: { source, target }, pair }) {
    if (pair.source.length === 0 || pair.target.length === 0) return;
    const shown = (segments: readonly Segment[]) => segments.map(({ plain }) => plain).join(' ');
    const [before, after] = [shown(pair.source), shown(pair.target)];
    for (const [messageId, pattern] of Object.entries(BROKEN)) {
      // Front matter is no Markdown: what stands there is shown as it stands on either side.
      if (pair.kind === FRONT_MATTER) break;
      if (!pattern.test(after) || pattern.test(before)) continue;
      const [segment] = pair.target;
      yield {
        messageId,
        target: locate(target, segment!, segment!),
        covers: {},
        confidence: pair.confidence,
      };
    }
    if (!SPACED.has(target.locale.language)) return;
    const glued = pair.source.some((segment) => [...findGlued(source, segment)].length > 0);
    if (glued) return;
    for (const segment of pair.target) {
      for (const { messageId, token } of findGlued(target, segment)) {
        const data = { text: token.text };
        yield {
          messageId,
          data,
          target: locate(target, segment, token),
          covers: {},
          confidence: pair.confidence,
        };
      }
    }
  },
});

/** Markup that a reader sees: a run of asterisks, and a link whose halves lie apart. */
const BROKEN = {
  marks: /\*\*[^*]{1,200}\*\*/,
  link: /\]\s{1,3}\((?:https?:\/\/|\.{0,2}\/)[^()\s]{1,1000}\)/,
};

const KINDS: ReadonlySet<string> = new Set(['code', 'link', 'strong']);

/** Code, links and bold text that a word runs into. */
function* findGlued(
  { view }: LocalizedDocument,
  { tokens, span }: Segment,
): Generator<{ messageId: 'before' | 'after'; token: Token }> {
  for (const token of tokens) {
    if (!KINDS.has(token.kind)) continue;
    const edge = edgesOf(token, view.text);
    const before = view.text.slice(Math.max(span.start, edge.start - 2), edge.start);
    const after = view.text.slice(edge.end, edge.end + LONGEST_ENDING + 1);
    const run = /^[\p{Ll}\p{M}]+/u.exec(after)?.[0].length ?? 0;
    if (/\p{L}{2}$/u.test(before)) yield { messageId: 'before', token };
    if (run > LONGEST_ENDING) yield { messageId: 'after', token };
  }
}

/** A strong token's span may be that of its marks or of its text. */
function edgesOf({ span, kind }: Token, text: string): { start: number; end: number } {
  if (kind !== 'strong' || /^[*_]/.test(text.slice(span.start, span.start + 1))) return span;
  return { start: span.start - 2, end: span.end + 2 };
}

function locate(document: LocalizedDocument, segment: Segment, part: Segment | Token): Located {
  const [segmentId] = segment.ids;
  return {
    path: document.path,
    place: part.place,
    text: part.text,
    ...(segmentId !== undefined && { segmentId }),
  };
}
