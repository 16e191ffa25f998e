import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createMessages, LANGUAGES } from '../../src/messages/index.ts';
import { reportMessages } from '../../src/reporters/messages.ts';
import { formatPretty } from '../../src/reporters/pretty.ts';
import { clip, pad, widthOf, wrap } from '../../src/text/width.ts';
import { cleanReport, sharedReport } from './shared-report.ts';

describe('pretty', () => {
  it('groups by page and locale, and ends with totals and the table', () => {
    const text = formatPretty(sharedReport, { width: 110 });
    expect(text).toMatchSnapshot();
  });

  it('stands source and target one below the other in a narrow terminal', () => {
    const lines = formatPretty(sharedReport, { width: 60 }).split('\n');
    const at = lines.findIndex((line) => line.includes('sv │ nothing here'));
    expect(lines[at + 1]).toContain('en │ Enable Azure public peering');
  });

  it.each([50, 60, 80, 110, 200])('keeps every line of findings within %i cells', (width) => {
    for (const line of formatPretty(sharedReport, { width }).split('\n')) {
      if (line.startsWith('isogloss explain')) continue;
      expect(widthOf(line), line).toBeLessThanOrEqual(width);
    }
  });

  it('says the same with colour as without', () => {
    const plain = formatPretty(sharedReport, { width: 100 });
    expect(plain).not.toContain('\u001b');
    const colored = formatPretty(sharedReport, { width: 100, color: true });
    expect(stripVTControlCharacters(colored)).toBe(plain);
    expect(colored).toContain('\u001b[31m');
  });

  it('obeys nothing that stands in a file or its name', () => {
    const text = formatPretty(sharedReport, { width: 100 });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(text).toContain('␛[31m');
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
  });

  it('folds findings that say the same into one, with their places', () => {
    const text = formatPretty(
      { ...sharedReport, findings: Array(3).fill(sharedReport.findings).flat() },
      { width: 100 },
    );
    expect(text.match(/no-mojibake/g)).toHaveLength(2);
    expect(text).toContain('and 2 times more, at 35:12, 35:12');
  });

  it('has a short good word for a clean report', () => {
    const text = formatPretty(cleanReport, { width: 100 });
    expect(text).toMatch(/^✔ No findings in 2 pages, 5 documents · 236 translation units compared\n/);
    expect(text).not.toContain('isogloss explain');
  });

  it.each(LANGUAGES)('lacks no word in %s', async (language) => {
    const messages = reportMessages(await createMessages(language));
    const text = formatPretty(sharedReport, { width: 100, messages });
    expect(text).not.toMatch(/\b(?:pretty|table|ci)\.\w/);
    expect(text).toContain(messages.say('pretty.units', { count: 236 }));
  });
});

describe('cells of a terminal', () => {
  it.each([
    ['abc', 3],
    ['회로', 4],
    ['e\u0301', 1],
    ['👩‍👩‍👧', 2],
    ['ｱ全角', 5],
  ])('%s takes %i', (text, cells) => {
    expect(widthOf(text)).toBe(cells);
  });

  it('are filled and cut without leaving half a character', () => {
    expect(pad('회로', 6)).toBe('회로  ');
    expect(clip('회로 상태', 5)).toBe('회로…');
    expect(clip('회로 상태', 4)).toBe('회…');
    expect(clip('회로', 4)).toBe('회로');
    expect(clip('abc', 0)).toBe('');
  });

  it('break between words, and inside a word that is longer than a line', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrap('プロビジョニングの間に', 12)).toEqual(['プロビジョニ', 'ングの間に']);
  });
});
