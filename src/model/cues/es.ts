import type { CueSource } from './types.ts';

export const es: CueSource = {
  state: 'estado|estados|estatus|fase|fases|etapa|etapas|situación',
  step: 'paso',
  steps:
    'paso|pasos|procedimiento|cómo|siga|sigue|flujo de trabajo|instrucciones|tareas|para instalar|instalación|configuración|migración|actualización|proceso|tutorial|guía',
  oneOf:
    'uno de|una de|alguno de|puede ser|pueden ser|puede estar|o bien|siguientes|posibles|valores|puede tener',
  following: 'siguiente|siguientes|a continuación',
  join: 'o|u|y|e|a|o bien|ni',
  defines: 'representa|indica|describe|muestra|señala|designa',
  copula:
    'es|son|ser|está|están|estar|era|a|al|en|el|la|un|una|debe|puede|establecido|fijado|pasa|tiene|sigue|queda|aún|valor|de|cambia|llega|como',
  when: 'cuando|mientras|en cuanto|tan pronto como|una vez que|una vez|después de|antes de|hasta que|al',
  if: 'si|a menos que|salvo que|siempre que|en caso de',
  must: 'debe|deben|tiene que|hay que|necesita|necesario|necesaria|requiere|requerido|obligatorio|es preciso',
  only: 'solo|sólo|solamente|únicamente|único|única',
  forbid:
    'no puede|no pueden|no debe|no deben|no se puede|no se pueden|prohibido|imposible|nunca|ya no|no es posible|no está permitido',
  fail: 'falla|fallan|fallará|error|rechaza|rechazado|rechazada|bloquea|bloqueado|fracasa',
  continue: 'continúa|continuará|sigue|siguen|permanece|seguirá',
  until: 'hasta que|hasta|mientras',
  not: 'no|ningún|ninguna|ninguno|nunca|sin',
  remove: 'elimin*|borr*|suprim*|desinstal*',
  again: 'reactiv*|reinici*|reabr*|reanud*|de nuevo|otra vez|volver a|vuelva a',
  becomes: 'pasa a|cambia a|se convierte|vuelve a|regresa a|entra en|avanza a',
  actions:
    'abra|abre|haga|haz|seleccione|selecciona|cree|crea|inicie|inicia|ejecute|ejecuta|instale|instala|escriba|escribe|espere|espera|descargue|descarga|guarde|guarda|copie|copia|añada|añade|agregue|agrega|elimine|elimina|active|activa|desactive|configure|configura|vaya|ve|confirme|confirma|cierre|cierra|use|usa|utilice|utiliza|cambie|cambia|pulse|pulsa|conecte|conecta|compile|compila|pruebe|prueba|envíe|envía|repita|repite|actualice|actualiza|importe|exporta|exporte|registre|edite|edita|reemplace|busque|siga|sigue|lea|compruebe|comprueba|verifique|verifica|introduzca|establezca|asegúrese|pida|revise|detenga|detén|restaure|haga',
  actionEndings: '-ar|-er|-ir',
  settings:
    'predeterminado|valor predeterminado|por defecto|tipo|opción|parámetro|requerido|obligatorio|propiedad|atributo|campo|ajuste',
  from: 'de|desde|estado actual|estado inicial|antes',
  to: 'a|hacia|estado siguiente|nuevo estado|siguiente estado|después',
  event: 'evento|acción|causa|desencadenante|transición',
  value: 'valor|valores|código|condición|nombre|término|resultado',
  flow: 'flujo|flujos|flujo de trabajo|diagrama de flujo|proceso|procedimiento',
  lifecycle: 'ciclo de vida|diagrama de estados|máquina de estados|transiciones',
};
