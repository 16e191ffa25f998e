import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/lint/finding.ts';
import { folderWith, runIn, SMALL } from './fake-terminal.ts';
import { git, repositoryWith } from './repository.ts';

const CONFIG = JSON.stringify({ sourceLocale: 'en', locales: ['en', 'fr', 'ko'], content: '{locale}/*.md' });
const EN = '# Circuit\n\nWait 5 minutes. Open the portal.\n\n- Enable peering.\n- Link the network.\n';
const FR =
  '# Circuit\n\nAttendez 5 minutes. Ouvrez le portail.\n\n- Activez le peering.\n- Liez le réseau.\n';
const KO =
  '# 회로\n\n5분 동안 기다립니다. 포털을 엽니다.\n\n- 피어링을 사용합니다.\n- 네트워크를 연결합니다.\n';
const FILES = {
  'isogloss.config.json': CONFIG,
  'en/circuit.md': EN,
  'fr/circuit.md': FR,
  'ko/circuit.md': KO,
  // Old debt: a number that differs, and a page that ko lacks.
  'en/old.md': 'It takes 7 days.\n',
  'fr/old.md': 'Cela prend 8 jours.\n',
};

let repository: ReturnType<typeof repositoryWith>;
beforeEach(() => {
  repository = repositoryWith(FILES);
});
afterEach(() => repository.remove());

async function check(args: string, folder = repository.folder) {
  const result = await runIn(folder, `check --format json --fail-on warning ${args}`);
  const findings: Finding[] = result.stdout === '' ? [] : JSON.parse(result.stdout).findings;
  return {
    ...result,
    told: findings.map(({ ruleId, locale, start, excerpt }) => [ruleId, locale, start.line, excerpt]),
    findings,
  };
}

describe('check --since', () => {
  it('does not let old debt block', async () => {
    expect((await check('')).code).toBe(1);
    expect(await check('--since HEAD')).toMatchObject({ code: 0, told: [] });
  });

  it('tells of pages whose translation or source has changed, committed or not', async () => {
    repository.commit({ 'ko/circuit.md': KO.replace('5분', '6분') });
    expect((await check('--since main~1')).told).toEqual([['numbers-match', 'ko', 3, '6']]);
    repository.commit({ 'en/old.md': 'It takes 9 days.\n' });
    const { told } = await check('--since main~1');
    expect(told.map(([ruleId, locale]) => [ruleId, locale])).toEqual([
      ['missing-translation', 'ko'],
      ['numbers-match', 'fr'],
    ]);
  });

  it('tells of a translation that was taken away', async () => {
    repository.commit({ 'fr/old.md': null });
    expect((await check('--since main~1')).told).toEqual([['missing-translation', 'fr', 1, '']]);
  });

  it('counts what others have changed on the branch that was left for nothing', async () => {
    git(repository.folder, 'switch', '--quiet', '--create', 'topic');
    repository.commit({ 'ko/circuit.md': KO.replace('5분', '6분') });
    git(repository.folder, 'switch', '--quiet', 'main');
    repository.commit({ 'en/old.md': 'It takes 9 days.\n' });
    git(repository.folder, 'switch', '--quiet', 'topic');
    expect((await check('--since main')).told.map(([, locale]) => locale)).toEqual(['ko']);
  });

  it('works in a folder of the repository, on files outside it too', async () => {
    const config = JSON.stringify({
      sourceLocale: 'en',
      locales: ['en', 'fr', 'ko'],
      content: { pattern: '{locale}/*.md', root: '..' },
    });
    repository.commit({ 'tools/isogloss.config.json': config });
    repository.commit({ 'ko/circuit.md': KO.replace('5분', '6분') });
    const { told } = await check('--since main~1', path.join(repository.folder, 'tools'));
    expect(told.map(([ruleId]) => ruleId)).toEqual(['numbers-match']);
  });

  it.each([
    ['nonsense', 'Git knows no commit "nonsense"; name a commit, branch or tag.'],
    ['--output=pwned', 'Git knows no commit "--output=pwned"; name a commit, branch or tag.'],
  ])('says that there is no %s', async (ref, sentence) => {
    const { code, stderr } = await runIn(repository.folder, `check --since=${ref}`);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `isogloss: ${sentence}\n` });
    expect(() => readFileSync(path.join(repository.folder, 'pwned'))).toThrow('ENOENT');
  });

  it('says what a shallow clone lacks', async () => {
    repository.commit({ 'ko/circuit.md': KO.replace('5분', '6분') });
    const clone = path.join(repository.folder, 'clone');
    git(repository.folder, 'clone', '--quiet', '--depth=1', pathToFileURL(repository.folder).href, clone);
    const unknown = await check(`--since ${repository.first}`, clone);
    expect(unknown.stderr).toContain('this clone is shallow; fetch it first');
    git(clone, 'fetch', '--quiet', '--depth=1', 'origin', repository.first);
    const fetched = await check(`--since ${repository.first}`, clone);
    expect(fetched.stderr).toContain(
      'This clone is shallow and does not reach back to where the branch left',
    );
    expect(fetched.told).toEqual([['numbers-match', 'ko', 3, '6']]);
  });

  it('says that there is no repository', async () => {
    const plain = folderWith(SMALL);
    const { stderr } = await runIn(plain.folder, 'check --since main');
    plain.remove();
    expect(stderr).toBe('isogloss: --since needs git and a repository; this folder is in none.\n');
  });
});

describe('check --impact', () => {
  const changed = EN.replace('Open the portal.', 'Open the Azure portal.').replace('- Enable peering.\n', '');

  it('tells which sentences of which locales a change of the source makes stale', async () => {
    repository.commit({ 'en/circuit.md': changed });
    const { findings, code } = await check('--since main~1 --impact --rule stale-revision');
    expect(
      findings.map(({ locale, messageId, start, excerpt }) => [locale, messageId, start.line, excerpt]),
    ).toEqual([
      ['fr', 'changed', 3, 'Ouvrez le portail.'],
      ['fr', 'removed', 5, 'Activez le peering.'],
      ['ko', 'changed', 3, '포털을 엽니다.'],
      ['ko', 'removed', 5, '피어링을 사용합니다.'],
    ]);
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      message:
        'The source of this was changed: “Open the portal.” is now “Open the Azure portal.”. Bring the translation up to date.',
      source: { path: 'en/circuit.md', start: { line: 3, column: 17 }, text: 'Open the Azure portal.' },
    });
    expect(code).toBe(1);
  });

  it('does not tell what a translation has brought up to date', async () => {
    const korean = KO.replace('포털을 엽니다.', 'Azure 포털을 엽니다.').replace(
      '- 피어링을 사용합니다.\n',
      '',
    );
    repository.commit({ 'en/circuit.md': changed, 'ko/circuit.md': korean });
    const { findings } = await check('--since main~1 --impact --rule stale-revision');
    expect(findings.map(({ locale }) => locale)).toEqual(['fr', 'fr']);
  });

  it('asks for --since', async () => {
    expect((await check('--impact')).stderr).toContain('--impact needs --since');
  });
});
