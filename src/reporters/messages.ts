import { isByConsensus, isInWorkflow } from '../lint/message.ts';
import type { Messages } from '../messages/index.ts';
import type { ReportMessages } from './types.ts';

/** The words of reports in the language of these messages. */
export function reportMessages(messages: Messages): ReportMessages {
  return {
    language: messages.language,
    say: (key, data) => messages.t(`report:${key}`, data),
    finding: ({ ruleId, messageId, message, data }) => {
      const key = `rules:${ruleId}.${messageId}`;
      if (!messages.has(key)) return message;
      const said = [messages.t(key, data)];
      if (isInWorkflow(data)) said.push(messages.t('report:inWorkflow', data));
      if (isByConsensus(data)) said.push(messages.t('report:byConsensus', data));
      return said.join(' ');
    },
  };
}
