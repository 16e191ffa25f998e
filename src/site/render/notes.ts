import type { Element } from 'hast';
import type { Finding, Severity } from '../../lint/finding.ts';
import type { SiteLocale } from '../data/frame.ts';
import { toolUrl } from '../data/tool-urls.ts';
import { h } from './h.ts';
import { languageOf, ownWords, sayFinding } from './words.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The worst of some findings. */
export function worst(findings: readonly Finding[]): Severity {
  return findings.map(({ severity }) => severity).sort((a, b) => RANK[a] - RANK[b])[0] ?? 'info';
}

/** The id of a finding on its page. */
export const findingId = ({ fingerprint }: Finding): string =>
  `f-${fingerprint.replace(/\W/g, '').slice(0, 16)}`;

/** Findings beside the text that they are about: a button in the margin that opens them, without any script. */
export function notesFor(findings: readonly Finding[], locale: SiteLocale, base: string): Element {
  const { t } = locale.messages;
  const label = t('site:finding.count', { count: findings.length });
  const button = h(
    'summary',
    { title: label },
    h('span', { ariaHidden: 'true' }, String(findings.length)),
    h('span', { className: ['sr-only'] }, label),
  );
  // Starlight dresses what a document opens and closes; this is not the document's.
  return h(
    'div',
    { className: ['ig-margin', 'not-content'], 'data-pagefind-ignore': '', ...ownWords(locale) },
    h(
      'details',
      { className: ['ig-notes', `ig-${worst(findings)}`] },
      button,
      listOf(findings, locale, base),
    ),
  );
}

/** Findings one below the other: what is wrong, both sides, severity, and the rule with the way to its page. */
export function listOf(findings: readonly Finding[], locale: SiteLocale, base: string): Element {
  return h(
    'ul',
    { className: ['ig-findings'], role: 'list' },
    findings.map((finding) => describe(finding, locale, base)),
  );
}

function describe(finding: Finding, locale: SiteLocale, base: string): Element {
  const { t } = locale.messages;
  const { excerpt, source, severity, ruleId } = finding;
  return h(
    'li',
    { id: findingId(finding), className: ['ig-finding', `ig-${severity}`] },
    h(
      'p',
      {},
      h('strong', { className: ['ig-severity'] }, t(`site:severity.${severity}`)),
      ' ',
      sayFinding(locale, finding),
    ),
    (excerpt !== '' || source) &&
      h(
        'dl',
        {},
        side(t('site:finding.here'), excerpt, finding.language),
        side(t('site:finding.source'), source?.text ?? '', source?.locale),
      ),
    h(
      'p',
      { className: ['ig-rule'] },
      h('a', { href: toolUrl(base, locale.slug, 'rules', ruleId) }, h('code', {}, ruleId)),
    ),
  );
}

function side(label: string, text: string, language: string | undefined): Element[] {
  if (text.trim() === '') return [];
  return [h('dt', {}, label), h('dd', language === undefined ? {} : safeLanguage(language), shorten(text))];
}

/** A locale's name in a configuration need not be a tag. */
function safeLanguage(name: string) {
  try {
    return languageOf(name.replaceAll('_', '-'));
  } catch {
    return {};
  }
}

const LONGEST = 600;

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
