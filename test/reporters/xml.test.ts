import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { formatCheckstyle } from '../../src/reporters/checkstyle.ts';
import { formatJunit } from '../../src/reporters/junit.ts';
import { largeReport } from './large-report.ts';
import { cleanReport, HOSTILE_PATH, sharedReport } from './shared-report.ts';

function elements(parent: XmlElement, name: string): XmlElement[] {
  const children = parent.children.filter((child): child is XmlElement => child.type === 'element');
  return children.flatMap((child) => [...(child.name === name ? [child] : []), ...elements(child, name)]);
}

describe('formatJunit', () => {
  const parse = (...given: Parameters<typeof formatJunit>) => parseXml(formatJunit(...given)).root!;

  it('writes the shared report as it always did', async () => {
    await expect(formatJunit(sharedReport, {})).toMatchFileSnapshot('fixtures/report.junit.xml');
  });

  it('fails what fails the run', () => {
    expect(elements(parse(sharedReport, {}), 'failure')).toHaveLength(2);
    expect(elements(parse(sharedReport, { failOn: 'info' }), 'failure')).toHaveLength(5);
    expect(elements(parse(sharedReport, { failOn: 'never' }), 'failure')).toHaveLength(0);
  });

  it('counts what it holds', () => {
    const root = parse(sharedReport, {});
    expect(elements(root, 'testcase')).toHaveLength(Number(root.attributes.tests));
    for (const suite of elements(root, 'testsuite')) {
      expect(elements(suite, 'testcase')).toHaveLength(Number(suite.attributes.tests));
      expect(elements(suite, 'failure')).toHaveLength(Number(suite.attributes.failures));
    }
  });

  it('passes documents without findings', () => {
    const cases = elements(parse(cleanReport, {}), 'testcase');
    expect(cases.map((each) => each.attributes.name)).toEqual(['clean', 'clean', 'clean', 'clean']);
  });

  it('names a case by what does not move', () => {
    const names = elements(parse(sharedReport, {}), 'testcase').map((each) => each.attributes.name);
    expect(names).toContain('missing-step a1b2c3d4e5f6');
  });

  it('survives hostile text', () => {
    const [ko] = elements(parse(sharedReport, {}), 'testsuite').filter(
      ({ attributes }) => attributes.name === 'ko',
    );
    const [failure] = elements(ko!, 'failure');
    expect(failure!.attributes.message).toContain('␛[31m ]]> </script><img src=x onerror=alert(1)>');
  });
});

describe('formatCheckstyle', () => {
  const parse = (...given: Parameters<typeof formatCheckstyle>) => parseXml(formatCheckstyle(...given)).root!;

  it('writes the shared report as it always did', async () => {
    await expect(formatCheckstyle(sharedReport, {})).toMatchFileSnapshot('fixtures/report.checkstyle.xml');
  });

  it('has one file element a path', () => {
    const files = elements(parse(largeReport(3), {}), 'file');
    expect(files).toHaveLength(5);
    expect(elements(files[0]!, 'error')).toHaveLength(3);
    expect(files.map(({ attributes }) => attributes.name)).toContain(HOSTILE_PATH.replace('\n', '␊'));
  });

  it('is well-formed without findings', () => {
    expect(parse(cleanReport, {}).name).toBe('checkstyle');
  });
});
