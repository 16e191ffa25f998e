import type { Learnt } from '../alignment/learnt.ts';
import type { Finding, Severity } from './finding.ts';

/** One cell of the page × locale table. */
export interface Coverage {
  readonly page: string;
  readonly locale: string;
  /** Absent where the locale has no file for the page. */
  readonly path?: string;
  readonly state: 'source' | 'recovered' | 'translated' | 'missing' | 'unreadable' | 'untranslated';
  readonly freshness: 'same' | 'behind' | 'ahead' | 'unknown';
  readonly units: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

/** What a rule is, for reports that describe rules beside their findings (SARIF, HTML). */
export interface RuleDescription {
  readonly id: string;
  readonly scope: string;
  readonly severity: Severity;
  readonly category: string;
  readonly summary: string;
  readonly why: string;
  readonly remedy: string;
}

/** The result of a check. Reporters are functions from this to a string. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'isogloss'; readonly version: string };
  readonly summary: {
    readonly pages: number;
    readonly documents: number;
    readonly locales: readonly string[];
    readonly units: number;
    readonly findings: Readonly<Record<Severity, number>>;
  };
  readonly findings: readonly Finding[];
  /** Not part of `--format json`: for tables, dashboards and rule help. */
  readonly coverage: readonly Coverage[];
  readonly rules: readonly RuleDescription[];
  readonly sourceLocale: string;
  /** Not part of `--format json` either: the corpus's own habits, which rules go by. */
  readonly learnt?: Learnt;
}
