import { createInstance } from 'i18next';
import english from '../messages/en/report.json' with { type: 'json' };
import type { ReporterOptions, ReportMessages } from './types.ts';

// English is read at once, so that a reporter stays a plain function of a report.
const ENGLISH = createInstance();
void ENGLISH.init({
  lng: 'en',
  resources: { en: { report: english } },
  ns: 'report',
  initAsync: false,
  interpolation: { escapeValue: false },
});

const inEnglish: ReportMessages = {
  language: 'en',
  say: (key, data) => ENGLISH.t(key, { ...data }),
  finding: (finding) => finding.message,
};

/** The words that a report is written with: the caller's, or English. */
export function wordsOf(options: ReporterOptions): ReportMessages {
  return options.messages ?? inEnglish;
}
