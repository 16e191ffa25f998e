import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runIn } from '../../cli/fake-terminal.ts';
import { repositoryWith } from '../../cli/repository.ts';

const CONFIG = JSON.stringify({ sourceLocale: 'en', locales: ['en', 'sv'], content: '{locale}/*.md' });

let repository: ReturnType<typeof repositoryWith>;
beforeAll(() => {
  repository = repositoryWith({ 'isogloss.config.json': CONFIG, 'en/a.md': 'Wait.\n' });
});
afterAll(() => repository.remove());

async function check(commit: string): Promise<unknown[]> {
  repository.commit({ 'sv/a.md': `---\ndefault_lang_commit: ${commit}\n---\nVänta.\n` });
  const { stdout } = await runIn(repository.folder, 'check --format json --rule stamp-match');
  return JSON.parse(stdout).findings.map((found: Record<string, unknown>) => [
    found.messageId,
    found.excerpt,
  ]);
}

describe('stamp-match, with the history at hand', () => {
  it('tells of a commit that is not there', async () => {
    expect(await check('0a'.repeat(20))).toEqual([['unknown', '0a'.repeat(20)]]);
  });

  it('says nothing of one that is, abbreviated or not', async () => {
    expect(await check(repository.first)).toEqual([]);
    expect(await check(repository.first.slice(0, 9))).toEqual([]);
  });
});
