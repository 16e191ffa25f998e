import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type RevisionStamp, relate, relateDocuments, sourceIdentity } from '../../src/revision/index.ts';
import { documentOf } from './document.ts';

const [A, B] = ['a'.repeat(40), 'b'.repeat(40)];

const microsoft = (hash: string, handoff?: string): RevisionStamp => ({
  key: 'ms.openlocfilehash',
  revision: hash,
  hash,
  ...(handoff && { handoff }),
});
const commit = (id: string): RevisionStamp => ({ key: 'default_lang_commit', revision: id, commit: id });

describe('relate', () => {
  it('takes equal hashes for one revision, whatever the dates say', () => {
    expect(relate(microsoft(A, '2018-01-01'), { stamp: microsoft(A, '2019-01-01') })).toEqual({
      target: A,
      source: A,
      relation: 'same',
      basis: 'ms.openlocfilehash',
    });
  });

  it.each([
    ['2018-08-30', '2017-07-11', 'ahead'],
    ['2017-07-11', '2018-08-30', 'behind'],
  ] as const)('orders revisions by hand-off: %s against %s is %s', (ours, theirs, relation) => {
    const note = relate(microsoft(A, ours), { stamp: microsoft(B, theirs) });
    expect(note).toEqual({ target: A, source: B, relation, basis: 'ms.lasthandoff' });
  });

  it('does not guess an order', () => {
    const unknown = { relation: 'unknown', basis: 'ms.openlocfilehash' };
    expect(relate(microsoft(A, '2018-01-01'), { stamp: microsoft(B, '2018-01-01') })).toMatchObject(unknown);
    expect(relate(microsoft(A, '2018-01-01'), { stamp: microsoft(B) })).toMatchObject(unknown);
    expect(relate(commit(A), { stamp: commit(B) })).toMatchObject({ relation: 'unknown' });
  });

  it('knows a source file by its bytes', () => {
    const identity = sourceIdentity('# Title\n');
    expect(relate(microsoft(identity.sha1Crlf), { identity })).toMatchObject({
      relation: 'same',
      source: identity.sha1Crlf,
    });
    expect(relate(microsoft(A), { identity })).toEqual({
      target: A,
      source: identity.sha1Lf,
      relation: 'unknown',
      basis: 'ms.openlocfilehash',
    });
    const md5: RevisionStamp = { key: 'original_hash', revision: identity.md5, hash: identity.md5 };
    expect(relate(md5, { identity })).toMatchObject({ relation: 'same', basis: 'original_hash' });
  });

  it('takes an abbreviated commit for the commit', () => {
    expect(relate(commit(A.slice(0, 8)), { stamp: commit(A) })).toMatchObject({
      relation: 'same',
      basis: 'default_lang_commit',
    });
  });

  it('believes a document that says it has drifted, unless it is the same revision', () => {
    const drifted: RevisionStamp = { ...commit(A), drifted: true };
    expect(relate(drifted, {})).toMatchObject({ relation: 'behind', basis: 'drifted_from_default' });
    expect(relate(drifted, { stamp: commit(A) })).toMatchObject({ relation: 'same' });
  });

  it('says so where nothing is known', () => {
    expect(relate(undefined, {})).toEqual({ target: null, source: null, relation: 'unknown', basis: 'none' });
    expect(relate(undefined, { stamp: commit(A) })).toEqual({
      target: null,
      source: A,
      relation: 'unknown',
      basis: 'default_lang_commit',
    });
  });
});

describe('relateDocuments', () => {
  const article = (locale: string, recovered = false) => {
    const path = `content/${locale}/expressroute-workflows.md`;
    return documentOf(readFileSync(path, 'utf8'), path, recovered);
  };

  it('tells that sv follows a later revision than the source recovered from nl', () => {
    const note = relateDocuments(article('sv'), article('nl', true), article('nl'));
    expect(note).toMatchObject({ relation: 'ahead', basis: 'ms.lasthandoff' });
    expect(note?.target).toMatch(/^765050c9/);
    expect(note?.source).toMatch(/^cba1b2cf/);
  });

  it('tells that fr follows the same revision as nl', () => {
    expect(relateDocuments(article('fr'), article('nl', true), article('nl'))).toMatchObject({
      relation: 'same',
      basis: 'ms.openlocfilehash',
    });
  });

  it('holds a translation against the bytes of a source file', () => {
    const source = documentOf('# Title\r\n', 'content/en/a.md');
    const hash = sourceIdentity('# Title\n').sha1Lf;
    const target = documentOf(`---\nms.openlocfilehash: ${hash}\n---\n# Titel\n`);
    expect(relateDocuments(target, source, source)).toMatchObject({ relation: 'same' });
  });

  it('has nothing to say where no document says anything', () => {
    const [source, target] = [documentOf('# Title\n', 'content/en/a.md'), documentOf('# Titel\n')];
    expect(relateDocuments(target, source, source)).toBeUndefined();
    expect(relateDocuments(target, documentOf('# Title\n', 'a.md', true), target)).toBeUndefined();
  });
});
