import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../src/alignment/index.ts';
import { walkSegments } from '../../src/alignment/project.ts';
import { read, readBilingual, sentences } from './read.ts';

const align = (source: string, locale: string, target: string) =>
  alignDocuments(read('en', source), read(locale, target));

describe('alignDocuments, segments', () => {
  it('finds the sentence that a Dutch paragraph lacks', () => {
    const source =
      'The circuit is created by your provider. Contact Contoso at port 443 before you begin with the setup. Billing starts when the service key is issued.\n';
    const target =
      'Het circuit wordt door uw provider gemaakt. De facturering begint zodra de servicesleutel is uitgegeven.\n';
    expect(sentences(align(source, 'nl', target))).toEqual([
      '1:1 The circuit is created by your provider. | Het circuit wordt door uw provider gemaakt.',
      '1:0 Contact Contoso at port 443 before you begin with the setup. | ',
      '1:1 Billing starts when the service key is issued. | De facturering begint zodra de servicesleutel is uitgegeven.',
    ]);
  });

  it('finds the sentence that a Swedish item adds', () => {
    const source =
      '* Enable Microsoft peering - You must enable this to access Office 365 and the services of Dynamics 365.\n';
    const target =
      '* Aktivera Microsoft-peering – det krävs för åtkomst till Office 365 och tjänsterna i Dynamics 365. Dessutom är alla Azure PaaS-tjänster tillgängliga på samma sätt via peeringen.\n';
    expect(sentences(align(source, 'sv', target)).map((line) => line.slice(0, 3))).toEqual(['1:1', '0:1']);
  });

  it('joins two sentences that German says in one', () => {
    const source =
      'Open the settings page. Then choose the `region` field and enter 42. Restart the server to apply the change everywhere.\n';
    const target =
      'Öffnen Sie die Einstellungsseite, wählen Sie dann das Feld `region` und geben Sie 42 ein. Starten Sie den Server neu, damit die Änderung überall gilt.\n';
    expect(sentences(align(source, 'de', target)).map((line) => line.slice(0, 3))).toEqual(['2:1', '1:1']);
  });

  it('splits one sentence that Japanese says in two', () => {
    const source =
      'The command reads `config.json`, which must stand in the current folder, and writes the result to `out.txt` in the same place. Nothing else is needed.\n';
    const target =
      'コマンドは `config.json` を読み込みます。このファイルは現在のフォルダーにあり、結果は同じ場所の `out.txt` に書き込まれます。それ以外には何も必要ありません。\n';
    expect(sentences(align(source, 'ja', target)).map((line) => line.slice(0, 3))).toEqual(['1:2', '1:1']);
  });

  it('pairs Korean and Russian sentences one by one', () => {
    const source = 'Stop the service. Delete the `cache` folder. Start the service again after 5 minutes.\n';
    const korean = '서비스를 중지합니다. `cache` 폴더를 삭제합니다. 5분 후에 서비스를 다시 시작합니다.\n';
    const russian = 'Остановите службу. Удалите папку `cache`. Через 5 минут запустите службу снова.\n';
    for (const [locale, target] of [
      ['ko', korean],
      ['ru', russian],
    ] as const) {
      const types = [...walkSegments(align(source, locale, target))].map(({ pair }) => pair.type);
      expect(types, locale).toEqual(['1:1', '1:1', '1:1']);
    }
  });

  it('takes the ids of one bilingual file for the alignment, and leaves them alone when blind', () => {
    const unit = (id: string, target: string, source: string) =>
      `<span data-ttu-id="${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="${id}">${source}</span></span>`;
    const text = `${unit('a593d-101', '첫 문장입니다.', 'The first sentence.')} ${unit('a593d-102', '둘째입니다.', 'The second one.')}\n`;
    const file = readBilingual(text);
    const marked = alignDocuments(file.source, file.target, { units: file.units });
    expect(marked.basis).toBe('markup');
    const pairs = [...walkSegments(marked)].map(({ pair }) => pair);
    expect(pairs.map((pair) => [pair.type, pair.source[0]!.ids, pair.target[0]!.ids])).toEqual([
      ['1:1', ['a593d-101'], ['a593d-101']],
      ['1:1', ['a593d-102'], ['a593d-102']],
    ]);
    const blind = alignDocuments(file.source, file.target, { units: file.units, blind: true });
    expect(blind.basis).toBe('blind');
    expect([...walkSegments(blind)].map(({ pair }) => pair.source[0]!.ids)).toEqual([
      ['a593d-101'],
      ['a593d-102'],
    ]);
  });
});
