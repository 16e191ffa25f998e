import type { Messages } from '../messages/index.ts';
import type { ReportMessages } from './types.ts';

/** The words of reports in the language of these messages. */
export function reportMessages(messages: Messages): ReportMessages {
  return {
    language: messages.language,
    say: (key, data) => messages.t(`report:${key}`, data),
    finding: ({ ruleId, messageId, message, data }) => {
      const key = `rules:${ruleId}.${messageId}`;
      return messages.has(key) ? messages.t(key, data) : message;
    },
  };
}
