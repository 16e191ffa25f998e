import type { Finding } from '../../lint/finding.ts';
import { shorten } from '../../text/escape/control.ts';
import { markupText } from '../../text/escape/xml.ts';
import { pathFor } from '../path.ts';
import type { ReporterOptions } from '../types.ts';
import { wordsOf } from '../words.ts';

const TEXT_SHOWN = 2_000;

/** One finding as a list item. Text of documents carries its language, so that it is read out and set rightly. */
export function findingMarkup(finding: Finding, ruleLink: string, options: ReporterOptions): string {
  const { severity, start, excerpt, language } = finding;
  const words = wordsOf(options);
  const parts = [
    `<p><span class="severity">${markupText(words.say(`ci.severity.${severity}`))}</span> `,
    `<span class="place">${start.line}:${start.column}</span> ${ruleLink}</p>`,
    `<p class="message" dir="auto">${text(words.finding(finding))}</p>`,
    excerpt && `<blockquote lang="${markupText(language)}" dir="auto">${text(excerpt)}</blockquote>`,
    sourceMarkup(finding, options),
    ...details(finding, options),
  ];
  return `<li class="finding ${severity}">${parts.join('')}</li>`;
}

function sourceMarkup({ source }: Finding, options: ReporterOptions): string {
  if (!source) return '';
  const place = `${pathFor(source.path, options)}:${source.start.line}:${source.start.column}`;
  const label = `${markupText(wordsOf(options).say('ci.source'))} <span class="place">${markupText(place)}</span>`;
  const quote = `<span lang="${markupText(source.locale)}" dir="auto">${text(source.text)}</span>`;
  return `<blockquote><p class="soft">${label}</p>${quote}</blockquote>`;
}

function details({ expectedPath, fix, revision, workflow, confidence }: Finding, options: ReporterOptions) {
  const words = wordsOf(options);
  const line = (label: string, value: string) => `<p class="soft">${markupText(label)}: ${value}</p>`;
  const facts = [
    revision && words.say(`ci.relation.${revision.relation}`),
    workflow && words.say('ci.step', { step: workflow.step, id: workflow.id }),
    confidence !== undefined && words.say('ci.confidence', { percent: Math.round(confidence * 100) }),
  ].filter((fact) => typeof fact === 'string');
  return [
    ...(expectedPath === undefined
      ? []
      : [line(words.say('ci.expected'), `<code>${markupText(pathFor(expectedPath, options))}</code>`)]),
    ...(fix ? [line(words.say('ci.replacement'), `<code>${text(fix.text)}</code>`)] : []),
    ...(facts.length > 0 ? [`<p class="soft">${markupText(facts.join(' · '))}</p>`] : []),
  ];
}

function text(value: string): string {
  return markupText(shorten(value, TEXT_SHOWN));
}
