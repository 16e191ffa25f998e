import type { Finding, Severity } from '../../src/lint/finding.ts';
import type { Coverage, Report, RuleDescription } from '../../src/lint/report.ts';

/** Text as a stranger's pull request may bring it: a command, an escape sequence, markup of every kind. */
export const HOSTILE =
  '::error::x\r\n::set-output name=a::b\u001b[31m ]]> </script><img src=x onerror=alert(1)> @octocat #12 ' +
  '[click](https://evil.example) | `a``b` {0} \u202Eevil\u202C \u0000\ufffe';

/** A path that breaks whoever forgets to quote: blanks, quotes, a line end, separators, two scripts. */
export const HOSTILE_PATH = 'content/ko/안내 "서"\n::error::, 100%/it\'s <b>&[x](y)|`z`.md';

const SV = 'content/sv/expressroute-workflows.md';
const NL = 'content/nl/expressroute-workflows.md';

const findings: readonly Finding[] = [
  {
    ruleId: 'no-mojibake',
    severity: 'error',
    category: 'characters',
    mqm: 'Fluency/Character encoding',
    locale: 'nl',
    language: 'nl-NL',
    path: NL,
    start: { line: 35, column: 12 },
    end: { line: 35, column: 27 },
    segmentId: '4b80e-114',
    message: 'The text “ge√Ømplementeerd” was decoded wrongly. Write “geïmplementeerd”.',
    messageId: 'decoded',
    data: { text: 'ge√Ømplementeerd', proposal: 'geïmplementeerd' },
    excerpt: 'ge√Ømplementeerd',
    confidence: 0.99,
    fix: { start: { line: 35, column: 12 }, end: { line: 35, column: 27 }, text: 'geïmplementeerd' },
    bytes: { start: 13, end: 31, fix: { start: 13, end: 31 } },
    fingerprint: '0d1fbd1c1a5c4f7a9b2e6c01',
  },
  {
    ruleId: 'missing-step',
    severity: 'warning',
    category: 'omission',
    mqm: 'Accuracy/Omission',
    locale: 'sv',
    language: 'sv-SE',
    path: SV,
    start: { line: 29, column: 158 },
    end: { line: 31, column: 4 },
    message:
      'The step “Enable Azure public peering” is in source revision cba1b2cf and not here. Swedish follows a later revision, so the other locales may be behind.',
    messageId: 'missing_ahead',
    data: { text: 'Enable Azure public peering' },
    excerpt: '',
    source: {
      locale: 'en',
      path: NL,
      recovered: true,
      segmentId: '4b80e-116',
      start: { line: 36, column: 273 },
      end: { line: 36, column: 411 },
      text: 'Enable Azure public peering - Enable this peering to connect to public Azure services',
    },
    revision: {
      target: '765050c9c21c7ba752535fc391cc9bb7d8ac4083',
      source: 'cba1b2cf1d4a0f6e5f5dcd0c1b2e6a3d1c3b5a10',
      relation: 'ahead',
      basis: 'ms.lasthandoff',
    },
    workflow: { id: 'provision-a-circuit', step: '4.2' },
    confidence: 0.97,
    fingerprint: 'a1b2c3d4e5f60718293a4b5c',
  },
  {
    ruleId: 'states-match',
    severity: 'error',
    category: 'inconsistent-entities',
    mqm: 'Accuracy/Mistranslation',
    locale: 'ko',
    language: 'ko-KR',
    path: HOSTILE_PATH,
    start: { line: 90, column: 7 },
    end: { line: 90, column: 11 },
    message: `The value “${HOSTILE}” is in the source but not here.`,
    messageId: 'translated',
    data: { value: HOSTILE },
    excerpt: `프로비전 ${HOSTILE}`,
    source: {
      locale: 'en',
      path: HOSTILE_PATH,
      recovered: true,
      start: { line: 90, column: 40 },
      end: { line: 90, column: 52 },
      text: `NotProvisioned ${HOSTILE}`,
    },
    bytes: { start: 9, end: 21 },
    fingerprint: 'ffeeddccbbaa998877665544',
  },
  {
    ruleId: 'missing-translation',
    severity: 'warning',
    category: 'omission',
    mqm: 'Accuracy/Omission',
    locale: 'fr',
    language: 'fr-FR',
    path: 'content/nl/expressroute-for-cloud-solution-providers.md',
    start: { line: 1, column: 1 },
    end: { line: 1, column: 1 },
    message:
      'This page has no French translation. Translate it, or leave it out for fr in the configuration.',
    messageId: 'missing',
    data: {},
    excerpt: '',
    expectedPath: 'content/fr/expressroute-for-cloud-solution-providers.md',
    bytes: { start: 1, end: 1 },
    fingerprint: '1234567890abcdef12345678',
  },
  {
    ruleId: 'emphasis-match',
    severity: 'info',
    category: 'formatting',
    mqm: 'Style/Formatting',
    locale: 'ko',
    language: 'ko-KR',
    path: 'content/ko/expressroute-workflows.md',
    start: { line: 12, column: 1 },
    end: { line: 12, column: 9 },
    message: 'The source stresses a word here and the translation does not. Stress it, or leave it as it is.',
    messageId: 'lost',
    data: {},
    excerpt: '회로 상태',
    confidence: 0.6,
    fingerprint: 'abcdefabcdefabcdefabcdef',
  },
];

