/** Marks between clauses, in Latin, East Asian and Arabic writing. */
const MARKS: ReadonlySet<number> = new Set([...',;:–—，；：、､،؛'].map((mark) => mark.charCodeAt(0)));
const BLANK = 0x20;
/** From here on, marks stand without a blank after them. */
const WIDE = 0x3000;

/** How many marks between clauses a text has inside: where a translator may have joined sentences, or cut one. */
export function countSeams(text: string): number {
  let seams = 0;
  for (let i = 1; i < text.length - 1; i++) {
    const code = text.charCodeAt(i);
    if (MARKS.has(code) && (code >= WIDE || text.charCodeAt(i + 1) === BLANK)) seams++;
  }
  return seams;
}
