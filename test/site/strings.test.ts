import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const site = path.join(import.meta.dirname, '..', '..', 'src', 'site');
const components = globSync('**/*.astro', { cwd: site });

/** Standards are called the same in every language. */
const NAMES = ['ITS 2.0', 'MQM'];

/** What a template shows of its own: text between tags, and attributes that are read out or shown. */
function wordsIn(source: string): string[] {
  const template = source
    .replace(/^---[\s\S]*?\n---/, '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '');
  const attributes = template.matchAll(
    /\s(?:aria-label|aria-description|title|alt|placeholder|label)="([^"]*)"/g,
  );
  const told = Array.from(attributes, ([, value = '']) => value);
  return [...told, ...textIn(template)].filter((text) => /\p{L}{2}/u.test(text) && !NAMES.includes(text));
}

/** Text between a tag's end and the next tag, or the next expression, outside of code. */
function textIn(template: string): string[] {
  const found = template.matchAll(/(?<![=\s])>([^<>{}]*)(?=<\/|\{)/g);
  return Array.from(found, ([, text = '']) => text.trim());
}

describe('components', () => {
  it.each(components)('%s says nothing but what its resources say', (name) => {
    expect(wordsIn(readFileSync(path.join(site, name), 'utf8'))).toEqual([]);
  });

  it('would be caught', () => {
    expect(wordsIn('---\nconst a = 1;\n---\n<p title="Hello">Good day {a}</p>')).toEqual([
      'Hello',
      'Good day',
    ]);
  });
});
