import { z } from 'zod';
import type { FrontMatterEntry, LocalizedDocument } from '../../document/types.ts';
import type { Located, Observation } from '../../lint/rule.ts';
import { defineRule } from '../../lint/rule.ts';
import { cut } from '../pairs/locate.ts';

const options = z.strictObject({
  required: z
    .array(z.string())
    .default(['title', 'description'])
    .describe('Keys that a translation must have where its source has them.'),
  same: z
    .array(z.string())
    .default(['id', 'slug', 'layout', 'template', 'type', 'draft', 'weight', 'sidebar_position', 'order'])
    .describe('Keys whose values are no text, so that both sides have the same.'),
});

export const frontMatterMatch = defineRule({
  id: 'front-matter-match',
  scope: 'structure',
  category: 'inconsistency',
  mqm: 'Design and markup/Markup tag',
  severity: 'info',
  summary: 'The front matter lacks a key of the source, or a value that is no text differs.',
  why: 'Titles, descriptions and positions make up menus and search results.',
  remedy: 'Put the key in, or give it the value that the source has.',
  messages: {
    missing: 'The source’s front matter has “{{key}}”, and this one has not. Put it in and translate it.',
    changed:
      'The front matter has “{{actual}}” for “{{key}}”; in the source it is “{{expected}}”. Use the source’s value.',
  },
  options,
  examples: [
    {
      title: 'A description that is not there',
      files: {
        en: '---\ntitle: Start\ndescription: How to start the server.\n---\n\nRun `start`.\n',
        ko: '---\ntitle: 시작\n---\n\n`start`를 실행합니다.\n',
      },
      expect: [{ line: 1, messageId: 'missing' }],
    },
    {
      title: 'Another place in the menu',
      files: {
        en: '---\ntitle: Start\nsidebar_position: 2\n---\n\nRun `start`.\n',
        nl: '---\ntitle: Begin\nsidebar_position: 3\n---\n\nVoer `start` uit.\n',
      },
      expect: [{ line: 3, messageId: 'changed', excerpt: '3' }],
    },
    {
      title: 'Front matter that cannot be read has one fault, not two',
      files: {
        en: '---\ntitle: Start\n---\n\nRun `start`.\n',
        sv: '---\ntitle: [Börja: "nu\n---\n\nKör `start`.\n',
      },
      expect: [],
    },
    {
      title: 'Dates and authors are the translation’s own',
      files: {
        en: '---\ntitle: Start\nauthor: Ann\ndate: 2024-01-02\n---\n\nRun `start`.\n',
        fr: '---\ntitle: Démarrer\nauthor: Chloé\ndate: 2024-03-04\n---\n\nExécutez `start`.\n',
      },
      expect: [],
    },
  ],
  *check({ alignment: { source, target } }, { required, same }) {
    if (!source.frontMatter || source.path === target.path) return;
    // `front-matter-valid` has told the cause.
    if ([source, target].some(({ problems }) => problems.some(({ kind }) => kind === 'front-matter'))) return;
    for (const key of required) {
      const expected = entryOf(source, key);
      if (expected && expected.value !== '' && !entryOf(target, key))
        yield observeMissing(source, target, expected);
    }
    for (const key of same) {
      const [expected, actual] = [entryOf(source, key), entryOf(target, key)];
      if (!expected || !actual || String(expected.value) === String(actual.value)) continue;
      yield {
        messageId: 'changed',
        data: { key, expected: cut(expected.text, 60), actual: cut(actual.text, 60) },
        target: locate(target, actual),
        source: locate(source, expected),
        key,
      };
    }
  },
});

function entryOf(
  { frontMatter, notRecovered }: LocalizedDocument,
  key: string,
): FrontMatterEntry | undefined {
  return notRecovered.includes(key) ? undefined : frontMatter?.entries.get(key);
}

/** Where a key is missing, the end of the front matter is its gap; without any, the beginning of the file. */
function observeMissing(
  source: LocalizedDocument,
  target: LocalizedDocument,
  expected: FrontMatterEntry,
): Observation {
  const start = target.frontMatter?.place.start ?? { line: 1, column: 1 };
  return {
    messageId: 'missing',
    data: { key: expected.key },
    target: { path: target.path, place: { start, end: start }, text: '' },
    source: locate(source, expected),
    key: expected.key,
  };
}

function locate({ path }: LocalizedDocument, { place, text }: FrontMatterEntry): Located {
  return { path, place, text: cut(text, 300) };
}
