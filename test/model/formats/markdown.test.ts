import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/document/parse.ts';
import type { Block } from '../../../src/document/types.ts';
import { createMessages } from '../../../src/messages/index.ts';
import { formatModel } from '../../../src/model/formats/index.ts';
import { parseLocale } from '../../../src/text/locale.ts';
import { hostileModel } from './hostile-model.ts';
import { EMPTY_MODEL, orderModel } from './order-model.ts';

function blocksOf(text: string): Block[] {
  const { document } = parseDocument({ path: 'model.md', locale: parseLocale('en'), text });
  const all = (blocks: readonly Block[]): Block[] =>
    blocks.flatMap((block) => [block, ...all(block.children)]);
  return all(document.blocks);
}
const count = (blocks: readonly Block[], kind: string) =>
  blocks.filter((block) => block.kind === kind).length;

describe('markdown', () => {
  const text = formatModel(orderModel, 'markdown');

  it('lists steps as they are nested, and what each locale calls them', () => {
    expect(text).toContain('## Workflow: Ship an order');
    expect(text).toContain(
      '- **2** Settle the payment\n  - **2.1** Card\n    - Condition: If the customer paid by card',
    );
    expect(text).toContain('    - Only in revision `abc123`');
    expect(text).toContain('| 2.2 | Invoice | *absent* | 송장 |');
  });

  it('tables values with what each locale makes of them', () => {
    expect(text).toContain('### Variable: `Phase`');
    expect(text).toContain('| `Paid` | Money is in. | (mixed) | `결제됨` (translated) | `en/order.md:8` |');
    expect(text).toContain('| `lost` | perdu | 분실 | `en/order.md:8` |');
  });

  it('tables situations and transitions', () => {
    expect(text).toContain('| When it is paid | `Paid` | `KRW` | *absent* | 결제되었을 때 |');
    expect(text).toContain('| *beginning* | place the order | When it is new |  |');
    expect(text).toContain('| When it is new | pay | When it is paid | the card is valid |');
    expect(text).toContain('| When it came back | delete the order | *end* |  |');
  });

  it('speaks the language of a locale, and marks what it lacks', async () => {
    const korean = formatModel(orderModel, 'markdown', {
      locale: 'fr',
      messages: await createMessages('fr'),
    });
    expect(korean).toContain('## Flux de travail : Expédier une commande');
    expect(korean).toContain('**2.2** Invoice (*absent de fr*)');
    expect(korean).not.toContain('송장');
  });

  it('says so where there is nothing', () => {
    expect(formatModel(EMPTY_MODEL, 'markdown')).toContain('describes no workflow and no states');
  });

  it('keeps hostile text where it stands: same headings, tables and items, no HTML, no links', () => {
    const blocks = blocksOf(formatModel(hostileModel, 'markdown'));
    expect(count(blocks, 'html')).toBe(0);
    expect(
      blocks
        .flatMap(({ segments }) => segments)
        .flatMap(({ tokens }) => tokens)
        .filter(({ kind }) => kind === 'link'),
    ).toEqual([]);
    expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(9);
    expect(count(blocks, 'table')).toBe(4);
    for (const row of formatModel(hostileModel, 'markdown')
      .split('\n')
      .filter((line) => line.startsWith('|'))) {
      expect(row).toMatch(/^\|.*\|$/);
    }
  });
});
