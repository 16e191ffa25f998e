import type { FrontMatterEntry, LocalizedDocument } from '../../document/types.ts';
import { defineRule } from '../../lint/rule.ts';
import { readStamp } from '../../revision/stamp.ts';
import { noOptions } from '../no-options.ts';

/** What names a revision, and what such a name looks like: a whole hash, or a commit that may be abbreviated. */
const FORMS: Readonly<Record<string, RegExp>> = {
  'ms.openlocfilehash': /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i,
  'ms.sourcegitcommit': /^[0-9a-f]{7,64}$/i,
  default_lang_commit: /^[0-9a-f]{7,64}$/i,
  'l10n.sourceCommit': /^[0-9a-f]{7,64}$/i,
};

export const stampMatch = defineRule({
  id: 'stamp-match',
  scope: 'page',
  category: 'non-conformance',
  mqm: 'Other',
  severity: 'warning',
  summary: 'The revision that a translation names cannot be the one that it follows.',
  why: 'Whoever brings the translation up to date starts from that revision. A name that leads nowhere makes a stale page look fresh, or hides what to compare with.',
  remedy:
    'Put the full commit, or hash, of the source there that the translation was made from. Isogloss judges commits only where the source lies in the same repository with its whole history.',
  messages: {
    malformed:
      '“{{text}}” is no revision: {{key}} takes the hexadecimal digits of a commit or hash. Put there what the translation was made from.',
    unknown:
      'The repository of the source has no commit {{text}}. Put the commit there that the translation was made from.',
  },
  options: noOptions,
  examples: [
    {
      title: 'A date where a commit belongs',
      files: {
        en: '---\ntitle: Logs\n---\nText.\n',
        ja: '---\ntitle: ログ\ndefault_lang_commit: 2024-05-01\n---\nテキスト。\n',
      },
      expect: [{ locale: 'ja', line: 3, messageId: 'malformed' }],
    },
    {
      title: 'A hash that lost a digit',
      files: {
        en: 'Wait.\n',
        de: '---\nms.openlocfilehash: cba1b2cfbe379e7d2b82bd1fd5e7dc8e1dbb7a1\n---\nWarten Sie.\n',
      },
      expect: [{ locale: 'de', line: 2, messageId: 'malformed' }],
    },
    {
      title: 'A whole commit, with what was done to it',
      files: {
        en: 'Wait.\n',
        zh: '---\ndefault_lang_commit: cba1b2cfbe379e7d2b82bd1fd5e7dc8e1dbb7a12 # patched\n---\n等待。\n',
      },
      expect: [],
    },
    {
      title: 'No stamp at all, or an empty one',
      files: { en: 'Wait.\n', fr: '---\nl10n:\n  sourceCommit:\n---\nAttendez.\n', ko: '기다립니다.\n' },
      expect: [],
    },
  ],
  *check({ documents, knowsCommit }) {
    for (const document of documents.values()) {
      const malformed = entriesOf(document).filter(([key, entry]) => !FORMS[key]!.test(writtenValue(entry)));
      for (const [key, { place, text }] of malformed) {
        const target = { path: document.path, place, text };
        yield { messageId: 'malformed', data: { key, text }, key, target };
      }
      const stamp = readStamp(document);
      const entry = stamp && document.frontMatter?.entries.get(stamp.key);
      if (!stamp?.commit || stamp.hash || !entry || knowsCommit(stamp.commit) !== false) continue;
      const target = { path: document.path, place: entry.place, text: entry.text };
      yield { messageId: 'unknown', data: { text: stamp.commit }, key: stamp.key, target };
    }
  },
});

function entriesOf({ frontMatter }: LocalizedDocument): [string, FrontMatterEntry][] {
  return Object.keys(FORMS).flatMap((key) => {
    const entry = frontMatter?.entries.get(key);
    return entry && writtenValue(entry) !== '' ? [[key, entry]] : [];
  });
}

/** As written, without quotes or the comment after it: YAML makes a number of some hashes. */
function writtenValue({ text, value }: FrontMatterEntry): string {
  if (value === null) return '';
  return text
    .replace(/\s#.*$/s, '')
    .trim()
    .replace(/^(["'])(.*)\1$/s, '$2');
}
