import type { Place } from '../text/place.ts';

/** How a locale writes something of the source: as it is, in its own words, one and the other, or not at all. */
export type Fidelity = 'kept' | 'translated' | 'mixed' | 'absent';

/** Where the text is that something was read from. */
export interface Evidence {
  readonly path: string;
  readonly place: Place;
  readonly segmentId?: string;
  readonly text: string;
}

/** What one locale calls something, and where. `text` and `place` are absent where the locale lacks it. */
export interface Label {
  readonly text?: string;
  readonly path?: string;
  readonly place?: Place;
  readonly fidelity: Fidelity;
}

export type Labels = Readonly<Record<string, Label>>;

interface Element {
  readonly evidence: readonly Evidence[];
  /** Revisions of the source that have it, where not all have. */
  readonly revisions?: readonly string[];
}

export interface WorkflowStep extends Element {
  readonly id: string;
  /** As a reader counts: `4.2`. */
  readonly ordinal: string;
  readonly label: string;
  readonly labels: Labels;
  readonly conditions: readonly {
    readonly text: string;
    readonly texts: Labels;
    readonly evidence: readonly Evidence[];
  }[];
  readonly links: readonly { readonly text: string; readonly url: string }[];
  readonly notices: readonly { readonly kind: string; readonly text: string; readonly texts: Labels }[];
  readonly figures: readonly { readonly url: string; readonly alt: string }[];
  readonly steps: readonly WorkflowStep[];
}

export interface Workflow extends Element {
  readonly id: string;
  readonly title: string;
  readonly titles: Labels;
  /** The page it stands on. */
  readonly page: string;
  readonly steps: readonly WorkflowStep[];
  /** Where the steps are one to choose from (tabs, one system each) instead of one after another. */
  readonly alternatives?: readonly string[];
}

/** A value that a variable can have, and every place where a locale writes it. */
export interface StateValue extends Element {
  readonly id: string;
  readonly labels: Labels;
  readonly occurrences: readonly {
    readonly locale: string;
    readonly text: string;
    readonly path: string;
    readonly place: Place;
    readonly fidelity: Fidelity;
    readonly source: Evidence;
  }[];
}

export interface StateVariable extends Element {
  readonly name: string;
  readonly labels: Labels;
  readonly values: readonly StateValue[];
}

/** A captioned block of keys and values: what the thing looks like at one moment. */
export interface Situation extends Element {
  readonly id: string;
  readonly caption: string;
  readonly captions: Labels;
  readonly explanation?: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface Transition extends Element {
  /** Ids of situations, or of states where the machine has no situations. */
  readonly from: string;
  readonly event: string;
  readonly to: string;
  readonly guard?: string;
}

export interface StateRule extends Element {
  readonly kind: 'requires' | 'forbids' | 'blocks' | 'persists' | 'implies' | 'asks';
  readonly subject: string;
  readonly text: string;
  readonly texts: Labels;
  /** The values that the rule speaks of, by variable. */
  readonly when: Readonly<Record<string, readonly string[]>>;
}

export interface Machine extends Element {
  readonly id: string;
  readonly title: string;
  readonly page: string;
  readonly variables: readonly StateVariable[];
  readonly situations: readonly Situation[];
  readonly transitions: readonly Transition[];
  readonly rules: readonly StateRule[];
}

/** A list of named things that is neither: connection models, criteria, domains. */
export interface NamedList extends Element {
  readonly id: string;
  readonly title: string;
  readonly page: string;
  readonly items: readonly {
    readonly text: string;
    readonly texts: Labels;
    readonly evidence: readonly Evidence[];
  }[];
}

/** What documentation describes as a process: the union over revisions of the source. */
export interface StateModel {
  readonly schemaVersion: 1;
  readonly sourceLocale: string;
  readonly revision: string | null;
  readonly workflows: readonly Workflow[];
  readonly machines: readonly Machine[];
  readonly lists: readonly NamedList[];
}
