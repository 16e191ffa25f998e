import { defineRule } from '../../lint/rule.ts';
import { findCorruption } from '../../text/corruption.ts';
import { noOptions } from '../no-options.ts';
import { JoinedProse, type Prose, proseOf } from '../prose.ts';

export const noKnownCorruption = defineRule({
  id: 'no-known-corruption',
  scope: 'document',
  category: 'characters',
  mqm: 'Linguistic conventions/Garbled text',
  severity: 'error',
  summary: 'Text bears the marks of a known fault of a localization tool.',
  why: 'The fault changes words by the hundred, and machine translation carries it on into every language.',
  remedy: 'Get the text from before the fault. Mending word by word leaves what the eye slips over.',
  messages: {
    corrupt: 'A tool has corrupted this text: “{{text}}”. Restore it from the original, source first.',
    'corrupt-repaired':
      'A tool has corrupted this text: “{{text}}” was “{{repaired}}”. Restore it from the original, source first.',
  },
  options: noOptions,
  supersedes: ['untranslated', 'no-doubled-word'],
  examples: [
    {
      title: '“the” became “hello”, and “to” is glued to its verb',
      files: { en: 'You can connect hello router toohello network tooreach it.\n' },
      expect: [{ line: 1 }],
    },
    {
      title: 'The fault leaks into a Dutch translation',
      files: { nl: 'U kunt Hallo router verbinden met Hallo netwerk toobe zeker.\n' },
      expect: [{ line: 1 }],
    },
    { title: 'A greeting', files: { en: 'Say hello to the world.\n', ko: '안녕하세요.\n' }, expect: [] },
  ],
  *check({ document }) {
    const prose = new JoinedProse(proseOf(document));
    const told = new Set<Prose | string>();
    // What is only likely in one sentence is certain beside others, so the document is asked as a whole.
    for (const { span, repaired } of findCorruption(prose.text, document.language)) {
      const found = prose.at(span);
      if (!found) continue;
      const target = found.piece.locate(found.span);
      const unit = target.segmentId ?? found.piece;
      if (told.has(unit)) continue;
      told.add(unit);
      yield {
        messageId: repaired === undefined ? 'corrupt' : 'corrupt-repaired',
        data: { text: target.text, ...(repaired !== undefined && { repaired }) },
        target,
        // The fault strikes a segment as a whole.
        covers: { target: found.piece.place },
      };
    }
  },
});
