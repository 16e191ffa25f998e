import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { isInside } from '../../corpus/guard.ts';
import type { ContentFile } from '../../corpus/types.ts';
import type { LocalizedDocument } from '../../document/types.ts';
import { leafSegments } from '../../document/walk.ts';
import { splitLink } from '../../lint/resolve-link.ts';

/** A picture of the corpus, under the name that it has in the site. */
export interface Picture {
  readonly name: string;
  readonly absolute: string;
  readonly width: number;
  readonly height: number;
}

/** Kinds that no browser runs anything in; an SVG opened by itself may hold a script. */
const KINDS = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif']);
const LARGEST = 20 * 1024 * 1024;
const RAW = /<img\s[^<>]{0,2000}?src\s*=\s*["']?([^"'\s<>]+)/gi;

/** The folder of the site that pictures are copied to. */
export const PICTURES = 'isogloss-pictures';

/** The pictures of a corpus, each read once, by where they stand. */
export class Pictures {
  readonly #root: string;
  readonly #known = new Map<string, Promise<Picture | undefined>>();
  readonly #used = new Map<string, Picture>();

  /** @param root absolute; no picture outside it, nor outside a file's own root, is shown */
  constructor(root: string) {
    this.#root = root;
  }

  /** Those met so far, by their names in the site. */
  get used(): ReadonlyMap<string, Picture> {
    return this.#used;
  }

  /** The pictures that a document shows: address as written → picture. */
  async of(document: LocalizedDocument, file: ContentFile): Promise<Map<string, Picture>> {
    const found = new Map<string, Picture>();
    for (const src of addressesIn(document)) {
      const target = splitLink(src).path;
      if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(src) || target === '') continue;
      const folder = target.startsWith('/') ? this.#root : path.dirname(file.absolute);
      const picture = await this.#read(path.join(folder, target), file.root ?? this.#root);
      if (picture) found.set(src, picture);
    }
    return found;
  }

  #read(absolute: string, root: string): Promise<Picture | undefined> {
    const known = this.#known.get(absolute);
    if (known) return known;
    const reading = readPicture(absolute, [root, this.#root]).catch(() => undefined);
    this.#known.set(absolute, reading);
    return reading.then((picture) => {
      if (picture) this.#used.set(picture.name, picture);
      return picture;
    });
  }
}

function addressesIn(document: LocalizedDocument): Set<string> {
  const tokens = leafSegments(document).flatMap((segment) => segment.tokens);
  const written = tokens.filter(({ kind }) => kind === 'image').map(({ value }) => value);
  return new Set([...written, ...Array.from(document.view.text.matchAll(RAW), ([, src = '']) => src)]);
}

/** @throws where there is no such file, or it is no picture whatever its name says */
async function readPicture(absolute: string, roots: readonly string[]): Promise<Picture | undefined> {
  const kind = path.extname(absolute).slice(1).toLowerCase();
  if (!KINDS.has(kind)) return undefined;
  const real = await realpath(absolute);
  const allowed = await Promise.all(roots.map((root) => realpath(root)));
  if (!allowed.some((root) => isInside(root, real)) || (await stat(real)).size > LARGEST) return undefined;
  const bytes = await readFile(real);
  const { width, height, format } = await imageMetadata(bytes, absolute);
  if (format === 'svg') return undefined;
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 20);
  return { name: `${hash}.${kind}`, absolute: real, width, height };
}
