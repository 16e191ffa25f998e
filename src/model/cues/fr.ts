import type { CueSource } from './types.ts';

export const fr: CueSource = {
  state: 'état|états|etat|etats|statut|statuts|phase|phases|stade|stades',
  step: 'étape',
  steps:
    'étape|étapes|procédure|procédez|marche à suivre|comment|suivez|workflow|workflows|instructions|tâches|pour installer|installation|configuration|migration|mise à jour|processus|tutoriel|guide',
  oneOf:
    "l’un des|l'un des|l’une des|l'une des|un des|une des|soit|peut être|peuvent être|peut afficher|peut prendre|suivants|suivantes|possibles|valeurs|peut avoir",
  following: 'suivant|suivants|suivante|suivantes|ci-dessous',
  join: 'ou|et|à|ou bien|puis|ni',
  defines: 'représente|indique|décrit|désigne|montre|correspond|précise',
  copula:
    'est|sont|être|était|à|au|en|dans|sur|la|le|l|un|une|doit|peut|défini|définie|réglé|passe|passé|a|reste|encore|vaut|valeur|de|d|devient|affiche|indique|état|toujours|atteint',
  when: 'quand|lorsque|lorsqu*|dès que|dès qu*|une fois que|une fois|après|avant|pendant|tant que|jusqu*|lors de',
  if: "si|s’il|s'il|sauf si|à condition|au cas où|selon",
  must: 'doit|doivent|devez|faut|nécessaire|nécessaires|requis|requise|exige|exigé|obligatoire',
  only: 'uniquement|seulement|seul|seule|seuls|seules|exclusivement',
  forbid:
    "ne peut pas|ne peut plus|ne peuvent pas|ne peuvent plus|ne pouvez pas|ne pouvez plus|ne doit pas|ne devez pas|interdit|interdite|impossible|jamais|pas possible|n’est plus possible|n'est plus possible|ne peut être",
  fail: 'échoue|échouent|échouera|échec|erreur|refusé|refusée|rejeté|rejetée|bloqué|bloquée|bloque',
  continue: 'continue|continuera|continuent|reste|restent|demeure|toujours',
  until: "jusqu’à|jusqu'à|jusqu’au|jusqu'au|tant que|jusqu’à ce que|jusqu'à ce que",
  not: "ne|n’*|n'*|pas|aucun|aucune|jamais|sans|plus",
  remove: 'supprim*|effac*|détrui*|résilie*|désinstall*',
  again: 'réactiv*|redémarr*|rouvr*|reprend*|à nouveau|de nouveau|relanc*|recommenc*',
  becomes: 'devient|passe à|passe en|passe dans|passe au|bascule|revient|retourne|évolue|est mis|passe de',
  actions: 'cliquez|voir|optionnellement|utiliser|linking|liaison',
  actionEndings: '-ez|-er|-ir|-dre|-tre|-ire',
  settings:
    'défaut|par défaut|valeur par défaut|type|option|paramètre|requis|propriété|attribut|champ|réglage',
  from: 'de|état actuel|état initial|depuis|avant|ancien état',
  to: 'vers|à|état suivant|nouvel état|nouveau statut|après|état final',
  event: 'événement|évènement|déclencheur|action|cause|transition',
  value: 'valeur|valeurs|code|condition|nom|terme|résultat|libellé',
  flow: 'flux|flux de travail|organigramme|logigramme|processus|procédure|déroulement',
  lifecycle: "cycle de vie|diagramme d’états|diagramme d'états|machine à états|transitions",
};
