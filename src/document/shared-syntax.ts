import type { Masked } from './dialect/mark.ts';
import type { SyntaxNode } from './markdown.ts';

/** What a document was read from. */
export interface DocumentSyntax {
  readonly root: SyntaxNode;
  readonly masked: Masked;
}

interface Copies {
  /** How many files are still to be read. */
  left: number;
  syntax?: { readonly name: string; readonly read: DocumentSyntax };
}

/**
 * The syntax of files that are copies of one another, as pages that nobody has translated yet are: parsing is the
 * dearest step, and a tree depends on nothing but the text. A tree is kept from the first copy to the last.
 */
export class SharedSyntax {
  readonly #copies = new Map<string, Copies>();

  /** @param texts of all files that will be read, without a byte order mark */
  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      const copies = this.#copies.get(text);
      if (copies) copies.left++;
      else this.#copies.set(text, { left: 1 });
    }
  }

  /** @param name of the syntax that the file has by its path */
  of(text: string, name: string, parse: () => DocumentSyntax): DocumentSyntax {
    const copies = this.#copies.get(text);
    if (!copies) return parse();
    const read = copies.syntax?.name === name ? copies.syntax.read : parse();
    copies.left--;
    if (copies.left > 0) copies.syntax = { name, read };
    else this.#copies.delete(text);
    return read;
  }
}
