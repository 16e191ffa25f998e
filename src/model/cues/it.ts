import type { CueSource } from './types.ts';

export const it: CueSource = {
  state: 'stato|stati|fase|fasi|stadio|stadi|status',
  step: 'passo|passaggio|fase',
  steps:
    'passo|passi|passaggio|passaggi|procedura|come|segui|seguire|flusso di lavoro|istruzioni|attività|installazione|configurazione|migrazione|aggiornamento|processo|guida',
  oneOf:
    'uno dei|una delle|uno degli|può essere|possono essere|oppure|seguenti|possibili|valori|può assumere',
  following: 'seguente|seguenti|di seguito',
  join: 'o|oppure|e|ed|a|od|né',
  defines: 'rappresenta|indica|descrive|mostra|designa',
  copula:
    'è|sono|essere|era|a|al|in|nello|nel|lo|il|la|un|uno|una|deve|può|impostato|passa|ha|resta|rimane|ancora|valore|di|diventa|come|raggiunge',
  when: 'quando|mentre|non appena|appena|una volta|dopo|prima di|finché|durante',
  if: 'se|a meno che|purché|nel caso',
  must: 'deve|devono|occorre|bisogna|necessario|necessaria|richiede|richiesto|obbligatorio',
  only: 'solo|soltanto|solamente|unico|unica|esclusivamente',
  forbid:
    'non può|non possono|non deve|non devono|non è possibile|vietato|impossibile|mai|non è consentito|non è più',
  fail: 'fallisce|falliscono|errore|rifiutato|rifiutata|respinto|respinta|bloccato|bloccata|non riesce',
  continue: 'continua|continuerà|rimane|resta',
  until: 'finché|fino a|fino al|fin quando',
  not: 'non|nessun|nessuno|nessuna|mai|senza',
  remove: 'elimin*|cancell*|rimuov*|disinstall*',
  again: 'riattiv*|riavvi*|riapr*|riprend*|di nuovo|nuovamente',
  becomes: 'diventa|passa a|passa allo|torna|ritorna|entra|cambia in',
  actions:
    'apri|aprire|clicca|fai|fare|seleziona|crea|avvia|esegui|installa|inserisci|attendi|scarica|salva|copia|aggiungi|rimuovi|attiva|disattiva|configura|vai|conferma|chiudi|usa|utilizza|modifica|premi|collega|compila|prova|invia|ripeti|aggiorna|importa|esporta|registra|sostituisci|cerca|segui|leggi|verifica|imposta|scegli|ferma|ripristina|scrivi|controlla|digita',
  actionEndings: '-are|-ere|-ire|-ate|-ete',
  settings:
    'predefinito|valore predefinito|tipo|opzione|parametro|obbligatorio|proprietà|attributo|campo|impostazione',
  from: 'da|stato attuale|stato iniziale|prima',
  to: 'a|stato successivo|nuovo stato|dopo',
  event: 'evento|azione|causa|transizione',
  value: 'valore|valori|codice|condizione|nome|termine|risultato',
  flow: 'flusso|flusso di lavoro|diagramma di flusso|processo|procedura',
  lifecycle: 'ciclo di vita|diagramma degli stati|macchina a stati|transizioni',
};
