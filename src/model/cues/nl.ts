import type { CueSource } from './types.ts';

export const nl: CueSource = {
  state: '*status|*statussen|*toestand|*toestanden|staat|staten|*fase|*fasen|*fases|state|states',
  step: 'stap',
  steps:
    'stap|stappen|procedure|werkstroom|werkwijze|instructies|als volgt|volg|zo|hoe|installeren|installatie|instellen|configureren|migreren|bijwerken|handleiding|proces',
  oneOf: 'een van|één van|ofwel|kan|kunnen|volgende|mogelijke|waarden|kan zijn',
  following: 'volgende|deze|onderstaande',
  join: 'of|en|naar|dan wel|alsook|noch',
  defines: 'geeft aan|vertegenwoordigt|beschrijft|toont|laat weten|duidt|betekent',
  copula:
    'is|zijn|was|wordt|worden|op|in|de|het|een|moet|kan|ingesteld|gezet|heeft|blijft|nog|staat|gaat|waarde|naar|als|bereikt|verandert',
  when: 'wanneer|zodra|terwijl|nadat|voordat|totdat|als|na|bij|tijdens',
  if: 'als|indien|tenzij|wanneer|mits',
  must: 'moet|moeten|dient|dienen|vereist|nodig|verplicht',
  only: 'alleen|uitsluitend|enige|slechts|enkel',
  forbid:
    'kan niet|kunnen niet|mag niet|mogen niet|niet mogelijk|niet meer|niet toegestaan|verboten|verboden|nooit|mag geen',
  fail: 'mislukt|mislukken|faalt|falen|fout|geweigerd|afgewezen|geblokkeerd',
  continue: 'blijft|blijven|doorgaan|gaat door|nog steeds',
  until: 'totdat|tot|zolang',
  not: 'niet|geen|nooit|zonder',
  remove: 'verwijder*|verwijderd|wissen|beëindig*',
  again: 'opnieuw|heropenen|herstart*|hervat*|weer',
  becomes: 'wordt|gaat naar|verandert in|gaat over|keert terug|komt in',
  actions:
    'open|klik|kies|selecteer|maak|start|voer|installeer|geef|stel|controleer|wacht|download|meld|sla|kopieer|voeg|verwijder|activeer|schakel|configureer|ga|bevestig|sluit|gebruik|wijzig|druk|typ|verbind|pak|bouw|test|stuur|begin|herhaal|werk|importeer|exporteer|registreer|bewerk|vervang|zoek|volg|schrijf|lees|zorg|bestel|zet|draai|koppel|neem|bekijk|verplaats|vul|noteer',
  actionEndings: '',
  settings: 'standaard|standaardwaarde|type|optie|parameter|vereist|eigenschap|attribuut|veld|instelling',
  from: 'van|huidige status|huidige toestand|oude status|voor',
  to: 'naar|nieuwe status|volgende status|nieuwe toestand|na|volgende toestand',
  event: 'gebeurtenis|oorzaak|actie|overgang',
  value: 'waarde|waarden|code|voorwaarde|naam|term|resultaat',
  flow: 'werkstroom|werkstromen|workflow|stroomschema|stroomdiagram|proces|*proces|procedure',
  lifecycle: 'levenscyclus|levensloop|toestandsdiagram|statusdiagram|statusovergangen',
};
