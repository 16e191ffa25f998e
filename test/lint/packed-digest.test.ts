import { describe, expect, it } from 'vitest';
import type { PageDigest } from '../../src/lint/digest.ts';
import { PackedDigest } from '../../src/lint/packed-digest.ts';

const at = { line: 3, column: 1, offset: 12 };
const target = { locale: 'ko', language: 'ko-KR', recovered: false };
const digest: PageDigest = {
  page: 'guide/start.md',
  documents: [
    {
      path: 'ko/guide/start.md',
      locale: 'ko',
      page: 'guide/start.md',
      title: '시작하기',
      anchors: ['설치'],
      anchorsComplete: true,
      links: ['설치.md'],
      fragments: [],
    },
  ],
  findings: [
    {
      ruleId: 'numbers-match',
      severity: 'error',
      category: 'numbers',
      mqm: 'Accuracy/Mistranslation',
      locale: 'ko',
      language: 'ko-KR',
      path: 'ko/guide/start.md',
      start: { line: 3, column: 1 },
      end: { line: 3, column: 9 },
      message: 'The number 5 is in the source but not here: « attendre » 5 s.',
      messageId: 'lost',
      data: { number: '5' },
      excerpt: '기다립니다',
      confidence: 0.97,
      fingerprint: 'f1',
    },
  ],
  candidates: [
    {
      ruleId: 'terms-match',
      observation: {
        messageId: 'lost',
        target: { path: 'ko/guide/start.md', place: { start: at, end: at }, text: '' },
        pending: { name: 'Contoso', half: false },
      },
      target,
      fingerprint: 'f2',
    },
  ],
  learnt: { names: { ko: { contoso: { met: 3, kept: 2 } } }, lengths: {} },
  coverage: [],
  units: 12,
};

describe('PackedDigest', () => {
  it('gives what was packed, as often as it is asked for', () => {
    const packed = new PackedDigest(digest);
    for (let time = 0; time < 2; time++) {
      const { page, documents, findings, candidates, learnt, coverage, units } = packed;
      expect({ page, documents, findings, candidates, learnt, coverage, units }).toEqual(digest);
    }
  });
});