function rule(
  id: string,
  scope: string,
  severity: Severity,
  category: string,
  summary: string,
): RuleDescription {
  return {
    id,
    scope,
    severity,
    category,
    summary,
    why: 'Readers act on what the text says.',
    remedy: 'Compare the translation with its source, and mend the one that is wrong.',
  };
}

const none = { error: 0, warning: 0, info: 0 };

function covered(
  locale: string,
  path: string | undefined,
  state: Coverage['state'],
  counts: Partial<Record<Severity, number>> = {},
): Coverage {
  const page = 'expressroute-workflows.md';
  return {
    page,
    locale,
    ...(path === undefined ? {} : { path }),
    state,
    freshness: locale === 'sv' ? 'ahead' : 'same',
    units: path === undefined ? 0 : 59,
    findings: { ...none, ...counts },
  };
}

/** A report with everything that reporters must carry, made by hand; its findings stand in report order. */
export const sharedReport: Report = {
  schemaVersion: 1,
  tool: { name: 'isogloss', version: '0.1.0' },
  summary: {
    pages: 2,
    documents: 5,
    locales: ['nl', 'sv', 'fr', 'ko'],
    units: 236,
    findings: { error: 2, warning: 2, info: 1 },
  },
  findings,
  coverage: [
    covered('nl', NL, 'translated', { error: 1 }),
    covered('sv', SV, 'translated', { warning: 1 }),
    covered('fr', 'content/fr/expressroute-workflows.md', 'translated'),
    covered('ko', 'content/ko/expressroute-workflows.md', 'translated', { info: 1 }),
    {
      ...covered('fr', undefined, 'missing', { warning: 1 }),
      page: 'expressroute-for-cloud-solution-providers.md',
    },
  ],
  rules: [
    rule('emphasis-match', 'segment', 'info', 'formatting', 'What the source stresses is stressed.'),
    rule('missing-step', 'structure', 'error', 'omission', 'Every step of the source is in the translation.'),
    rule('missing-translation', 'page', 'warning', 'omission', 'Every page is there in every locale.'),
    rule('no-mojibake', 'document', 'error', 'characters', 'No text was decoded with the wrong encoding.'),
    rule('states-match', 'model', 'error', 'inconsistent-entities', 'State values keep their names.'),
  ],
  sourceLocale: 'en',
};

/** A report without findings. */
export const cleanReport: Report = {
  ...sharedReport,
  summary: { ...sharedReport.summary, findings: none },
  findings: [],
  coverage: sharedReport.coverage
    .filter((cell) => cell.path !== undefined)
    .map((cell) => ({ ...cell, findings: none })),
};
