import { describe, expect, it } from 'vitest';
import { modelOf } from './pages.ts';

const table = (event: string, rows: readonly (readonly string[])[]) =>
  [
    `| From | ${event} | To |`,
    '| --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n');

describe('events of a table of transitions', () => {
  const english = table('Event', [
    ['`Open`', 'the customer pays', '`Paid`'],
    ['`Paid`', 'the parcel leaves the warehouse', '`Sent`'],
  ]);
  const german = table('Ereignis', [
    ['`Open`', 'der Kunde bezahlt', '`Paid`'],
    ['`Paid`', 'das Paket verlässt das Lager', '`Sent`'],
  ]);
  const japanese = table('イベント', [
    ['`Open`', '顧客が支払う', '`Paid`'],
    ['`Paid`', '荷物が倉庫を出る', '`Sent`'],
  ]);
  const model = modelOf({
    en: `# States of an order\n\n${english}`,
    de: `# Zustände einer Bestellung\n\n${german}`,
    ja: `# 注文の状態\n\n${japanese}`,
  });

  it('have the words of each locale, from the cell that stands for theirs', () => {
    const [machine] = model.machines;
    const said = machine!.transitions.map(({ event, events }) => [event, events.de?.text, events.ja?.text]);
    expect(said).toEqual([
      ['the customer pays', 'der Kunde bezahlt', '顧客が支払う'],
      ['the parcel leaves the warehouse', 'das Paket verlässt das Lager', '荷物が倉庫を出る'],
    ]);
  });
});
