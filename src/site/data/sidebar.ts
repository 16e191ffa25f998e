import type { SiteLocale } from './frame.ts';
import { siteUrl } from './routes.ts';
import type { Site } from './site.ts';

/** A page as Starlight's sidebar has it. */
export interface SidebarLink {
  readonly type: 'link';
  readonly label: string;
  readonly href: string;
  readonly isCurrent: boolean;
  readonly badge: undefined;
  readonly attrs: Readonly<Record<string, string>>;
}

/** A folder as Starlight's sidebar has it. */
export interface SidebarGroup {
  readonly type: 'group';
  readonly label: string;
  readonly entries: readonly SidebarEntry[];
  readonly collapsed: boolean;
  readonly badge: undefined;
}

export type SidebarEntry = SidebarLink | SidebarGroup;

/** A tree of more pages than this shows, on each of them, the folders that it stands in, and of the others the name. */
const MOST_LISTED = 200;

interface Leaf {
  readonly slug: string;
  readonly label: string;
  readonly href: string;
}

interface Folder {
  readonly name: string;
  readonly slug: string;
  readonly children: Map<string, Folder>;
  page?: Leaf;
}

/** The articles of a locale as readers find their way among them: folder by folder, in the order of their addresses. */
export class Sidebar {
  readonly #root: Folder = { name: '', slug: '', children: new Map() };
  readonly #order: Intl.Collator;
  readonly #leaves: readonly Leaf[];
  readonly #places: ReadonlyMap<string, number>;

  /** @param base the path that addresses begin with */
  constructor(site: Site, { locale, slug }: SiteLocale, base: string) {
    this.#order = new Intl.Collator(locale.tag, { numeric: true });
    const { source } = site;
    for (const route of site.routes) {
      // Starlight shows the source's page where a locale has none of its own.
      const label =
        site.tools.articleName(route.page, locale.name) ??
        site.tools.articleName(route.page, source.locale.name);
      if (route.slug === '' || label === undefined) continue;
      this.#folderAt(route.slug).page = { slug: route.slug, label, href: siteUrl(base, slug, route.slug) };
    }
    this.#leaves = this.#leavesOf(this.#root);
    this.#places = new Map(this.#leaves.map((leaf, i) => [leaf.slug, i]));
  }

  /** What stands beside an article. @param slug of the article; of none on the page that opens the locale */
  entries(slug: string): SidebarEntry[] {
    const isLarge = this.#leaves.length > MOST_LISTED;
    const entryOf = (folder: Folder): SidebarEntry => {
      if (folder.children.size === 0) return linkTo(folder.page!, slug);
      const isHere = slug === folder.slug || slug.startsWith(`${folder.slug}/`);
      if (isLarge && !isHere) {
        return { ...linkTo(this.#first(folder), slug, 'ig-folder'), label: folder.name };
      }
      const inner = this.#sorted(folder).map(entryOf);
      const entries = folder.page ? [linkTo(folder.page, slug), ...inner] : inner;
      return { type: 'group', label: folder.name, entries, collapsed: false, badge: undefined };
    };
    return this.#sorted(this.#root).map(entryOf);
  }

  /** The articles before and after one. */
  around(slug: string): { prev: SidebarLink | undefined; next: SidebarLink | undefined } {
    const place = this.#places.get(slug);
    const at = (index: number) => {
      const leaf = this.#leaves[index];
      return leaf && linkTo(leaf, slug);
    };
    return place === undefined
      ? { prev: undefined, next: undefined }
      : { prev: at(place - 1), next: at(place + 1) };
  }

  #folderAt(slug: string): Folder {
    let folder = this.#root;
    for (const name of slug.split('/')) {
      const known = folder.children.get(name);
      const next = known ?? {
        name,
        slug: folder === this.#root ? name : `${folder.slug}/${name}`,
        children: new Map(),
      };
      if (!known) folder.children.set(name, next);
      folder = next;
    }
    return folder;
  }

  #sorted({ children }: Folder): Folder[] {
    return [...children.values()].sort((a, b) => this.#order.compare(a.name, b.name));
  }

  #leavesOf(folder: Folder): Leaf[] {
    const own = folder.page ? [folder.page] : [];
    return [...own, ...this.#sorted(folder).flatMap((child) => this.#leavesOf(child))];
  }

  #first(folder: Folder): Leaf {
    return folder.page ?? this.#first(this.#sorted(folder)[0]!);
  }
}

const linkTo = ({ slug, label, href }: Leaf, current: string, className?: string): SidebarLink => ({
  type: 'link',
  label,
  href,
  isCurrent: slug === current && className === undefined,
  badge: undefined,
  attrs: className === undefined ? {} : { class: className },
});
