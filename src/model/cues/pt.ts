import type { CueSource } from './types.ts';

export const pt: CueSource = {
  state: 'estado|estados|status|situação|situações|fase|fases|estágio|estágios',
  step: 'passo|etapa',
  steps:
    'passo|passos|etapa|etapas|procedimento|como|siga|fluxo de trabalho|instruções|tarefas|para instalar|instalação|configuração|migração|atualização|processo|tutorial|guia',
  oneOf: 'um de|uma de|um dos|uma das|pode ser|podem ser|ou|seguintes|possíveis|valores|pode ter',
  following: 'seguinte|seguintes|abaixo',
  join: 'ou|e|para|ou então|nem',
  defines: 'representa|indica|descreve|mostra|designa',
  copula:
    'é|são|ser|está|estão|estar|era|para|a|ao|em|no|na|o|um|uma|deve|pode|definido|passa|tem|continua|fica|ainda|valor|de|muda|como|chega',
  when: 'quando|enquanto|assim que|logo que|depois de|depois que|após|antes de|até que|ao',
  if: 'se|a menos que|desde que|caso',
  must: 'deve|devem|tem que|precisa|necessário|necessária|requer|obrigatório|é preciso',
  only: 'só|somente|apenas|único|única|unicamente',
  forbid:
    'não pode|não podem|não deve|não devem|não é possível|proibido|impossível|nunca|já não|não é permitido',
  fail: 'falha|falham|falhará|erro|rejeita|rejeitado|rejeitada|bloqueia|bloqueado|recusado',
  continue: 'continua|continuará|permanece|segue|mantém',
  until: 'até que|até|enquanto',
  not: 'não|nenhum|nenhuma|nunca|sem',
  remove: 'exclu*|elimin*|apag*|remov*|desinstal*',
  again: 'reativ*|reinici*|reabr*|retom*|de novo|novamente|outra vez',
  becomes: 'passa a|passa para|muda para|torna-se|volta para|volta a|entra em|avança para',
  actions:
    'abra|clique|selecione|crie|inicie|execute|instale|digite|aguarde|espere|baixe|salve|copie|adicione|remova|ative|desative|configure|vá|confirme|feche|use|utilize|altere|pressione|conecte|compile|teste|envie|repita|atualize|importe|exporte|registre|edite|substitua|procure|siga|leia|verifique|insira|defina|certifique-se|escolha|pare|restaure|faça|escreva|acesse',
  actionEndings: '-ar|-er|-ir',
  settings: 'padrão|valor padrão|tipo|opção|parâmetro|obrigatório|propriedade|atributo|campo|configuração',
  from: 'de|estado atual|estado inicial|antes',
  to: 'para|próximo estado|novo estado|depois',
  event: 'evento|ação|causa|gatilho|transição',
  value: 'valor|valores|código|condição|nome|termo|resultado',
  flow: 'fluxo|fluxo de trabalho|fluxograma|processo|procedimento',
  lifecycle: 'ciclo de vida|diagrama de estados|máquina de estados|transições',
};
