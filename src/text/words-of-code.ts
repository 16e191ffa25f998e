/** What the shape of a word written in Latin letters says of it. */
export type Shape = 'identifier' | 'name' | 'acronym' | 'opaque';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const ADDRESS = /:\/\/|^www\.|^mailto:|^[^@\s]+@[\w-]+\.[\w.-]+$/;
const VERSION =
  /^v?\d+(?:\.\d+){2,}(?:[-+][\w.+-]+)?(?:\/\d{1,3})?$|^v\d+(?:\.\d+)*(?:(?:alpha|beta|rc)\d*|[-+][\w.+-]+)?$|^v?\d+(?:\.\d+)*\.x$/i;
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/;
const DATE = /^\d{1,2}\.\d{1,2}\.\d{4}$/;
const FLAG = /^--[A-Za-z][\w-]*(?:=\S*)?$|^-[A-Za-z]$/;
const CALL = /^[A-Za-z_$][\w$]*(?:(?:\.|::)[A-Za-z_$][\w$]*)*!?\(\)$/;
const SNAKE = /^[A-Za-z$][A-Za-z0-9$]*(?:_+[A-Za-z0-9$]+)+$/;
const DOTTED = /^[A-Za-z_$][\w$-]*(?:\.[A-Za-z_$][\w$-]*)+$/;
const SCOPED = /^[A-Za-z_]\w*(?:::[A-Za-z_]\w*)+$|^@[a-z][\w.-]*\/[a-z][\w.-]*$/;
const ROOTED = /^(?:\.{1,2}|~)?\/[\w@$*.-]+(?:\/[\w@$*.-]+)*\/?$|^[A-Za-z]:\\[\w\\. -]*$/;
const WITH_EXTENSION = /^[\w@.-]+(?:\/[\w@.-]+)+\.[A-Za-z][A-Za-z0-9]{0,4}$/;
const DOTFILE = /^\.[a-z][\w-]+(?:\.[\w-]+)*$/;
/** Products that carry a domain or a file's ending in their names; people write them in many ways. */
const DOTTED_NAME = /^[A-Z][\w-]*\.(?:js|JS|net|NET|io|ai|dev)$/;
/** "end.Next": a blank is missing, and nothing is dotted. */
const GLUED = /^[a-z]+\.[A-Z][a-z]+$/;
const INITIALS = /^(?:[A-Za-z]{1,2}\.)+[A-Za-z]{1,2}$/;

/** Articles and endings that languages join to a word: "l'index.html", "values.yaml-Datei", "API:et". */
const JOINED_BEFORE = /^(?:[A-Za-z]{1,2}|qu|Qu|un|all|dell|nell|sull|dall|jusqu|lorsqu)['’](?=.)/;
const JOINED_AFTER = /(?:['’:][a-z]{1,3}|-[A-Z\u00c0-\u00de][a-z\u00df-\u00ff]+)$/;

/** What English joins to the name of a file to say what kind of thing it makes: "index.yaml-based". */
const JOINED_KIND =
  /(?<=\.[a-z]{2,4})-(?:aware|based|compatible|defined|driven|format|formatted|like|only|related|specific|style)$/;

/** Where the word itself stands within a stretch to which grammar may have joined something. */
export function bareOf(stretch: string): { readonly offset: number; readonly word: string } {
  const offset = JOINED_BEFORE.exec(stretch)?.[0].length ?? 0;
  const end = stretch.slice(-40);
  const tail = (JOINED_AFTER.exec(end) ?? JOINED_KIND.exec(end))?.[0].length ?? 0;
  return { offset, word: stretch.slice(offset, Math.max(offset, stretch.length - tail)) };
}

/**
 * What a stretch without blanks is as a whole.
 * @returns `opaque` for addresses, which rules on links judge; `undefined` where its parts must be looked at
 */
export function shapeOfStretch(stretch: string): Shape | undefined {
  if (ADDRESS.test(stretch)) return 'opaque';
  if (UUID.test(stretch) || FLAG.test(stretch) || CALL.test(stretch) || SNAKE.test(stretch))
    return 'identifier';
  if (/\d/.test(stretch) && VERSION.test(stretch)) {
    return GROUPED.test(stretch) || DATE.test(stretch) ? undefined : 'identifier';
  }
  if (stretch.includes('.') && !stretch.includes('/')) return shapeOfDotted(stretch);
  if (SCOPED.test(stretch)) return 'identifier';
  return isPath(stretch) ? 'identifier' : undefined;
}

function shapeOfDotted(stretch: string): Shape | undefined {
  if (DOTTED_NAME.test(stretch)) return 'name';
  if (DOTFILE.test(stretch)) return 'identifier';
  return DOTTED.test(stretch) && !INITIALS.test(stretch) && !GLUED.test(stretch) ? 'identifier' : undefined;
}

/** "and/or", "TCP/IP" and "km/h" are no paths. */
function isPath(stretch: string): boolean {
  if (stretch.length > 1000) return false;
  return (ROOTED.test(stretch) && /[A-Za-z]{2}/.test(stretch)) || WITH_EXTENSION.test(stretch);
}

const ACRONYM = /^(?=[^A-Z]*[A-Z][^A-Z]*[A-Z])[A-Z][A-Z0-9]+s?$/;
/** Written large for weight, and translated. */
const SHOUTED = /^(?:NOTES?|SEE|ALSO|TIPS?|INFO|HINT|OK|YES|TODO|NEW|OLD)$/;
const ROMAN = /^[IVX]+$/;
const LONGEST_ACRONYM = 7;
const MIXED = /[a-z][A-Z]|^[A-Z]{2,}[a-z]|^[A-Za-z]{2,}\d|^[A-Z]\d+[A-Za-z]|^x\d{2}/;
const CAPITALISED = /^[A-Z\u00c0-\u00de][a-z\u00df-\u024f]+$/;

/** What a single word is, by its letters. `capitalised` depends on where the word stands. */
export function shapeOfWord(word: string): 'name' | 'acronym' | 'capitalised' | undefined {
  if (ACRONYM.test(word))
    return word.length > LONGEST_ACRONYM || ROMAN.test(word) || SHOUTED.test(word) ? undefined : 'acronym';
  if (word.length < 60 && MIXED.test(word)) return 'name';
  return CAPITALISED.test(word) ? 'capitalised' : undefined;
}
