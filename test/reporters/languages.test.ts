import { describe, expect, it } from 'vitest';
import { createMessages, LANGUAGES } from '../../src/messages/index.ts';
import { formatReport, REPORT_FORMATS } from '../../src/reporters/index.ts';
import { reportMessages } from '../../src/reporters/messages.ts';
import { largeReport } from './large-report.ts';

describe('every format in every language', () => {
  it.each(LANGUAGES)('%s', async (language) => {
    const messages = reportMessages(await createMessages(language));
    for (const format of REPORT_FORMATS) {
      const text = await formatReport(largeReport(150), format, { messages });
      expect(text).not.toMatch(
        /\bci\.[a-z]|\{\{(?:count|shown|total|step|id|percent|pages|documents|units)\}\}/,
      );
    }
  });

  it('says the counts of a comment in Korean and the cut in French', async () => {
    const korean = reportMessages(await createMessages('ko'));
    expect(await formatReport(largeReport(1), 'markdown', { messages: korean })).toContain(
      '오류 2개, 경고 2개, 참고 1개',
    );
    const french = reportMessages(await createMessages('fr'));
    const many = await formatReport(largeReport(150), 'markdown', { messages: french });
    expect(many).toMatch(/\d+ autres problèmes ne sont pas montrés ici/);
  });
});
