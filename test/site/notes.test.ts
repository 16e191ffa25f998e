import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/lint/finding.ts';
import { createMessages } from '../../src/messages/index.ts';
import { writeHtml } from '../../src/site/render/hast.ts';
import { notesFor } from '../../src/site/render/notes.ts';
import { parseLocale } from '../../src/text/locale.ts';

describe('findings beside a text', () => {
  it('lead to the page of their rule, in the locale of the article and below the base', async () => {
    const locale = {
      locale: parseLocale('pt_BR'),
      slug: 'pt-br',
      name: 'Português',
      messages: await createMessages('pt'),
    };
    const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
    const finding = {
      ruleId: 'own/é rule',
      messageId: 'm',
      message: 'A <b> is wrong.',
      data: {},
      severity: 'warning',
      fingerprint: 'abc',
      excerpt: '',
      path: 'a.md',
      place,
      locale: 'pt_BR',
    } as unknown as Finding;
    const html = writeHtml({ type: 'root', children: [notesFor([finding], locale, '/a/base')] });
    expect(html).toContain(
      '<p class="ig-rule"><a href="/a/base/pt-br/isogloss/rules/own/%C3%A9%20rule/"><code>own/é rule</code></a></p>',
    );
    expect(html).toContain('A &#x3C;b> is wrong.');
  });
});
