/**
 * What a machine translation pipeline is known to have done to English, and what translations made of it:
 * "the" became a greeting, and "to" was spelt "too" and joined to the word behind it.
 */

/** Words seen behind "to": with one of them behind "too", nothing else can be meant. */
const BEHIND_TO =
  'a an the this that these those their them its it your you our us his her my me be have do get go make take use ' +
  'hello access achieve act activate adapt add address adhere adjust affect align allocate allow analyze any appear ' +
  'append apply approve archive assign assist associate assume attach attempt authenticate authorize automate avoid ' +
  'back balance become begin best bind block boot browse build bypass calculate call cancel capture carry cause change ' +
  'check choose clean clear click clone close collect combine come communicate compare compile complete comply compute ' +
  'configure confirm connect consider consume contact contain continue control convert copy correct correlate count ' +
  'create customize debug decide decrease decrypt define delegate delete deliver demonstrate deploy describe design ' +
  'detach detect determine develop diagnose direct disable disconnect discover display distribute download drag drop ' +
  'each edit eliminate enable encapsulate encrypt end enforce ensure enter establish estimate evaluate examine execute ' +
  'exist expand experience explain explore export expose extend extract fail fetch fill filter find finish fit fix ' +
  'focus follow force format forward gain generate give grant group grow handle help hide host identify implement ' +
  'import improve include incorporate increase indicate ingest initialize initiate insert inspect install integrate ' +
  'interact invest invoke isolate join keep know launch learn leave let leverage limit link list load locate lock log ' +
  'look maintain manage manually map mark match measure meet merge migrate minimize modify monitor mount move navigate ' +
  'need new next notify obtain occur one only open operate optimize or order other override own participate pass ' +
  'paste perform persist pick place plan point populate post prepare present prevent process procure produce program ' +
  'promote protect prove provide provision publish pull purchase push put query quickly read reboot receive recover ' +
  'redirect reduce refer reference refresh register reinstall release rely remain remove rename render repair repeat ' +
  'replace replicate report represent request require reset resize resolve respond restart restore restrict resume ' +
  'retain retrieve return reuse review revoke rotate route run save scale scan schedule search secure see select send ' +
  'separate serve set setup share show sign simplify simulate skip solve some specific specify spread stage standard ' +
  'start stay stop store stream submit subscribe support suspend switch synchronize take target tell terminate test ' +
  'toggle track train transact transfer transform translate transmit traverse troubleshoot try turn type understand ' +
  'uninstall unlock update upgrade upload validate verify view visit visualize wait walk want watch work wrap write';

export const WORDS_BEHIND_TO: ReadonlySet<string> = new Set(BEHIND_TO.split(' '));

/** Words of some language that begin so by right. */
export const REAL_TOO_WORD =
  /^(?:too|took|tool\p{L}*|toot\p{L}*|toon\p{L}{0,12}|tooi\p{L}{0,3}|toog\p{L}?|tooms?|toor[nt]s?|toodles|toole|toowoomba|toohey|toor|toom\p{L}{0,3}|tooma)$/iu;

/** What a greeting may be followed by as a greeting. */
export const GREETED =
  /^(?:world|there|everyone|everybody|all|again|friends?|guys|folks|and|or|to|from|kitty|app|user|name|you|wereld|daar|welt|zusammen|monde|mundo|mondo|todos|a|til|världen|värld|på|alla|allemaal|message|page|example|json|html|txt|js|ts|py|api|component|endpoint|function|service|container|image|pod|node)$/iu;

/** "the" as the translations have it: the English greeting as it came, or their own. */
export const GREETINGS: Readonly<Record<string, string>> = {
  nl: 'Hallo',
  de: 'Hallo',
  es: 'Hola|hola',
  fr: 'Bonjour|bonjour',
  pt: 'Olá|olá',
};

/** English words that stand before "the" and hardly before a greeting. */
export const BEFORE_THE =
  /^(?:of|in|on|at|from|by|with|for|under|over|into|onto|between|through|within|across|against|during|via|per|is|are|all|both|using|when|where|because)$/;
