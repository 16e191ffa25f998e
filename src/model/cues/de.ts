import type { CueSource } from './types.ts';

export const de: CueSource = {
  state: '*status|*zustand|*zustände|*zustands|*zuständen|*phase|*phasen|stadium|stadien|state|states',
  step: 'schritt',
  steps:
    'schritt|schritte|schritten|anleitung|anweisungen|vorgehen|vorgehensweise|ablauf|workflow|so|folgendermaßen|wie folgt|folgen|einrichten|einrichtung|installation|installieren|migration|migrieren|aktualisieren|gehen|verfahren|prozess',
  oneOf:
    'einer der|eine der|eines der|einen der|entweder|kann|können|folgende|folgenden|mögliche|möglichen|werte|sein kann',
  following: 'folgende|folgenden|diese',
  join: 'oder|und|sowie|bzw|zu|auf|nach|noch',
  defines: 'gibt an|beschreibt|zeigt|bezeichnet|stellt|steht für|sagt',
  copula:
    'ist|sind|sein|war|wird|werden|auf|in|im|den|der|die|das|dem|einen|ein|muss|kann|soll|gesetzt|lautet|hat|bleibt|noch|befindet|wechselt|geht|wert|zu|als|gleich|erreicht|sich',
  when: 'wenn|sobald|während|nachdem|bevor|bis|beim|nach|als',
  if: 'wenn|falls|sofern|ob',
  must: 'muss|müssen|erforderlich|benötigt|notwendig|sollte|sollten|voraussetzung',
  only: 'nur|ausschließlich|lediglich',
  forbid:
    'kann nicht|können nicht|darf nicht|dürfen nicht|darf kein|nicht möglich|nicht mehr|nicht erlaubt|verboten|niemals|nie',
  fail: 'fehl|fehlschlagen|schlägt|scheitert|scheitern|fehler|abgelehnt|abgewiesen|verweigert|blockiert|bricht',
  continue: 'weiter|weiterhin|bleibt|bleiben|fort|fortgesetzt',
  until: 'bis|solange',
  not: 'nicht|kein|keine|keinen|nie|niemals|ohne',
  remove: 'lösch*|gelöscht|entfern*|beenden|gekündigt|deinstallieren',
  again: 'erneut|wieder|neu starten|wiederholen|wiederaufnehmen|reaktivieren|wieder öffnen',
  becomes: 'wird zu|wechselt|geht über|übergehen|wechseln|kehrt zurück|gelangt|geht in|wird auf',
  actions:
    'öffnen|öffne|klicken|klicke|wählen|wähle|erstellen|erstelle|starten|starte|führen|führe|installieren|installiere|geben|gib|legen|lege|setzen|setze|prüfen|prüfe|warten|warte|laden|lade|melden|speichern|speichere|kopieren|kopiere|fügen|füge|entfernen|entferne|löschen|lösche|aktivieren|aktiviere|deaktivieren|konfigurieren|konfiguriere|navigieren|gehen|gehe|wechseln|wechsle|bestätigen|bestätige|schließen|schließe|stellen|stelle|verwenden|verwende|ändern|ändere|richten|sichern|stoppen|drücken|tragen|verbinden|entpacken|ziehen|bauen|testen|senden|beginnen|wiederholen|überprüfen|aktualisieren|importieren|exportieren|registrieren|bearbeiten|ersetzen|suchen|folgen|nutzen|schreiben|lesen|spielen|halten',
  actionEndings: '',
  settings:
    'standard|standardwert|vorgabe|typ|option|parameter|erforderlich|eigenschaft|attribut|feld|einstellung',
  from: 'von|aktueller zustand|aktueller status|ausgangszustand|vorher|alter status',
  to: 'nach|nächster zustand|neuer zustand|neuer status|folgezustand|nachher|zielzustand',
  event: 'ereignis|auslöser|aktion|ursache|übergang',
  value: 'wert|werte|code|bedingung|name|begriff|ergebnis|anzeige',
  flow: 'workflow|arbeitsablauf|ablauf|*ablauf|ablaufdiagramm|flussdiagramm|prozess|*prozess|vorgehen',
  lifecycle: 'lebenszyklus|*zustandsdiagramm|zustandsautomat|zustandsübergänge|statusübergänge',
};
