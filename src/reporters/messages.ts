import { isInWorkflow } from '../lint/message.ts';
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
      const said = messages.t(key, data);
      return isInWorkflow(data) ? `${said} ${messages.t('report:inWorkflow', data)}` : said;
    },
  };
}
