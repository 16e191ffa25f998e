import type { CueSource } from './types.ts';

export const sv: CueSource = {
  state: '*status|*statusar|*tillstånd|*tillståndet|*tillstånden|läge|lägen|läget|*fas|*faser|*fasen|state',
  step: 'steg',
  steps:
    'steg|stegen|procedur|arbetsflöde|arbetsflöden|anvisningar|instruktioner|gör så här|så här|följ|följande uppgifter|installera|installation|konfigurera|migrera|uppgradera|process',
  oneOf: 'ett av|en av|någon av|antingen|kan vara|följande|möjliga|värden|kan ha',
  following: 'följande|dessa|nedanstående',
  join: 'eller|och|samt|till',
  defines: 'anger|representerar|beskriver|visar|betecknar|talar om',
  copula:
    'är|vara|var|blir|bli|till|i|den|det|ett|en|måste|kan|inställd|satt|har|förblir|fortfarande|står|går|värdet|som|på|når|ändras',
  when: 'när|så snart|medan|efter|efter att|innan|tills|då|sedan|vid',
  if: 'om|ifall|såvida|förutsatt',
  must: 'måste|behöver|krävs|ska|bör|nödvändigt',
  only: 'endast|bara|enbart|enda',
  forbid: 'kan inte|får inte|inte möjligt|inte längre|inte tillåtet|förbjudet|aldrig',
  fail: 'misslyckas|misslyckades|fel|avvisas|nekas|blockeras|avbryts',
  continue: 'fortsätter|fortsätt|förblir|kvarstår|fortfarande',
  until: 'tills|så länge',
  not: 'inte|ingen|inget|inga|aldrig|utan|ej',
  remove: 'ta bort|tas bort|radera*|avsluta*|avinstallera',
  again: 'igen|på nytt|återaktivera*|starta om|återuppta*|öppnas igen',
  becomes: 'blir|övergår|går till|ändras till|återgår|flyttas till|sätts till',
  actions:
    'öppna|klicka|välj|skapa|starta|kör|installera|ange|ställ|kontrollera|vänta|ladda|logga|spara|kopiera|lägg|ta|aktivera|inaktivera|konfigurera|gå|bekräfta|stäng|använd|ändra|tryck|skriv|anslut|packa|bygg|testa|skicka|börja|upprepa|uppdatera|importera|exportera|registrera|redigera|ersätt|sök|följ|läs|se|beställ|sätt|vrid|koppla|länka|flytta|fyll',
  actionEndings: '',
  settings: 'standard|standardvärde|typ|alternativ|parameter|obligatorisk|egenskap|attribut|fält|inställning',
  from: 'från|nuvarande status|nuvarande tillstånd|före',
  to: 'till|ny status|nytt tillstånd|nästa tillstånd|nästa status|efter',
  event: 'händelse|orsak|åtgärd|övergång',
  value: 'värde|värden|kod|villkor|namn|term|resultat',
  flow: 'arbetsflöde|arbetsflöden|*flöde|flödesschema|flödesdiagram|process|*process|procedur',
  lifecycle: 'livscykel|*livscykel|tillståndsdiagram|statusdiagram|tillståndsövergångar',
};
