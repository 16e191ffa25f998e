import type { LanguageSource } from './types.ts';

export const cs: LanguageSource = {
  abbreviations:
    'např tj tzn tzv mj př cca obr tab kap str s č čl odst písm sv ul nám prof dr ing mgr bc mudr judr pí red ' +
    'vyd max min tel hod angl lat popř příp resp event srov zejm kupř vč',
  closingAbbreviations: 'atd apod aj r stol tis mil mld kč s.r.o a.s etc',
  doubling: 'velmi tak ne no ano jen to',
  thousands: ' ',
  decimal: ',',
  ordinalDot: true,
  numbers:
    'nula jeden|jedna|jedno|jednoho|jedné|jednu|jedním dva|dvě|dvou|dvěma tři|tří|třem|třemi čtyři|čtyř|čtyřem|čtyřmi ' +
    'pět|pěti šest|šesti sedm|sedmi osm|osmi devět|devíti deset|deseti jedenáct|jedenácti dvanáct|dvanácti ' +
    'třináct|třinácti čtrnáct|čtrnácti patnáct|patnácti šestnáct|šestnácti sedmnáct|sedmnácti osmnáct|osmnácti ' +
    'devatenáct|devatenácti dvacet|dvaceti',
  functionWords:
    'a i nebo či ale ne ani v ve na s se z ze od do k ke po za o při pro bez pod nad mezi přes jak to ten ta ti ty ' +
    'toho té tom těch tento tato toto tyto že aby který která které kteří kterého jejich jeho její kdo co kde kdy ' +
    'proč pokud když tedy zda on ona ono oni my vy já jim nám vám vás nás mě si svůj své náš váš být byl byla bylo ' +
    'byly bude budou je jsou může mohou lze musí také pouze jen již už ještě všechny všech každý jiný jiné více méně ' +
    'velmi tak',
};
