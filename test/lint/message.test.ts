import { describe, expect, it } from 'vitest';
import { formatMessage, interpolate, revisionData, variantFor } from '../../src/lint/message.ts';

const rule = {
  id: 'r',
  messages: { lost: '“{{name}}” is lost.', lost_ahead: '{{targetRevision}} lacks “{{name}}”.' },
};
const note = {
  target: '765050c9c21c7ba752535fc391cc9bb7d8ac4083',
  source: 'v1',
  relation: 'ahead',
  basis: 'git',
} as const;

describe('messages', () => {
  it('fills names in, and never what was filled in', () => {
    expect(interpolate('{{a}} and {{b}}', { a: '{{b}}', b: 2 })).toBe('{{b}} and 2');
    expect(interpolate('{{toString}} {{ a }}', { a: 1 })).toBe('{{toString}} {{ a }}');
  });

  it('says in whose rule a message is wanting', () => {
    expect(() => formatMessage(rule, 'gone')).toThrow('Rule r has no message "gone".');
  });

  it('takes the message for another revision where the rule has one', () => {
    expect(variantFor(rule, 'lost', note)).toBe('lost_ahead');
    expect(variantFor(rule, 'lost', { ...note, relation: 'behind' })).toBe('lost');
    expect(variantFor(rule, 'lost', undefined)).toBe('lost');
  });

  it('shortens hashes and leaves other stamps as they are', () => {
    expect(revisionData(note)).toEqual({ targetRevision: '765050c9', sourceRevision: 'v1' });
  });
});
