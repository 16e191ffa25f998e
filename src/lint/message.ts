import type { RevisionNote } from './finding.ts';
import type { Rule } from './rule.ts';

type Data = Readonly<Record<string, string | number>>;

/** Fills `{{name}}` as i18next does, so that English needs no i18next. An unknown name stays as it stands. */
export function interpolate(template: string, data: Data): string {
  return template.replace(/\{\{(\w{1,40})\}\}/g, (whole, name: string) =>
    Object.hasOwn(data, name) ? String(data[name]) : whole,
  );
}

/** The finding's message in English. @throws Error where the rule has no such message */
export function formatMessage(
  rule: Pick<Rule, 'id' | 'messages'>,
  messageId: string,
  data: Data = {},
): string {
  const template = rule.messages[messageId];
  if (template === undefined) throw new Error(`Rule ${rule.id} has no message "${messageId}".`);
  return interpolate(template, data);
}

/** What a message says of the workflow that its finding lies in; empty where it lies in none. */
export const IN_WORKFLOW = 'This is step {{step}} of “{{workflow}}”.';

/** The sentence that follows a message where the data name a step and its workflow. */
export function workflowSentence(data: Data): string {
  return isInWorkflow(data) ? ` ${interpolate(IN_WORKFLOW, data)}` : '';
}

/** What a message says where there is no source. */
export const BY_CONSENSUS =
  'There is no source: this is held against {{reference}}, with which {{agree}} of {{of}} languages agree.';

/** The sentence that follows a message where a majority of locales stands in for the source. */
export function consensusSentence(data: Data): string {
  return isByConsensus(data) ? ` ${interpolate(BY_CONSENSUS, data)}` : '';
}

/** Whether a finding's data name the locale that stands in for the source. */
export function isByConsensus(data: Data): boolean {
  return data.reference !== undefined && data.agree !== undefined && data.of !== undefined;
}

/** Whether a finding's data name the step of a workflow. */
export function isInWorkflow(data: Data): boolean {
  return data.step !== undefined && data.workflow !== undefined;
}

/**
 * The message to use where target and source do not share a revision: `missing_ahead`, `missing_behind`,
 * `missing_unknown` (i18next's form for a context), where the rule has one.
 */
export function variantFor(
  rule: Pick<Rule, 'messages'>,
  messageId: string,
  revision: RevisionNote | undefined,
): string {
  const variant = revision && `${messageId}_${revision.relation}`;
  return variant !== undefined && Object.hasOwn(rule.messages, variant) ? variant : messageId;
}

/** How a revision is named in a message: the first eight characters of a hash, a date as it stands. */
export function revisionData(revision: RevisionNote | undefined): Record<string, string> {
  if (!revision) return {};
  const short = (stamp: string | null) =>
    stamp && /^[0-9a-f]{32,64}$/.test(stamp) ? stamp.slice(0, 8) : stamp;
  return {
    targetRevision: short(revision.target) ?? '?',
    sourceRevision: short(revision.source) ?? '?',
  };
}
