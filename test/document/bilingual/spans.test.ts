import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBilingual, recoverSource } from '../../../src/document/bilingual/index.ts';
import { unit } from './unit.ts';

/** Both documents of a file that is expected to be sound. */
function halves(text: string) {
  const read = readBilingual(text);
  expect(read?.problems).toEqual([]);
  return { target: read?.target.text, source: read?.source.text, ids: read?.units.map(({ id }) => id) };
}

describe('span markup', () => {
  it('is absent from a page in one language', () => {
    expect(readBilingual('# Rubrik\n\nEn mening med <span class="x">ett span</span>.\n')).toBeUndefined();
    expect(readBilingual('')).toBeUndefined();
    expect(recoverSource('data-ttu-id is an attribute')).toBeUndefined();
  });

  it('is absent from a page that speaks of the markup', () => {
    expect(readBilingual(`Like this: \`${unit('ID', 'target', 'source')}\``)).toBeUndefined();
  });

  it('gives the page as published and the source that it was translated from', () => {
    const text = `# ${unit('0a1b2-101', 'Verbinding maken', 'Connect')}\n\n${unit('0a1b2-102', 'Wacht.', 'Wait.')} ${unit('0a1b2-p104', 'Klaar.', 'Done.')}\n`;
    expect(halves(text)).toEqual({
      target: '# Verbinding maken\n\nWacht. Klaar.\n',
      source: '# Connect\n\nWait. Done.\n',
      ids: ['0a1b2-101', '0a1b2-102', '0a1b2-p104'],
    });
  });

  it.each([
    ['link text', (u: string) => `[${u}](a.md "t")`],
    ['a list item', (u: string) => `1. a\n   * ${u}\n`],
    ['a cell', (u: string) => `| a | ${u} |\n|---|---|\n`],
    ['a notice', (u: string) => `> [!NOTE]\n> ${u}\n`],
    ['emphasis', (u: string) => `**${u}** _${u.replaceAll('-101', '-102')}_`],
    ['a heading with an anchor', (u: string) => `## <a name="slug"></a>${u}`],
    ['inline code', (u: string) => `\`${u}\``],
    ['a code block', (u: string) => `\`\`\`console\n${u}\n\`\`\`\n`],
    ['a span of its own', (u: string) => `<span class="red">${u}</span>`],
  ])('stands in %s', (_, around) => {
    const { target, source } = halves(around(unit('0a1b2-101', '저장', 'Save')));
    expect(target).toBe(around('저장').replaceAll('-102', ''));
    expect(source).toBe(around('Save'));
  });

  it.each([
    [
      'spans of its own',
      '<span class="anchor"><span>één</span></span> twee',
      '<span class="anchor">one</span> two',
    ],
    ['a span at its end', '<b>x</b><span id="a">een</span>', '<span id="a">one</span>'],
    ['inline code that opens a span', 'Gebruik `<span>` hier', 'Use `<span>` here'],
    ['inline code that closes a span', 'Gebruik `</span>` hier', 'Use `</span>` here'],
    ['longer code with a span', 'Gebruik ``<span class="x">`a` `` hier', 'Use ``<span class="x">`a` `` here'],
    ['a self-closing span', 'A<span id="x"/>b', 'A<span id="x"/>b'],
    ['an anchor', '<a name="slug"></a>Titel', '<a name="slug"></a>Title'],
    ['nothing', '', ''],
    ['nothing on one side', 'Niets', ''],
    ['several blocks', 'Een\n\n```js\nlet a;\n```\n<!-- c -->\n## Twee', 'One\n\n```js\nlet a;\n```\n## Two'],
    ['mixed line ends', 'Een\r\ntwee\nrie', 'One\ntwo\r\nthree'],
    ['a lone less-than sign', 'a < b', 'a < b'],
  ])('holds %s', (_, target, source) => {
    const text = `x ${unit('0a1b2-101', target, source)} y\n${unit('0a1b2-102', 'na', 'after')}`;
    expect(halves(text)).toMatchObject({ target: `x ${target} y\nna`, source: `x ${source} y\nafter` });
  });

  it('stands in front matter with escaped quotes', () => {
    const text = `---\ntitle: "${unit('0a1b2-101', 'Titel \\"A\\"', 'Title \\"A\\"', '\\"')}"\n---\n`;
    expect(halves(text)).toMatchObject({
      target: '---\ntitle: "Titel \\"A\\""\n---\n',
      source: '---\ntitle: "Title \\"A\\""\n---\n',
    });
  });

  it('undoes escapes that are doubled in the source half', () => {
    const read = readBilingual(unit('0a1b2-101', 'Sla \\*.md en \\_x op', 'Save \\\\*.md and \\\\_x'))!;
    expect(read.source.text).toBe('Save \\*.md and \\_x');
    expect(read.units[0]?.source.text).toBe(read.source.text);
    for (let i = 0; i < read.source.text.length; i++)
      expect(read.source.file[read.source.toFile(i)]).toBe(read.source.text[i]);
  });

  it.each([
    ['Ga naar \\\\server', 'Go to \\\\server'],
    ['Sla op', 'Save \\\\*'],
    ['\\* en \\\\_', '\\\\* and \\\\_'],
    ['\\_ \\*', '\\\\* \\\\_'],
  ])('leaves escapes that the page may really have: %s | %s', (target, source) => {
    expect(readBilingual(unit('0a1b2-101', target, source))!.source.text).toBe(source);
  });

  it('takes gaps in the counter and ids of several files for granted', () => {
    expect(
      halves(unit('0a1b2-107', 'a', 'b') + unit('9f9f9-101', 'a', 'b') + unit('0a1b2-1012', 'a', 'b')).ids,
    ).toHaveLength(3);
  });

  it('places both halves in the file as it is', () => {
    const read = readBilingual(`Eerst\r\n${unit('0a1b2-101', 'Twee', 'Second')}\r\nDrie`)!;
    const [only] = read.units;
    expect(only?.target).toEqual({
      text: 'Twee',
      place: { start: { line: 2, column: 31 }, end: { line: 2, column: 35 } },
    });
    expect(only?.source.place.start).toEqual({ line: 2, column: 97 });
    expect(read.target.text.slice(only!.targetSpan.start, only!.targetSpan.end)).toBe('Twee');
    expect(read.source.placeOf(only!.sourceSpan)).toEqual(only!.source.place);
    const shared = read.source.text.indexOf('Drie');
    expect(read.source.placeOf({ start: shared, end: shared + 4 }).start).toEqual({ line: 3, column: 1 });
  });

  it('tells what it cannot recover', () => {
    const text = `---\ntitle: Titel\ndescription: Over iets\nauthor: x\n---\n${unit('0a1b2-103', 'Zie ![a](b.png)', 'See ![a](b.png)')} ![schema](c.png) ![](d.png) :::image type="content" source="e.png" alt-text="Scherm":::\n`;
    expect(recoverSource(text)).toEqual({
      markdown: `${text.slice(0, text.indexOf('<span'))}See ![a](b.png) ![schema](c.png) ![](d.png) :::image type="content" source="e.png" alt-text="Scherm":::\n`,
      units: 1,
      notRecovered: ['title', 'description', 'alt:c.png', 'alt:e.png'],
    });
  });
});

describe('the articles', () => {
  const read = (locale: string) =>
    readBilingual(readFileSync(`content/${locale}/expressroute-workflows.md`, 'utf8'))!;

  it('hold the same English in Dutch and in Korean, unit for unit', () => {
    const [nl, ko] = [read('nl'), read('ko')];
    expect(nl.units).toHaveLength(59);
    expect(ko.units.map(({ source }) => source.text)).toEqual(nl.units.map(({ source }) => source.text));
    expect([...nl.problems, ...ko.problems]).toEqual([]);
    expect(nl.notRecovered).toEqual(['title', 'description']);
  });

  it('leave no markup in either half', () => {
    for (const { target, source } of [read('nl'), read('ko')])
      expect(target.text + source.text).not.toMatch(/<span|<\/span>/);
  });
});
