import { describe, expect, it } from 'vitest';
import { CUE_LANGUAGES } from '../../src/model/cues/index.ts';
import { modelOf } from './pages.ts';
import { summarize } from './summary.ts';

/** One page in the words of each language: a sentence that lists states, one that forbids, and steps with a condition. */
const PAGES: Readonly<Record<string, string>> = {
  en: '# Printer\n\nThe printer status can be *Idle*, *Busy*, or *Jammed*. You must not open the lid while the printer status is *Busy*.\n\n## Print\n\nFollow these steps:\n\n1. Open the document.\n2. If the document is long, choose a range.\n3. Press **Print**.\n',
  de: '# Drucker\n\nDer Druckerstatus kann *Idle*, *Busy* oder *Jammed* sein. Der Deckel darf nicht geöffnet werden, während der Druckerstatus *Busy* ist.\n\n## Drucken\n\nGehen Sie wie folgt vor:\n\n1. Öffnen Sie das Dokument.\n2. Wenn das Dokument lang ist, wählen Sie einen Bereich.\n3. Drücken Sie **Drucken**.\n',
  nl: '# Printer\n\nDe printerstatus kan *Idle*, *Busy* of *Jammed* zijn. De klep mag niet worden geopend terwijl de printerstatus *Busy* is.\n\n## Afdrukken\n\nVolg deze stappen:\n\n1. Open het document.\n2. Als het document lang is, kies dan een bereik.\n3. Druk op **Afdrukken**.\n',
  sv: '# Skrivare\n\nSkrivarstatus kan vara *Idle*, *Busy* eller *Jammed*. Luckan får inte öppnas medan skrivarstatus är *Busy*.\n\n## Skriv ut\n\nGör så här:\n\n1. Öppna dokumentet.\n2. Om dokumentet är långt, välj ett område.\n3. Tryck på **Skriv ut**.\n',
  fr: '# Imprimante\n\nL’état de l’imprimante peut être *Idle*, *Busy* ou *Jammed*. Il est interdit d’ouvrir le capot lorsque l’état de l’imprimante est *Busy*.\n\n## Imprimer\n\nProcédez ainsi :\n\n1. Ouvrez le document.\n2. Si le document est long, choisissez une plage.\n3. Appuyez sur **Imprimer**.\n',
  es: '# Impresora\n\nEl estado de la impresora puede ser *Idle*, *Busy* o *Jammed*. No se puede abrir la tapa mientras el estado de la impresora es *Busy*.\n\n## Imprimir\n\nSiga estos pasos:\n\n1. Abra el documento.\n2. Si el documento es largo, seleccione un intervalo.\n3. Pulse **Imprimir**.\n',
  pt: '# Impressora\n\nO estado da impressora pode ser *Idle*, *Busy* ou *Jammed*. Não é possível abrir a tampa enquanto o estado da impressora é *Busy*.\n\n## Imprimir\n\nSiga estes passos:\n\n1. Abra o documento.\n2. Se o documento é longo, selecione um intervalo.\n3. Pressione **Imprimir**.\n',
  it: '# Stampante\n\nLo stato della stampante può essere *Idle*, *Busy* o *Jammed*. Non è possibile aprire il coperchio mentre lo stato della stampante è *Busy*.\n\n## Stampare\n\nSegui questi passaggi:\n\n1. Apri il documento.\n2. Se il documento è lungo, scegli un intervallo.\n3. Premi **Stampa**.\n',
  ru: '# Принтер\n\nСостояние принтера может быть *Idle*, *Busy* или *Jammed*. Нельзя открывать крышку, пока состояние принтера *Busy*.\n\n## Печать\n\nВыполните следующие шаги:\n\n1. Откройте документ.\n2. Если документ длинный, выберите страницы.\n3. Нажмите **Печать**.\n',
  ja: '# プリンター\n\nプリンターの状態は、*Idle*、*Busy*、*Jammed* のいずれかです。プリンターの状態が *Busy* の間は、ふたを開けることはできません。\n\n## 印刷する手順\n\n1. 文書を開きます。\n2. 文書が長い場合は、範囲を選択します。\n3. **印刷** を押します。\n',
  zh: '# 打印机\n\n打印机状态可以是 *Idle*、*Busy* 或 *Jammed*。当打印机状态为 *Busy* 时，不能打开盖子。\n\n## 打印步骤\n\n1. 打开文档。\n2. 如果文档很长，选择范围。\n3. 点击 **打印**。\n',
  ko: '# 프린터\n\n프린터 상태는 *Idle*, *Busy* 또는 *Jammed* 중 하나입니다. 프린터 상태가 *Busy*인 동안에는 덮개를 열 수 없습니다.\n\n## 인쇄 방법\n\n다음 단계를 따르세요.\n\n1. 문서를 엽니다.\n2. 문서가 긴 경우 범위를 선택합니다.\n3. **인쇄** 를 누릅니다.\n',
};

describe('cue words', () => {
  it('are tried for every language that has some', () => {
    expect(Object.keys(PAGES).sort()).toEqual([...CUE_LANGUAGES].sort());
  });

  it.each(CUE_LANGUAGES)('%s finds the states, what is forbidden, and the steps', (language) => {
    const { machines, workflows } = summarize(modelOf({ [language]: PAGES[language]! }, language));
    expect(machines).toHaveLength(1);
    const [variable, ...others] = Object.entries(machines[0]!.variables);
    expect(others).toEqual([]);
    expect(Object.keys(variable![1])).toEqual(['Idle', 'Busy', 'Jammed']);
    expect(machines[0]!.rules).toEqual([`forbids ${JSON.stringify({ [variable![0]]: ['Busy'] })}`]);
    expect(workflows).toHaveLength(1);
    expect(workflows[0]!.steps).toHaveLength(3);
    expect(workflows[0]!.steps[1]).toMatch(/\(condition\)$/);
  });

  it('are not needed for what structure says alone', () => {
    const text =
      '# Tulostin\n\n1. Avaa asiakirja.\n\n   ```sh\n   open a\n   ```\n\n2. Tulosta se.\n\n   ```sh\n   print a\n   ```\n';
    expect(modelOf({ fi: text }, 'fi').workflows[0]!.steps).toHaveLength(2);
    expect(
      modelOf({ fi: '# Tila\n\n- **Auki** - ovi on auki\n- **Kiinni** - ovi on kiinni\n' }, 'fi').machines,
    ).toEqual([]);
  });
});
