import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../src/alignment/index.ts';
import { walkPairs } from '../../src/alignment/project.ts';
import type { BlockPair } from '../../src/alignment/types.ts';
import { outline, read } from './read.ts';

const align = (source: string, locale: string, target: string) =>
  alignDocuments(read('en', source), read(locale, target));

/** What is told of two documents besides plain pairs of one and one, as far as it is sure at all. */
function told(source: string, locale: string, target: string): string[] {
  const alignment = align(source, locale, target);
  const sure = (pair: BlockPair): BlockPair[] =>
    pair.confidence > 0 ? [{ ...pair, children: pair.children.flatMap(sure) }] : [];
  const lines = outline({ ...alignment, blocks: alignment.blocks.flatMap(sure) });
  return lines.filter((line) => !line.startsWith('1:1') || line.endsWith('(moved)'));
}

describe('alignDocuments, what has a counterpart in another guise', () => {
  it('takes a Ukrainian list in a step for the bullets that stand after it for want of a blank', () => {
    const source = `How to go on depends on what you find:

1. If nothing but old files is left:
  - Delete the folder \`cache\` and all that is in it.
  - Start the server again.
2. If the server does not answer:
  - Look into the log for the last error.
  - Ask for help.
`;
    const target = `Що робити далі, залежить від того, що ви знайдете:

1. Якщо лишилися тільки старі файли:
   - Видаліть теку \`cache\` з усім її вмістом.
   - Запустіть сервер знову.
2. Якщо сервер не відповідає:
   - Знайдіть у журналі останню помилку.
   - Попросіть допомоги.
`;
    expect(told(source, 'uk', target)).toEqual([]);
    expect(told(target.replaceAll('uk', 'en'), 'en', source)).toEqual([]);
  });

  it('reports a step that is lost from numbers that go on after bullets', () => {
    const source =
      '1. Open the lid.\n  - Mind the spring.\n2. Take out the filter `F7`.\n3. Close the lid.\n';
    const target = '1. Öppna locket.\n  - Akta fjädern.\n2. Stäng locket.\n';
    expect(told(source, 'sv', target)).toEqual(['1:0 2. Take out the filter `F7`. | ']);
  });

  it('pairs the items of a nested list that an Italian page lays out flat', () => {
    const source = `Some pointers:

- The register at [Keyhouse](https://keyhouse.example) is open to everybody.
  - You can keep your own keys there.
  - Nobody has tried \`sign --web\` with it yet, as far as we know.
- Write to us.
`;
    const target = `Alcune indicazioni:

- Il registro di [Keyhouse](https://keyhouse.example) è aperto a tutti.
- Potete conservarvi le vostre chiavi.
- Che si sappia, nessuno ha ancora provato \`sign --web\`.
- Scriveteci.
`;
    expect(told(source, 'it', target)).toEqual([]);
  });

  it('does not call a Chinese paragraph moved that was split in two', () => {
    const source =
      '# Priority\n\nA [priority](https://p.example/class) tells which job goes first. The scheduler reads it when it places a job, and makes room where there is none.\n\nSet it in `job.yaml`.\n';
    const target =
      '# 优先级\n\n[优先级](https://p.example/class)说明哪个作业先运行。\n\n调度器在放置作业时读取它，没有空间时就腾出空间。\n\n在 `job.yaml` 中设置。\n';
    expect(told(source, 'zh', target)).toEqual([
      '1:2 A [priority](https://p.example/class) tells which job goes first. The scheduler reads it when it places a job, and makes room where there is none. | [优先级](https://p.example/class)说明哪个作业先运行。',
    ]);
  });

  it('says nothing of the title that a Japanese notice was given', () => {
    const source = ':::note\nThe addresses must not overlap.\n:::\n';
    const target = ':::note 注意\nアドレスは重ならないようにしてください。\n:::\n';
    expect(told(source, 'ja', target)).toEqual([]);
  });

  it('reports the title that a Japanese notice has lost', () => {
    const source = ':::note Read this first\nThe addresses must not overlap.\n:::\n';
    const target = ':::note\nアドレスは重ならないようにしてください。\n:::\n';
    expect(told(source, 'ja', target)).toHaveLength(1);
  });

  it('takes a heading that opens the page for the title in the front matter', () => {
    const source = '---\ntitle: Questions\n---\n\nAsk [here](https://q.example).\n';
    const target = '---\nlang: ko\n---\n\n# 질문\n\n[여기](https://q.example)에 물어보세요.\n';
    expect(told(source, 'ko', target)).toEqual([]);
    expect(told(target, 'en', source)).toEqual([]);
    expect(told('Ask [here](https://q.example).\n', 'ko', target)).toEqual([
      '0:1 # 질문 | '.replace('# 질문 | ', ' | # 질문'),
    ]);
  });

  it('pairs links within the site by the page that they lead to', () => {
    const source =
      'You need [the tool](/start/install.md).\n\nOr read [the tour](/start/tour.md) and see how it goes.\n';
    const target = '[도구](./install.md)가 필요합니다.\n\n[둘러보기](./tour)를 읽고 어떻게 되는지 보세요.\n';
    expect(told(source, 'ko', target)).toEqual([]);
  });

  it('pairs the rows of a table that was sorted anew by their names, and calls that one move', () => {
    const source = `| Event | Type | Meaning |
|---|---|---|
| SyncFailed | Warning | The state could not be written. |
| SyncDone | Normal | The state was written. |
| ApplyFailed | Warning | The rule could not be applied. |
| ApplyDone | Normal | The rule was applied. |
| NodeLost | Warning | The node does not answer. |
`;
    const target = `| 事件 | 类型 | 含义 |
|---|---|---|
| ApplyDone | Normal | 规则已应用。 |
| ApplyFailed | Warning | 规则无法应用。 |
| NodeLost | Warning | 节点没有响应。 |
| SyncDone | Normal | 状态已写入。 |
| SyncFailed | Warning | 状态无法写入。 |
`;
    const alignment = align(source, 'zh', target);
    const rows = [...walkPairs(alignment)].filter((pair) => pair.kind === 'row');
    const names = rows.map((pair) => pair.source[0]?.children[0]?.segments[0]?.text);
    expect(names).toEqual(['Event', 'ApplyDone', 'ApplyFailed', 'NodeLost', 'SyncDone', 'SyncFailed']);
    expect(rows.filter((pair) => pair.moved)).toHaveLength(1);
  });
});
