import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../../src/alignment/index.ts';
import { parseDocument } from '../../../src/document/parse.ts';
import { oneSidedBlocks } from '../../../src/rules/pairs/one-sided.ts';
import { parseLocale } from '../../../src/text/locale.ts';

function align(source: string, target: string) {
  const read = (text: string, locale: string) =>
    parseDocument({ path: `${locale}.md`, locale: parseLocale(locale), text }).document;
  return alignDocuments(read(source, 'en'), read(target, 'ja'));
}

const around = (middle: string, first: string, last: string) =>
  `${first} \`app start\`.\n\n${middle}${last} \`app stop\`.\n`;

describe('a block of one side alone', () => {
  it('is rivalled where the other side has one of its kind at the same gap', () => {
    const source = around(
      'Open https://example.org/a and read `one.yaml` there.\n\n',
      'Start it with',
      'Stop it with',
    );
    const target = around(
      '`two.toml` は 2048 行あり、https://example.com/b にあります。\n\n',
      '起動するには',
      '停止するには',
    );
    const found = [...oneSidedBlocks(align(source, target), 'source')];
    expect(found.every(({ rivalled }) => rivalled)).toBe(true);
  });

  it('is missing for sure where nothing stands there', () => {
    const source = around(
      'Open https://example.org/a and read `one.yaml` there.\n\n',
      'Start it with',
      'Stop it with',
    );
    const [found] = oneSidedBlocks(align(source, around('', '起動するには', '停止するには')), 'source');
    expect(found?.rivalled).toBe(false);
  });
});
