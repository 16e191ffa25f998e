import { describe, expect, it } from 'vitest';
import { severities } from '../severities.ts';

const found = (files: Record<string, string>) => severities('identifiers-match', files);

describe('an identifier', () => {
  it('translated in a heading, or misspelt, is an error', async () => {
    expect(
      await found({
        en: '##### cookie.secure\n\nEdit app/config.yaml first.\n',
        fr: '##### cookie.sécurisé\n\nModifiez d’abord app/config.yaml.\n',
        zh: '##### cookie.secure\n\n请先编辑 app/confg.yaml。\n',
        ko: '##### 쿠키 보안\n\n먼저 app/config.yaml을 편집합니다.\n',
      }),
    ).toEqual(['fr lost error', 'ko lost error', 'zh altered error']);
  });

  it('of a version is not its beginning', async () => {
    expect(
      await found({
        en: 'The command starts the server since v7.2.0 of the tool.\n',
        ko: '도구의 v7.2.3부터 이 명령이 서버를 시작합니다.\n',
        pl: 'Od wersji v7.20 narzędzia polecenie uruchamia serwer.\n',
        de: 'Seit v7.2 des Werkzeugs startet der Befehl den Server.\n',
        ja: 'ツールの 7.2.0 以降、このコマンドがサーバーを起動します。\n',
      }),
    ).toEqual(['ko altered error', 'pl altered error']);
  });

  it('as a file of an example may bear a name in the language', async () => {
    expect(
      await found({
        en: 'Open example.md and read the first example.\n',
        fr: 'Ouvrez exemple.md et lisez le premier exemple.\n',
        es: 'Abra ejemplo.md y lea el primer ejemplo.\n',
      }),
    ).toEqual(['es altered info', 'fr altered info']);
  });

  it('is there in a bare address, and in code with angle brackets', async () => {
    expect(
      await found({
        en: 'Publish to [crates.io](https://crates.io/), as <repo_name>/chart.\n',
        ja: '*https://crates.io/* に `<repo_name>/chart` として公開します。\n',
        de: 'Veröffentlichen Sie auf https://crates.io/ als `<repo_name>/chart`.\n',
      }),
    ).toEqual([]);
  });

  it('is there where English joins a word to a file', async () => {
    expect(
      await found({
        en: 'It replaces index.yaml-based repositories.\n',
        fr: 'Cela remplace les dépôts basés sur index.yaml.\n',
        ko: 'index.yaml 기반 리포지토리를 대체합니다.\n',
        de: 'Es ersetzt index.yaml-basierte Repositorys.\n',
      }),
    ).toEqual([]);
  });

  it('made of words is an error only where the locale always keeps it', async () => {
    const code = '\n    kind: ClusterRole\n';
    const en = `Each ClusterRole has a name.\n\nMake a ClusterRole first.\n\nBind the ClusterRole then.\n\nDelete the ClusterRole at last.\n${code}`;
    expect(
      await found({
        en,
        de: `Jede ClusterRole hat einen Namen.\n\nErstellen Sie zuerst eine ClusterRole.\n\nBinden Sie dann die ClusterRole.\n\nLöschen Sie zuletzt die ClusterRole.\n${code}`,
        ko: `각 클러스터롤에는 이름이 있습니다.\n\n먼저 클러스터롤을 만듭니다.\n\n그런 다음 클러스터롤을 바인딩합니다.\n\n마지막으로 클러스터롤을 삭제합니다.\n${code}`,
      }),
    ).toEqual(['ko lost info', 'ko lost info', 'ko lost info', 'ko lost info']);
  });
});

it('a mark that Markdown must not read is written with a backslash', async () => {
  expect(
    await found({
      en: 'The **Work item (msdyn_ordertype = 192350001)** type.\n',
      ko: '**작업 항목(msdyn\\_ordertype = 192350001)** 유형입니다.\n',
      ru: 'Тип **рабочий элемент (msdyn\\_ordertype = 192350001)**.\n',
    }),
  ).toEqual([]);
});
