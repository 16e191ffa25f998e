import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelOf } from './pages.ts';
import { summarize } from './summary.ts';

const folder = join(import.meta.dirname, 'documents');

/** A folder of documents: one a locale, and what the model of them is. */
function read(name: string) {
  const files = readdirSync(join(folder, name));
  const text = (file: string) => readFileSync(join(folder, name, file), 'utf8');
  const markdown = files.filter((file) => file.endsWith('.md'));
  return {
    texts: Object.fromEntries(markdown.map((file) => [file.slice(0, -3), text(file)])),
    expected: JSON.parse(text('expected.json')) as { source: string; model: unknown },
  };
}

describe('documents in the manner of real ones', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const { texts, expected } = read(name);
    expect(summarize(modelOf(texts, expected.source))).toEqual(expected.model);
  });

  it('are read from source text with CRLF as from one with LF', () => {
    for (const name of ['order-yaml', 'pull-request', 'install-tabs']) {
      const { texts, expected } = read(name);
      const crlf = Object.entries(texts).map(([locale, text]) => [locale, text.replaceAll('\n', '\r\n')]);
      expect(summarize(modelOf(Object.fromEntries(crlf), expected.source))).toEqual(expected.model);
    }
  });
});
