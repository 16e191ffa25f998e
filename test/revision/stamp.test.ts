import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/revision/date.ts';
import { readStamp } from '../../src/revision/index.ts';
import { documentOf } from './document.ts';

const HASH = 'cba1b2cfee379e7d2b079bcb3089981ef1044d66';
const COMMIT = '548e5e29f574fddc3ca683989a458e9a6800242f';
const MD5 = '233e7a18025a27eae95b653e9b5b5aa5';

const stampOf = (frontMatter: string, body = '') =>
  readStamp(documentOf(`---\n${frontMatter}\n---\n${body}`));

describe('readStamp', () => {
  it("reads Microsoft's keys", () => {
    const keys = `ms.date: 05/12/2017\nms.openlocfilehash: ${HASH}\nms.sourcegitcommit: ${COMMIT}\nms.lasthandoff: 07/11/2017`;
    expect(stampOf(keys)).toEqual({
      key: 'ms.openlocfilehash',
      revision: HASH,
      hash: HASH,
      commit: COMMIT,
      handoff: '2017-07-11',
    });
    expect(stampOf(`ms.sourcegitcommit: ${COMMIT}`)).toEqual({
      key: 'ms.sourcegitcommit',
      revision: COMMIT,
      commit: COMMIT,
    });
  });

  it("reads OpenTelemetry's commit, whole or abbreviated, with its remarks", () => {
    expect(stampOf(`default_lang_commit: ${COMMIT} # patched\ndrifted_from_default: true`)).toEqual({
      key: 'default_lang_commit',
      revision: COMMIT,
      commit: COMMIT,
      drifted: true,
      patched: true,
    });
    expect(stampOf('default_lang_commit: a570a00\n# patched\ndrifted_from_default: file not found')).toEqual({
      key: 'default_lang_commit',
      revision: 'a570a00',
      commit: 'a570a00',
    });
  });

  it.each([
    ['a number', '66551752635886'],
    ['a float', '1234e56'],
    ['a string', `"${COMMIT}"`],
  ])('takes a commit that YAML reads as %s for what is written', (_, value) => {
    expect(stampOf(`default_lang_commit: ${value}`)?.commit).toBe(value.replaceAll('"', ''));
  });

  it("reads MDN's nested key", () => {
    expect(stampOf(`l10n:\n  sourceCommit: ${COMMIT}`)).toEqual({
      key: 'l10n.sourceCommit',
      revision: COMMIT,
      commit: COMMIT,
    });
  });

  it('reads the metadata of co-op-translator in the file', () => {
    const comment = `<!--\nCO_OP_TRANSLATOR_METADATA:\n{\n  "original_hash": "${MD5}",\n  "language_code": "es"\n}\n-->\n# Introducción\n`;
    expect(readStamp(documentOf(comment))).toEqual({ key: 'original_hash', revision: MD5, hash: MD5 });
    expect(readStamp(documentOf(comment.replace('-->', '')))).toBeUndefined();
  });

  it('reads the metadata of co-op-translator beside the file', () => {
    const document = documentOf('# Título\n', 'docs/i18n/es/guide/README.md');
    const other = { original_hash: '0'.repeat(32) };
    expect(readStamp(document, { original_hash: MD5 })?.hash).toBe(MD5);
    expect(readStamp(document, { 'README.md': other, 'guide/README.md': { original_hash: MD5 } })?.hash).toBe(
      MD5,
    );
    expect(readStamp(document, { 'ADME.md': other })).toBeUndefined();
  });

  it.each([
    ['no front matter', 'text'],
    ['an empty value', '---\ndefault_lang_commit:\n---\n'],
    ['a word', '---\ndefault_lang_commit: main\n---\n'],
    ['a date', '---\nms.openlocfilehash: 2018-08-30\n---\n'],
    ['ms.date alone', '---\nms.date: 08/29/2018\n---\n'],
    ['a list', '---\nl10n:\n  sourceCommit: [a, b]\n---\n'],
  ])('finds nothing in %s', (_, text) => {
    expect(readStamp(documentOf(text))).toBeUndefined();
  });

  it.each([null, 7, [], 'x', { original_hash: 7 }, { a: null }])(
    'finds nothing in the sidecar %j',
    (sidecar) => {
      expect(readStamp(documentOf('text'), sidecar)).toBeUndefined();
    },
  );
});

describe('readDate', () => {
  it.each([
    ['08/30/2018', '2018-08-30'],
    ['8/3/2018', '2018-08-03'],
    ['"12/31/2019"', '2019-12-31'],
    ['2020-02-29', '2020-02-29'],
    ['30/08/2018', undefined],
    ['02/30/2018', undefined],
    ['yesterday', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s', (text, date) => expect(readDate(text)).toBe(date));
});
