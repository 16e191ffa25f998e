import { defineRule, type Observation } from '../../lint/rule.ts';
import type { CorpusSubject } from '../../lint/subject.ts';
import { findAnchorFault, wasTranslated, withoutHint } from '../links/anchor-fault.ts';
import { LinkIndex } from '../links/link-index.ts';
import { innerLinks } from '../links/links.ts';
import { isMadeByBuild } from '../links/made-anchors.ts';
import { noOptions } from '../no-options.ts';

interface Pending {
  readonly path: string;
  readonly anchor?: string;
}

export const noBrokenLink = defineRule({
  id: 'no-broken-link',
  scope: 'document',
  category: 'markup',
  mqm: 'Design and markup/Hyperlink',
  severity: 'error',
  summary: 'A link leads to a page, or to a place of another page, that is not there.',
  why: 'Readers land on an error, or at the top of a long page.',
  remedy: 'Write the path and the anchor as they are now.',
  messages: {
    page: 'No locale has a page “{{path}}”. Write the path as it is now, or remove the link.',
    case: 'In {{page}} the anchor is written “{{near}}”, and letter case counts. Write “#{{near}}”.',
    missing:
      'The page {{page}} has no anchor “{{anchor}}”. If its heading was translated, link to it as it is now.',
    nowhere:
      'The page {{page}} has no anchor “{{anchor}}”. Write the anchor as it is now, or remove it from the link.',
    'missing-near': 'The page {{page}} has no anchor “{{anchor}}”. Did you mean “#{{near}}”?',
  },
  options: noOptions,
  examples: [
    {
      title: 'An anchor of another page that was translated away',
      files: {
        'en/a.md': 'See [the installation](b.md#installation-guide).\n',
        'en/b.md': '# Guide\n\n## Installation guide\n',
        'fr/a.md': 'Voir [l’installation](b.md#installation-guide).\n',
        'fr/b.md': '# Guide\n\n## Mise en place\n',
      },
      expect: [{ locale: 'fr', line: 1, messageId: 'missing' }],
    },
    {
      title: 'An anchor that no locale’s page has',
      files: {
        'en/a.md': 'See [limits](b.md#old-limits).\n',
        'en/b.md': '# Guide\n\n## Quotas\n',
        'ja/a.md': '[制限](b.md#old-limits)を参照してください。\n',
        'ja/b.md': '# ガイド\n\n## クォータ\n',
      },
      expect: [
        { locale: 'en', line: 1, messageId: 'nowhere' },
        { locale: 'ja', line: 1, messageId: 'nowhere' },
      ],
    },
    {
      title: 'Letter case, from the root of the site, with the locale in the path',
      files: { 'ru/a.md': 'См. [роли](/ru/b/#Roles).\n', 'ru/b.md': '## Роли {#roles}\n' },
      expect: [{ line: 1, messageId: 'case' }],
    },
    {
      title: 'A page outside the configured content cannot be judged',
      files: { sv: 'Se [artikeln](../andra/artikel.md#del).\n' },
      expect: [],
    },
    {
      title: 'A page that this locale lacks, and English has',
      files: {
        'en/a.md': '[B](b.md)\n',
        'en/b.md': '# B\n',
        'zh-CN/a.md': '[乙](./b.md#b)\n',
      },
      expect: [],
    },
  ],
  *check({ document }) {
    for (const { path, anchor, located } of innerLinks(document)) {
      if (path === '') continue;
      const pending: Pending = { path, ...(anchor !== undefined && { anchor }) };
      yield { messageId: 'page', data: { path }, key: `${path}#${anchor ?? ''}`, target: located, pending };
    }
  },
  confirm(observation, corpus) {
    const from = corpus.documents.get(observation.target.path);
    const { path, anchor } = observation.pending as Pending;
    if (!from) return undefined;
    const index = indexOf(corpus);
    const page = index.find(path, from);
    if (!page) return !path.startsWith('/') && index.isWhole(path) ? observation : undefined;
    if (anchor === undefined) return undefined;
    const fault = findAnchorFault(anchor, page);
    if (!fault || (fault.messageId !== 'case' && !page.anchorsComplete)) return undefined;
    const data = { page: page.path, anchor, ...(fault.near !== undefined && { near: fault.near }) };
    const atSource = index.findSource(path, from);
    const isDoubtful = isMadeByBuild(anchor, corpus) || (atSource && !findAnchorFault(anchor, atSource));
    return {
      ...observation,
      messageId: wasTranslated(anchor, page, corpus) ? fault.messageId : withoutHint(fault.messageId),
      data,
      ...(isDoubtful && { severity: 'info' as const }),
    } satisfies Observation;
  },
});

/** One index for a corpus, whatever the number of links. */
const INDEXES = new WeakMap<CorpusSubject, LinkIndex>();

function indexOf(corpus: CorpusSubject): LinkIndex {
  const index = INDEXES.get(corpus) ?? new LinkIndex(corpus);
  INDEXES.set(corpus, index);
  return index;
}
