import { defineRule } from '../../lint/rule.ts';
import { confidenceOnly } from '../pairs/confidence.ts';
import { counterpartOf } from '../pairs/counterpart.ts';
import { foldCode, isTemplateOf, standsIn } from '../pairs/inline-code.ts';
import { addedAround, judgeCode, withoutCall } from '../pairs/judged-code.ts';
import { isSameButMarks } from '../pairs/kept-code.ts';
import { sidesOf } from '../pairs/sides.ts';
import { differenceOf, type Surplus } from '../pairs/surplus.ts';
import { isHeld } from '../pairs/trust.ts';

export const inlineCodeMatch = defineRule({
  id: 'inline-code-match',
  scope: 'segment',
  category: 'inconsistent-entities',
  mqm: 'Accuracy/Mistranslation',
  severity: 'error',
  summary: 'Inline code of the source is absent or altered.',
  why: 'What stands between backticks is typed or looked up as it is: one letter off, and it does not work.',
  remedy: 'Write the code as the source has it. It is never translated.',
  messages: {
    altered: 'The source has the code “{{expected}}”; here stands “{{actual}}”. Use the code of the source.',
    lost: 'The source has the code “{{expected}}” in this text, but here it is absent. Put it in, between backticks.',
    unquoted:
      'In the source “{{expected}}” is marked as code; here it is plain text. Put backticks around it.',
    phrase:
      'The source has the code “{{expected}}”; here its words are translated. See whether a reader has to type or find them as they stand.',
    template:
      'The source has the template “{{expected}}”; here it is “{{actual}}”. See whether the names of its parts may be translated.',
  },
  options: confidenceOnly,
  supersedes: ['terms-match', 'acronyms-match'],
  examples: [
    {
      title: 'A call that lost its inner parentheses, in Japanese',
      files: {
        en: 'The function returns `Ok(())` if the file exists.\n',
        ja: 'ファイルが存在する場合、関数は `OK(())` を返します。\n',
      },
      expect: [{ line: 1, messageId: 'altered', excerpt: '`OK(())`' }],
    },
    {
      title: 'A value turned into a word of the language',
      files: {
        en: 'Set the option to `true` before you call `listen`.\n',
        fr: 'Définissez l’option sur vrai avant d’appeler `listen`.\n',
      },
      expect: [{ line: 1, messageId: 'lost' }],
    },
    {
      title: 'Code without its backticks',
      files: {
        en: '## Install\n\nRun `npm install` in the folder.\n\n## Start\n\nRun `npm start`.\n',
        ko: '## 설치\n\n폴더에서 npm install을 실행합니다.\n\n## 시작\n\n`npm start`를 실행합니다.\n',
      },
      expect: [{ line: 3, messageId: 'unquoted' }],
    },
    {
      title: 'Words translated within a template',
      files: {
        en: 'Name the step `{verb} {object}`.\n',
        nl: 'Noem de stap `{werkwoord} {voorwerp}`.\n',
      },
      expect: [{ line: 1, messageId: 'template' }],
    },
    {
      title: 'Another order, and a term that gained backticks',
      files: {
        en: 'Use `app.get` after `app.use`, or the router.\n',
        sv: 'Efter `app.use` används `app.get`, eller `router`.\n',
        zh: '在 `app.use` 之后使用 `app.get` 或 router。\n',
      },
      expect: [],
    },
  ],
  *check(subject, { confidence }) {
    const { block, pair } = subject;
    if (!isHeld(subject, confidence)) return;
    const { lost, added } = differenceOf(block, pair, 'code', ({ value }) => foldCode(value));
    if (lost.length === 0) return;
    const sourceText = foldCode(sidesOf(block).source.raw);
    // A term of the source that gained backticks is nothing that was altered.
    const isFree = ({ gone, key }: Surplus) => gone && !standsIn(sourceText, key);
    const around = addedAround(block, pair);
    let free = added.filter(isFree);
    for (const each of lost) {
      const counterpart =
        counterpartOf(each, lost, free) ??
        withoutCall(each, pair.target) ??
        around.find(({ key }) => isSameButMarks(each.key, key)) ??
        around.find((other) => isFree(other) && isTemplateOf(each.key, other.key));
      free = free.filter((other) => other !== counterpart);
      const observation = judgeCode(subject, each, counterpart);
      if (observation) yield observation;
    }
  },
});
