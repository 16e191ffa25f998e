import type { Evidence, Fidelity, Label, Labels } from '../../model/types.ts';
import type { ToolPage } from '../data/tool-page.ts';
import type { SiteModel } from './collect.ts';

/** A text of the model in one locale, with the way to its paragraph. */
export interface Said {
  readonly text: string;
  /** The locale that the text is in: the source's where the one asked for lacks it. */
  readonly locale: string;
  readonly fidelity: Fidelity | 'source';
  readonly href: string | undefined;
}

/** Speaks a model's texts: in a locale where it has them, and else in the source's words. */
export class ModelSpeaker {
  readonly #page: ToolPage;
  readonly #model: SiteModel;
  readonly #of: string;

  /** @param of the page of the corpus that the texts stand on */
  constructor(page: ToolPage, model: SiteModel, of: string) {
    this.#page = page;
    this.#model = model;
    this.#of = of;
  }

  get source(): string {
    return this.#model.model.sourceLocale;
  }

  /** The translations of the page, in the order of the site. */
  get locales(): readonly string[] {
    const { site } = this.#page;
    return site.locales
      .map(({ locale }) => locale.name)
      .filter((name) => name !== this.source && site.has(this.#of, name));
  }

  /** What the page's own locale calls something. */
  own(text: string, labels: Labels, evidence: readonly Evidence[] = []): Said {
    const { name } = this.#page.locale.locale;
    const label = labels[name];
    return name === this.source || !label?.text ? this.ofSource(text, evidence) : this.of(name, label);
  }

  ofSource(text: string, [first]: readonly Evidence[]): Said {
    const href = first && this.#href(this.source, first);
    return { text, locale: this.source, fidelity: 'source', href };
  }

  of(locale: string, label: Label | undefined): Said {
    const { text = '', fidelity = 'absent' } = label ?? {};
    return { text, locale, fidelity, href: label && this.#href(locale, label) };
  }

  #href(locale: string, { place }: Pick<Label, 'place'>): string | undefined {
    if (!place) return undefined;
    return this.#page.article(this.#of, locale, this.#model.anchor(this.#of, locale, place.start));
  }
}
