import type { Observation } from '../../lint/rule.ts';
import { defineRule } from '../../lint/rule.ts';
import type { SegmentSubject } from '../../lint/subject.ts';
import { confidenceOnly } from '../pairs/confidence.ts';
import { holdLinks, type LinkFault } from '../pairs/held-links.ts';
import { cut, locateSegments, locateToken } from '../pairs/locate.ts';
import type { TokenIn } from '../pairs/sides.ts';
import { isHeld } from '../pairs/trust.ts';

export const linksMatch = defineRule({
  id: 'links-match',
  scope: 'segment',
  category: 'inconsistent-entities',
  mqm: 'Accuracy/Mistranslation',
  severity: 'error',
  summary: 'A link of the source is absent or leads elsewhere.',
  why: 'A link to the wrong page misleads, and a missing one leaves the reader without the way on.',
  remedy: 'Use the address of the source, in its form for this locale.',
  messages: {
    changed: 'The source links to {{expected}}; here the link leads to {{actual}}. Correct the address.',
    anchor:
      'The source links to the section “{{expected}}”; here the link leads to “{{actual}}”. Correct the part after #.',
    lost: 'The source links to {{expected}} here, but this text does not. Put the link in.',
    swapped:
      'The link “{{text}}” leads to {{actual}} here, and to {{expected}} in the source: the addresses of two links are swapped.',
  },
  options: confidenceOnly,
  examples: [
    {
      title: 'A link to another page',
      files: {
        en: 'See [routing](/guide/routing) for the paths of `app`.\n',
        sv: 'Se [routning](/guide/middleware) för sökvägarna i `app`.\n',
      },
      expect: [{ line: 1, messageId: 'changed', excerpt: '[routning](/guide/middleware)' }],
    },
    {
      title: 'A link dropped from a Japanese sentence',
      files: {
        en: 'Read the [release notes](https://example.com/releases) before you update `core`.\n',
        ja: '`core` を更新する前にリリースノートをお読みください。\n',
      },
      expect: [{ line: 1, messageId: 'lost' }],
    },
    {
      title: 'Two links whose addresses changed places',
      files: {
        en: 'Choose [Express](https://expressjs.com) or [Koa](https://koajs.com).\n',
        de: 'Wählen Sie [Express](https://koajs.com) oder [Koa](https://expressjs.com).\n',
      },
      expect: [{ line: 1, messageId: 'swapped', excerpt: '[Express](https://koajs.com)' }],
    },
    {
      title: 'The same pages in the locale’s own form, in another order',
      files: {
        en: 'See [start](/en/start/), [HTTP](https://developer.mozilla.org/en-US/docs/Web/HTTP) and [cats](https://en.wikipedia.org/wiki/Cat#Size).\n',
        fr: 'Voir [HTTP](https://developer.mozilla.org/fr/docs/Web/HTTP), [chats](https://fr.wikipedia.org/wiki/Chat#Taille) et [démarrer](/fr/start).\n',
        ko: '[시작](/ko/start.html), [고양이](https://ko.wikipedia.org/wiki/고양이) 및 [HTTP](https://developer.mozilla.org/ko/docs/Web/HTTP)를 참조하세요.\n',
      },
      expect: [],
    },
    {
      title: 'Two links swapped, told by their words or by code',
      files: {
        en: 'A theme changes the look with [custom CSS](/css/) or [overrides](/overrides/).\n\nUse [`loader`](/config/#loader) and [`schema`](/config/#schema).\n',
        ja: 'テーマは[カスタムCSS](/overrides/)や[オーバーライド](/css/)で外観を変更します。\n\n[`loader`](/config/#schema)と[`schema`](/config/#loader)を使います。\n',
        de: 'Ein Theme ändert das Aussehen mit [Overrides](/overrides/) oder [eigenem CSS](/css/).\n\nVerwende [`schema`](/config/#schema) und [`loader`](/config/#loader).\n',
      },
      expect: [
        { locale: 'ja', line: 1, messageId: 'swapped' },
        { locale: 'ja', line: 3, messageId: 'swapped' },
      ],
    },
    {
      title: 'One link less within the page',
      files: {
        en: 'It takes a [`title`](#title) and an [`href`](#href).\n',
        ko: '`title` 및 [`href`](#href)가 필요합니다.\n',
      },
      expect: [{ line: 1, messageId: 'lost' }],
    },
  ],
  *check(subject, { confidence }) {
    if (!isHeld(subject, confidence)) return;
    for (const fault of holdLinks(subject)) yield observe(subject, fault);
  },
});

function observe({ alignment, pair }: SegmentSubject, fault: LinkFault): Observation {
  const { kind, expected, actual } = fault;
  const source = locateToken(alignment.source, expected.segment, expected.token);
  const target = actual
    ? locateToken(alignment.target, actual.segment, actual.token)
    : locateSegments(alignment.target, pair.target);
  return {
    messageId: kind,
    data: {
      expected: fault.shown?.expected ?? expected.token.value,
      actual: fault.shown?.actual ?? actual?.token.value ?? '',
      text: actual ? cut(textOf(actual), 60) : '',
    },
    target,
    source,
    covers: {},
    key: `${kind} ${expected.token.value}`,
    confidence: pair.confidence,
    ...(fault.severity && { severity: fault.severity }),
  };
}

function textOf({ token }: TokenIn): string {
  return /^\[(.*)\]/s.exec(token.text)?.[1] ?? token.text;
}
