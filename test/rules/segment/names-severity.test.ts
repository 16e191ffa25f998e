import { describe, expect, it } from 'vitest';
import { severities } from '../severities.ts';

const terms = (files: Record<string, string>) => severities('terms-match', files);
const acronyms = (files: Record<string, string>) => severities('acronyms-match', files);

describe('a name that is kept everywhere else', () => {
  const around = (text: (n: number) => string) => [1, 2, 3, 4].map(text).join('\n\n');
  const en = `${around((n) => `Step ${n} needs MongoDB on the machine.`)}\n\nAll stores work: MongoDB, Redis.\n`;

  it('is an error where it is garbled or lost', async () => {
    const ja = `${around((n) => `手順 ${n} ではマシンに MongoDB が必要です。`)}\n\nすべてのストアが使えます: ongoDB、Redis。\n`;
    const ru = `${around((n) => `Шаг ${n} требует MongoDB на машине.`)}\n\nРаботают все хранилища: Redis.\n`;
    expect(await terms({ en, ja })).toEqual(['ja lost error']);
    expect(await terms({ en, ru })).toEqual(['ru lost error']);
    // What two locales drop, a sentence can do without.
    expect(await terms({ en, ja, ru })).toEqual(['ja lost info', 'ru lost info']);
  });

  it('is only observed where its link still leads there', async () => {
    const link = '[MongoDB](https://mongodb.example/)';
    expect(
      await terms({
        en: `${around((n) => `Step ${n} needs MongoDB on the machine.`)}\n\nSee the file on ${link} for more.\n`,
        ko: `${around((n) => `${n}단계에는 컴퓨터에 MongoDB가 필요합니다.`)}\n\n자세한 내용은 [파일](https://mongodb.example/)을 참조하세요.\n`,
        fr: `${around((n) => `L’étape ${n} exige MongoDB sur la machine.`)}\n\nVoir [le fichier](https://mongodb.example/) pour en savoir plus.\n`,
      }),
    ).toEqual(['fr lost info', 'ko lost info']);
  });

  it('is only observed where its words stand one by one', async () => {
    const name = 'CustomResourceDefinitions';
    expect(
      await terms({
        en: `${around((n) => `Rule ${n} is for ${name} alone.`)}\n\nUsing ${name}, you declare types.\n`,
        ko: `${around((n) => `규칙 ${n}은 ${name}에만 적용됩니다.`)}\n\n사용자 지정 리소스 정의(Custom Resource Definitions)로 형식을 선언합니다.\n`,
      }),
    ).toEqual(['ko half info']);
  });
});

it('an acronym of the language’s own, in brackets as well, is only observed', async () => {
  const around = (text: string) => [1, 2, 3].map(() => text).join('\n\n');
  expect(
    await acronyms({
      en: `The Technical Committee (TC) decides.\n\n${around('The TC meets.')}\n`,
      it: `Il comitato tecnico (CT) decide.\n\n${around('Il TC si riunisce.')}\n`,
      ru: `Технический комитет (ТК) решает.\n\n${around('TC собирается.')}\n`,
    }),
  ).toEqual(['it introduced info', 'ru introduced info']);
});
