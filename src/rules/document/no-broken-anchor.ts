import { defineRule } from '../../lint/rule.ts';
import { type AnchorFault, findAnchorFault, wasTranslated, withoutHint } from '../links/anchor-fault.ts';
import { innerLinks } from '../links/links.ts';
import { isMadeByBuild } from '../links/made-anchors.ts';
import { noOptions } from '../no-options.ts';

export const noBrokenAnchor = defineRule({
  id: 'no-broken-anchor',
  scope: 'document',
  category: 'markup',
  mqm: 'Design and markup/Hyperlink',
  severity: 'error',
  summary: 'A link points to a place of the same page that is not there.',
  why: 'The link does nothing. It happens when a heading is translated and its links are not.',
  remedy: 'Point the link to the heading as it is now, or fix the anchor beside the heading.',
  messages: {
    case: 'The anchor “{{anchor}}” is written “{{near}}” here, and letter case counts. Write “#{{near}}”.',
    missing:
      'This page has no anchor “{{anchor}}”. If its heading was translated, link to the heading as it is now.',
    nowhere: 'This page has no anchor “{{anchor}}”. Write the anchor as it is now, or remove the link.',
    'missing-near': 'This page has no anchor “{{anchor}}”. Did you mean “#{{near}}”?',
  },
  options: noOptions,
  examples: [
    {
      title: 'Another letter case than the anchor has',
      files: { nl: 'Zie [rollen](#Roles).\n\n## <a name="roles"></a>Rollen\n' },
      expect: [{ line: 1, messageId: 'case' }],
    },
    {
      title: 'The heading was translated, the link was not',
      files: {
        en: 'See [how to install](#installation).\n\n## Installation\n\n## Configuration\n',
        ko: '[설치](#installation)를 보십시오.\n\n## 설치\n\n## 구성\n',
      },
      expect: [{ locale: 'ko', line: 1, messageId: 'missing' }],
    },
    {
      title: 'No heading of the source yields it either',
      files: { sv: 'Se [gränser](#old-limits).\n\n## Kvoter\n' },
      expect: [{ line: 1, messageId: 'nowhere' }],
    },
    {
      title: 'An anchor with an accent, percent-encoded',
      files: { fr: 'Voir [réseau](#r%C3%A9seau).\n\n## Réseau\n' },
      expect: [],
    },
    {
      title: 'Headings that only differ in marks',
      files: { ja: '[FAQ](#よくある質問)\n\n## よくある質問？\n' },
      expect: [],
    },
  ],
  *check({ document, digest }) {
    for (const { path, anchor, located } of innerLinks(document)) {
      if (path !== '' || anchor === undefined) continue;
      const fault = findAnchorFault(anchor, digest);
      if (!fault || (fault.messageId !== 'case' && !digest.anchorsComplete)) continue;
      yield {
        messageId: fault.messageId,
        data: { anchor, ...(fault.near !== undefined && { near: fault.near }) },
        key: anchor,
        target: located,
        pending: anchor,
      };
    }
  },
  confirm(observation, corpus) {
    const anchor = observation.pending as string;
    const digest = corpus.documents.get(observation.target.path);
    const { messageId } = observation as { messageId: AnchorFault['messageId'] };
    return {
      ...observation,
      messageId: digest && wasTranslated(anchor, digest, corpus) ? messageId : withoutHint(messageId),
      ...(isMadeByBuild(anchor, corpus) && { severity: 'info' as const }),
    };
  },
});
