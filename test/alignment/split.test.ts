import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../src/alignment/index.ts';
import { walkPairs } from '../../src/alignment/project.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { parseLocale } from '../../src/text/locale.ts';

function align(source: string, target: string, locale: string) {
  const read = (text: string, name: string) =>
    parseDocument({ path: `${name}.md`, locale: parseLocale(name), text }).document;
  return alignDocuments(read(source, 'en'), read(target, locale));
}

const EN =
  'Start it with `app start`.\n\nEach time you add a new chart to the folder, you must make the index anew. The command `app index` builds the file `index.yaml` from scratch and includes only the charts that it finds.\n\nStop it with `app stop`.\n';

describe('a paragraph that is split in two', () => {
  it.each([
    [
      'it',
      'Avviare con `app start`.\n\nOgni volta che si aggiunge un nuovo chart alla cartella, è necessario rigenerare l’indice.\n\nIl comando `app index` costruisce da zero il file `index.yaml`, includendo solo i chart trovati.\n\nFermare con `app stop`.\n',
    ],
    [
      'uk',
      'Запустіть `app start`.\n\nЩоразу, коли ви додаєте новий чарт до теки, потрібно створити індекс наново.\n\nКоманда `app index` створює файл `index.yaml` з нуля та включає лише знайдені чарти.\n\nЗупиніть `app stop`.\n',
    ],
    [
      'ja',
      '`app start` で起動します。\n\nフォルダーに新しいチャートを追加するたびに、インデックスを作り直す必要があります。\n\nコマンド `app index` は `index.yaml` を最初から作成し、見つかったチャートだけを含めます。\n\n`app stop` で停止します。\n',
    ],
  ])('is one pair, and has not moved (%s)', (locale, text) => {
    const pairs = [...walkPairs(align(EN, text, locale))];
    expect(pairs.map(({ type }) => type)).toEqual(['1:1', '1:2', '1:1']);
    expect(pairs.some(({ moved }) => moved)).toBe(false);
  });
});
