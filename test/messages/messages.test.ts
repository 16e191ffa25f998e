import { describe, expect, it } from 'vitest';
import { createMessages, matchLanguage } from '../../src/messages/index.ts';

describe('the language of messages', () => {
  it.each([
    ['nl', 'nl'],
    ['nl_BE.UTF-8', 'nl'],
    ['fr-CA', 'fr'],
    ['ko_KR@dict', 'ko'],
    ['sv-Latn-SE', 'sv'],
    ['de', undefined],
    ['C', undefined],
    ['POSIX', undefined],
    ['', undefined],
    ['-', undefined],
  ])('%s is met with %s', (wanted, language) => {
    expect(matchLanguage(wanted)).toBe(language);
  });

  it('is English where the one asked for is not spoken', async () => {
    const messages = await createMessages('de_DE.UTF-8');
    expect(messages.language).toBe('en');
    expect(messages.t('cli:help.usage')).toBe('Usage:');
  });
});

describe('a message', () => {
  it.each([
    ['en', 1, '1 error'],
    ['en', 2, '2 errors'],
    ['fr', 0, '0 erreur'],
    ['fr', 2, '2 erreurs'],
    ['ko', 1, '오류 1개'],
    ['nl', 5, '5 fouten'],
    ['sv', 2, '2 varningar', 'warning'],
  ])('counts as %s does: %i → %s', async (language, count, text, severity = 'error') => {
    const messages = await createMessages(language);
    expect(messages.t(`report:ci.count.${severity}`, { count })).toBe(text);
  });

  it('takes what is filled in as it is', async () => {
    const messages = await createMessages('en');
    const hostile = '<b>$t(cli:tagline) {{near}} $& $1 \\ "x"';
    expect(messages.t('cli:errors.unknownRule_near', { rule: hostile, near: 'y' })).toBe(
      `There is no rule "${hostile}"; did you mean "y"?`,
    );
  });

  it('is not changed by data that bear the names of options', async () => {
    const messages = await createMessages('nl');
    const data = { rule: 'x', lng: 'en', ns: 'report', context: 'near', defaultValue: 'no' };
    expect(messages.t('cli:errors.unknownRule', data)).toBe(
      'Er is geen regel "x"; isogloss explain noemt ze.',
    );
  });
});
