import { z } from 'zod';
import type { Alignment } from '../../alignment/types.ts';
import type { Block } from '../../document/types.ts';
import { defineRule, type Observation } from '../../lint/rule.ts';
import type { StructureSubject } from '../../lint/subject.ts';
import { nearest } from '../../text/similar.ts';
import { type CodeLine, codeLines, isReshaped } from '../pairs/code-lines.ts';
import { placeCodeLine } from '../pairs/code-place.ts';
import { isText, type Languages, looksTranslated } from '../pairs/code-prose.ts';
import { hasLikerCode, hasLineElsewhere } from '../pairs/code-rivals.ts';
import { codeSeverity } from '../pairs/code-severity.ts';
import { type Change, diffKeys } from '../pairs/diff-lines.ts';
import { cut } from '../pairs/locate.ts';
import { pairedBlocks } from '../pairs/segments.ts';

const options = z.strictObject({
  confidence: z
    .number()
    .min(0)
    .max(1)
    .default(0.6)
    .describe('The least confidence of the alignment, 0 to 1.'),
  ignoreLanguages: z
    .array(z.string())
    .default(['mermaid', 'plantuml'])
    .describe('Languages of code blocks whose text is translated throughout.'),
});

export const codeMatch = defineRule({
  id: 'code-match',
  scope: 'structure',
  category: 'inconsistent-entities',
  mqm: 'Accuracy/Mistranslation',
  severity: 'error',
  summary: 'A line of code is missing, added or altered.',
  why: 'Readers copy code. A line that is missing or altered makes the example fail, in this language only.',
  remedy: 'Copy the code from the source. Comments, strings and placeholders may be translated.',
  messages: {
    missing: 'This code block lacks the source’s line “{{expected}}”. Copy it from the source.',
    extra:
      'The source’s code block does not have the line “{{actual}}”. Remove it, or see whether the source has changed.',
    altered:
      'This line of code is “{{actual}}”; in the source it is “{{expected}}”. Code is not translated: copy the line.',
    order:
      'The line “{{expected}}” stands at another place in this code block than in the source. See whether the order matters.',
  },
  options,
  supersedes: ['identifiers-match', 'numbers-match'],
  examples: [
    {
      title: 'An option changed in a command',
      files: {
        en: 'Run:\n\n```sh\napp init\napp serve --port 8080\n```\n',
        sv: 'Kör:\n\n```sh\napp init\napp serve --port 8000\n```\n',
      },
      expect: [{ line: 5, messageId: 'altered', excerpt: 'app serve --port 8000' }],
    },
    {
      title: 'A line dropped from a configuration',
      files: {
        en: 'Write:\n\n```yaml\nname: demo\nreplicas: 2\nimage: nginx\n```\n',
        ko: '작성합니다:\n\n```yaml\nname: demo\nimage: nginx\n```\n',
      },
      expect: [{ line: 4, messageId: 'missing' }],
    },
    {
      title: 'One letter of a tag and one of a licence',
      files: {
        en: '```markdoc\n{% cardgrid %}\n{% /cardgrid %}\n```\n\n```text\nunder the same open source license\n```\n',
        de: '```markdoc\n{% qardgrid %}\n{% /cardgrid %}\n```\n\n```text\nunder the sane open source license\n```\n',
      },
      expect: [{ line: 2 }, { line: 7 }],
    },
    {
      title: 'What an option does, in the reader’s language; the option itself stays',
      files: {
        en: '```\n  -h, --help             help for show\n      --kube-token string   bearer token for authentication\n```\n',
        pt: '```\n  -h, --help             ajuda para show\n      --kube-token string   token para autenticação\n```\n',
        fr: '```\n  -h, --aide             aide pour show\n      --kube-token string   jeton d’authentification\n```\n',
      },
      expect: [{ locale: 'fr', line: 2 }],
    },
    {
      title: 'Two lines swapped: neither is missing',
      files: {
        en: '```toml\nname = 1\nport = 8080\nhost = true\n```\n',
        zh: '```toml\nname = 1\nhost = true\nport = 8080\n```\n',
        nl: '```toml\nport = 8080\nname = 1\nhost = true\n```\n',
      },
      expect: [
        { locale: 'nl', line: 3, messageId: 'order' },
        { locale: 'zh', line: 4, messageId: 'order' },
      ],
    },
    {
      title: 'Comments and strings in the reader’s language',
      files: {
        en: '~~~js\n// Say hello\nprint("Hello");\n~~~\n',
        ja: '```js\n// 挨拶する\nprint("こんにちは");\n```\n',
      },
      expect: [],
    },
  ],
  *check({ alignment, ...subject }, { confidence, ignoreLanguages }) {
    for (const { source, target, confidence: sure } of pairedBlocks(alignment.blocks)) {
      const [from] = source;
      const [to] = target;
      if (from?.kind !== 'code' || to?.kind !== 'code' || sure < confidence) continue;
      if (ignoreLanguages.includes(from.name ?? '')) continue;
      yield* compareCode({ ...subject, alignment }, from, to, sure);
    }
  },
});

