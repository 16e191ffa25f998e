import type { LanguageSource } from './types.ts';

export const fr: LanguageSource = {
  abbreviations:
    'p.ex ex cf c.-à-d c.à.d càd env m mm mme mlle dr pr me st ste art chap p pp fig tab vol éd n° no nos ' +
    'réf tél max min av bd suiv resp janv févr avr juil sept oct nov déc',
  closingAbbreviations: 'etc p.m a.m av.j.-c apr.j.-c cie ltd inc corp',
  doubling: 'nous vous très bien oui non si beaucoup ha',
  thousands: ' ',
  decimal: ',',
  numbers:
    'zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept ' +
    'dix-huit dix-neuf vingt',
  functionWords:
    'le la les un une des du de et ou mais ni ne pas aucun aucune en dans sur à au aux par pour avec sans comme est ' +
    'sont était être été a ont avoir avait peut peuvent doit doivent sera seront que qui quoi dont où ce cet cette ' +
    'ces cela ceci il elle ils elles nous vous je tu me te se lui leur leurs son sa ses mon ma mes votre vos notre ' +
    'nos quand comment pourquoi si alors donc car pendant jusque après avant chez entre sous vers aussi chaque tout ' +
    'toute tous toutes quelques seul même plus moins très on y',
};
