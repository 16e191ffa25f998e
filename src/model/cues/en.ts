import type { CueSource } from './types.ts';

export const en: CueSource = {
  state: 'state|states|status|statuses|phase|phases|stage|stages',
  step: 'step',
  steps:
    'step|steps|procedure|procedures|workflow|workflows|how to|follow|following tasks|tasks|in order to|to install|to create|to set up|to configure|walkthrough|tutorial|instructions|quickstart|quick start|getting started|get started|installation|process|set up|migrate|upgrade|rollback|roll back|begin',
  oneOf:
    'one of|any of|either|can be|may be|could be|is one|following states|following values|following statuses|following phases|possible values|possible states|values are|states are|values|two states|three states|four states|five states|six states',
  following: 'following|these|below',
  join: 'or|and|nor|to|as well as|or even|and then',
  defines:
    'represents|indicates|describes|shows|tells|lets you know|reflects|denotes|defines|has two states|has three states',
  copula:
    'is|are|be|was|were|set|to|in|into|the|a|an|as|of|must|should|can|will|has|have|been|still|now|remains|stays|becomes|become|enters|shows|reads|equals|changes|value|called|named|either|changed|moved|moves|switches|goes|reaches|reached',
  when: 'when|whenever|while|as soon as|once|after|before|until|upon',
  if: 'if|unless|in case|provided that|depending on',
  must: 'must|need to|needs to|have to|has to|required|requires|require|requirement|should|shall',
  only: 'only|exclusively|solely',
  forbid:
    "cannot|can not|can’t|can't|must not|may not|never|not allowed|not permitted|forbidden|prohibited|do not|don’t|don't|shouldn’t|should not|not possible|no longer be",
  fail: 'fail|fails|failed|rejected|rejects|refused|refuses|denied|error|errors|blocked|blocks|aborts|aborted|unable',
  continue: 'continue|continues|keeps|keep|remain|remains|stays|stay|goes on|still',
  until: 'until|till|as long as|unless',
  not: "not|no|n’t|n't|cannot|never|without",
  remove: 'delete|deletes|deleted|deleting|remove|removes|removed|destroy|terminate|uninstall|drop|purge',
  again:
    're-enable|reenable|restart|restarts|re-start|reopen|reopens|re-open|reopened|reactivate|re-activate|retry|resume|recreate|re-create|re-provision|try again|start again|start over',
  becomes:
    'becomes|become|moves to|move to|moves into|changes to|change to|changes into|transitions to|transition to|transitions into|turns into|goes to|goes into|switches to|switch to|advances to|returns to|falls back to|enters|entered|progresses to|is set to|moved to|back to',
  actions:
    'accept|access|acknowledge|activate|add|adjust|agree|allow|analyze|answer|append|apply|approve|archive|ask|assign|attach|authenticate|authorize|back|begin|boot|browse|build|bump|buy|call|cancel|change|check|checkout|choose|clean|clear|click|clone|close|collect|commit|compile|complete|compare|configure|confirm|connect|consider|contact|continue|convert|copy|create|customize|cut|debug|declare|decide|define|delete|deploy|describe|determine|develop|disable|disconnect|double-click|download|drag|draw|drop|edit|eject|enable|ensure|enter|establish|evaluate|examine|execute|exit|expand|export|expose|extract|fetch|fill|filter|find|finish|fix|follow|forward|fork|format|generate|get|give|go|grant|group|hold|identify|implement|import|in|include|inform|initialize|insert|inspect|install|invite|join|keep|launch|learn|leave|let|link|linking|list|load|locate|lock|log|login|look|make|manage|mark|measure|merge|migrate|modify|monitor|mount|move|name|navigate|next|note|notify|obtain|open|optimize|optionally|order|organize|package|paste|pause|pay|perform|pick|place|plan|plug|post|prepare|press|preview|print|proceed|provide|provision|publish|pull|push|put|read|reboot|rebase|receive|record|redeploy|refer|register|release|reload|remove|rename|repeat|replace|report|request|reset|resolve|restart|restore|return|review|right-click|roll|rotate|run|save|scale|scan|schedule|scroll|search|see|select|send|set|share|ship|shut|sign|specify|split|start|stop|store|submit|subscribe|switch|synchronize|sync|tag|take|tap|tell|test|track|transfer|trigger|try|turn|type|uncomment|uninstall|unlock|unpack|unplug|untar|unzip|update|upgrade|upload|use|validate|verify|view|visit|wait|walk|watch|wire|wrap|write',
  actionEndings: '',
  settings:
    'default|default value|type|option|parameter|required|flag|argument|prop|property|attribute|field|environment variable|setting',
  from: 'from|from state|current state|current status|source state|state before|old state|before|start state',
  to: 'to|to state|next state|new state|new status|target state|state after|next status|after|end state|next',
  event: 'event|trigger|action|cause|when|transition|on',
  value: 'value|values|code|codes|condition|conditions|name|term|result|outcome|exit code|reason',
  flow: 'workflow|workflows|flow|flows|flowchart|flow chart|process|procedure|process diagram',
  lifecycle: 'lifecycle|lifecycles|life cycle|state machine|state diagram|state transitions|transitions',
};
