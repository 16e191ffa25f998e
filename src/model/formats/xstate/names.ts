import { slug } from 'github-slugger';

/**
 * Names for XState: no `.` and no `#`, with which it writes paths; no `*`, which matches every event; nothing that
 * every object has. The same text has the same name, and two texts never share one.
 */
export class Names {
  readonly #byText = new Map<string, string>();
  readonly #taken = new Set<string>(Object.getOwnPropertyNames(Object.prototype));
  readonly #fallback: string;

  /** @param fallback the name of a text that has no letters */
  constructor(fallback: string) {
    this.#fallback = fallback;
  }

  of(text: string): string {
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const base = plain(text) || this.#fallback;
    let name = base;
    for (let count = 2; this.#taken.has(name); count++) name = `${base}-${count}`;
    this.#taken.add(name);
    this.#byText.set(text, name);
    return name;
  }
}

/** Letters, digits and single hyphens. */
function plain(text: string): string {
  const words = slug(text).match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  return words.join('-');
}