function* compareCode(
  { alignment }: StructureSubject,
  from: Block,
  to: Block,
  confidence: number,
): Generator<Observation> {
  const languages = { source: alignment.source.language, target: alignment.target.language };
  const skeletons = (lines: readonly CodeLine[]) => lines.map(({ skeleton }) => skeleton);
  const kept = (value: string) => codeLines(value).filter(({ skeleton }) => skeleton !== '');
  const [above, below] = [kept(from.value ?? ''), kept(to.value ?? '')];
  for (const change of diffKeys(skeletons(above), skeletons(below))) {
    const [lost, added] = [above.slice(...change.source), below.slice(...change.target)];
    if (isReshaped(lost, added) || areTexts(lost, added, languages)) continue;
    const lines = pairLines(above, below, change).filter(
      ({ expected, actual }) =>
        !(expected && actual && looksTranslated(expected.text, actual.text, languages, from.name)),
    );
    // A stretch that differs has one cause; its first line with a word in it tells where.
    const first = lines.find(({ expected, actual }) => /\p{L}/u.test((expected ?? actual)!.text)) ?? lines[0];
    // A line at another place is told where it stands here.
    if (!first || (!first.actual && isElsewhere(from, to, first.expected, undefined))) continue;
    yield observe(alignment, { from, to, confidence }, first);
  }
}

/** Sentences in a code block may be wrapped and worded in any way. */
function areTexts(lost: readonly CodeLine[], added: readonly CodeLine[], languages: Languages): boolean {
  const texts = (lines: readonly CodeLine[]) => lines.map(({ text }) => text);
  if (lost.length === 0 || added.length === 0) return false;
  return isText(texts(lost), languages.source) && isText(texts(added), languages.target);
}

interface Blocks {
  readonly from: Block;
  readonly to: Block;
  readonly confidence: number;
}

function observe(
  alignment: Alignment,
  { from, to, confidence }: Blocks,
  { expected, actual, before }: LinePair,
): Observation {
  const at = placeCodeLine(alignment.target, to, actual ?? before, actual === undefined);
  const isMoved = isElsewhere(from, to, expected, actual);
  const isDoubtful = isMoved || hasLikerCode(alignment, from, to);
  const severity = isDoubtful ? 'info' : codeSeverity(alignment, from, expected?.text, actual?.text);
  const line = { expected: cut(expected?.text ?? ''), actual: cut(actual?.text ?? '') };
  return {
    messageId: isMoved ? 'order' : expected ? (actual ? 'altered' : 'missing') : 'extra',
    data: isMoved ? { ...line, expected: line.expected || line.actual } : line,
    target: at,
    ...(expected && { source: placeCodeLine(alignment.source, from, expected, false) }),
    confidence,
    ...(severity && { severity }),
  };
}

/** Whether both blocks have the lines that differ here, each as often as the other. */
function isElsewhere(
  from: Block,
  to: Block,
  expected: CodeLine | undefined,
  actual: CodeLine | undefined,
): boolean {
  return (
    (!expected || hasLineElsewhere(expected.skeleton, from, to)) &&
    (!actual || hasLineElsewhere(actual.skeleton, to, from))
  );
}

interface LinePair {
  readonly expected: CodeLine | undefined;
  readonly actual: CodeLine | undefined;
  /** The target's last line before this one. */
  readonly before: CodeLine | undefined;
}

/** Within a change, lines are held against each other in order; what is not alike is missing or added. */
function pairLines(source: readonly CodeLine[], target: readonly CodeLine[], change: Change): LinePair[] {
  const above = source.slice(...change.source);
  const below = target.slice(...change.target);
  const before = below.at(-1) ?? target[change.target[0] - 1];
  return Array.from({ length: Math.max(above.length, below.length) }, (_, index) => {
    const [expected, actual] = [above[index], below[index]];
    const alike =
      above.length === below.length || (expected && actual && isAlike(expected.text, actual.text));
    return { expected, actual: alike || !expected ? actual : undefined, before };
  });
}

/** Whether one line may be the other, altered. */
function isAlike(a: string, b: string): boolean {
  const words = (line: string) => new Set(line.match(/[\p{L}\p{N}_]+/gu));
  const [from, to] = [words(a), words(b)];
  const common = [...from].filter((word) => to.has(word)).length;
  return nearest(a, [b]) !== undefined || common * 2 >= Math.max(from.size, to.size);
}
