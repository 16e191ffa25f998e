import { defineRule } from '../../lint/rule.ts';
import { noOptions } from '../no-options.ts';
import { observeProblems } from '../problems.ts';

export const frontMatterValid = defineRule({
  id: 'front-matter-valid',
  scope: 'document',
  category: 'markup',
  mqm: 'Design and markup/Markup tag',
  severity: 'error',
  summary: 'The front matter cannot be read.',
  why: 'Site generators stop at it, or publish the page without its title, or with keys as text.',
  remedy: 'Mend the line. A value with a colon, a hash or a quote in it needs quotes around it.',
  messages: {
    'not-yaml':
      'The front matter cannot be read from here on. Put quotes around values that hold “: ”, “#” or quotes.',
    'not-toml': 'The front matter cannot be read from here on. Put quotes around the value.',
    'not-a-mapping':
      'Front matter is a list of “key: value” lines, and this is none. Write it so, or remove it.',
    'duplicate-key': 'The key “{{key}}” stands twice. Keep one of them.',
    'never-closed': 'The front matter that begins here never ends. Close it with a line {{fence}}.',
    'too-deep': 'The front matter is nested too deep, or is too long, to be read. Make it simpler.',
  },
  options: noOptions,
  examples: [
    {
      title: 'A colon in a French title',
      files: { fr: '---\ntitle: Réseau : notions: bases\n---\n# Réseau\n' },
      expect: [{ line: 2, messageId: 'not-yaml' }],
    },
    {
      title: 'Front matter that never ends, in Greek',
      files: { el: '---\ntitle: Δίκτυο\n\n# Δίκτυο\n' },
      expect: [{ line: 1, messageId: 'never-closed' }],
    },
    {
      title: 'A key that stands twice',
      files: { de: '---\ntitle: A\ntitle: B\n---\n' },
      expect: [{ line: 3 }],
    },
    { title: 'A value with quotes', files: { ja: '---\ntitle: "設定: 基本"\n---\n# 設定\n' }, expect: [] },
  ],
  check: ({ document }) => observeProblems(document, 'front-matter'),
});
