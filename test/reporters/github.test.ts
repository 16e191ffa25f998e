import { describe, expect, it } from 'vitest';
import { formatGithub } from '../../src/reporters/github.ts';
import { largeReport } from './large-report.ts';
import { HOSTILE_PATH, sharedReport } from './shared-report.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const unescapeData = (text: string) =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text: string) =>
  unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%25'));

/** Reads a line as GitHub's runner does: the command up to the second `::`, properties parted by commas. */
function parseCommand(line: string): Command | undefined {
  if (!line.trimStart().startsWith('::')) return undefined;
  const end = line.indexOf('::', 2);
  const head = line.slice(2, end);
  const blank = head.indexOf(' ');
  const properties = head
    .slice(blank + 1)
    .split(',')
    .map((pair) => pair.split('='))
    .map(([key, ...value]) => [key!, unescapeProperty(value.join('='))]);
  return {
    name: head.slice(0, blank),
    properties: Object.fromEntries(properties),
    data: unescapeData(line.slice(end + 2)),
  };
}

const lines = (text: string) => text.split(/\r\n|\r|\n/).slice(0, -1);

describe('formatGithub', () => {
  it('writes the shared report as it always did', async () => {
    await expect(formatGithub(sharedReport, {})).toMatchFileSnapshot('fixtures/report.github.txt');
  });

  it('writes one command a finding, the worst first, whatever the documents say', () => {
    const commands = lines(formatGithub(sharedReport, {})).map(parseCommand);
    expect(commands.map((command) => command?.name)).toEqual([
      'error',
      'error',
      'warning',
      'warning',
      'notice',
    ]);
    const hostile = commands.find((command) => command?.properties.file === HOSTILE_PATH);
    expect(hostile?.properties).toMatchObject({
      line: '90',
      endLine: '90',
      col: '7',
      title: 'states-match (ko)',
    });
    expect(hostile?.data).toContain('::set-output name=a::b␛[31m');
  });

  it('leaves out columns where a place has several lines', () => {
    const step = lines(formatGithub(sharedReport, {}))
      .map(parseCommand)
      .find((c) => c?.properties.title === 'missing-step (sv)');
    expect(step?.properties).toEqual({
      file: 'content/sv/expressroute-workflows.md',
      line: '29',
      endLine: '31',
      title: 'missing-step (sv)',
    });
    expect(step?.data).toContain(
      '\nSource (content/nl/expressroute-workflows.md:36): Enable Azure public peering',
    );
  });

  it('shows ten of each kind and counts all', () => {
    const written = lines(formatGithub(largeReport(20), {}));
    const names = written.map((line) => parseCommand(line)?.name);
    expect(names.filter((name) => name === 'error')).toHaveLength(10);
    expect(names.filter((name) => name === 'warning')).toHaveLength(10);
    expect(names.filter((name) => name === 'notice')).toHaveLength(10);
    expect(written.at(-1)).toMatch(/^30 of 100 findings/);
  });

  it('shows one of each rule in each file before the second of any', () => {
    const titles = lines(formatGithub(largeReport(20), {})).map(
      (line) => parseCommand(line)?.properties.title,
    );
    expect(titles.slice(0, 4)).toEqual([
      'states-match (ko)',
      'no-mojibake (nl)',
      'states-match (ko)',
      'no-mojibake (nl)',
    ]);
  });

  it('names files from the root of the repository', () => {
    const [, first] = lines(formatGithub(sharedReport, { pathPrefix: 'docs, all/' })).map(parseCommand);
    expect(first?.properties.file).toBe('docs, all/content/nl/expressroute-workflows.md');
  });
});
