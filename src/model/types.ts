import type { Place } from '../text/place.ts';

/** How a locale writes something of the source: as it is, in its own words, one and the other, or not at all. */
export type Fidelity = 'kept' | 'translated' | 'mixed' | 'absent';

/** Where a life begins and ends, as the end of a transition: what is created comes from here, what is deleted goes here. */
export const OUTSIDE = '[*]';

/** Where the text is that something was read from. */
export interface Evidence {
  readonly path: string;
  readonly place: Place;
  readonly segmentId?: string;
  readonly text: string;
}

/** What one locale calls something, and where. `text`, `path` and `place` are absent where the locale lacks it. */
export interface Label {
  readonly text?: string;
  readonly path?: string;
  readonly place?: Place;
  readonly segmentId?: string;
  /** True where a part of a sentence is meant that cannot be told apart in it, so that `text` is the sentence. */
  readonly sentence?: true;
  readonly fidelity: Fidelity;
}

/** Locale → label, for every locale of the page but the source's. */
export type Labels = Readonly<Record<string, Label>>;

export interface ModelElement {
  readonly evidence: readonly Evidence[];
  /** Revisions of the source that have it, where not all have. */
  readonly revisions?: readonly string[];
}

/** A text of the source with what each locale makes of it. */
export interface LabelledText {
  readonly text: string;
  readonly texts: Labels;
  readonly evidence: readonly Evidence[];
}

export interface StepNotice extends LabelledText {
  /** `note`, `important`, `warning`, …: as the dialect names it, in lower case. */
  readonly kind: string;
}

export interface WorkflowStep extends ModelElement {
  /** Unique in the workflow: `step-4.2`. */
  readonly id: string;
  /** As a reader counts: `4.2`. */
  readonly ordinal: string;
  readonly label: string;
  readonly labels: Labels;
  readonly conditions: readonly LabelledText[];
  readonly links: readonly { readonly text: string; readonly url: string }[];
  readonly notices: readonly StepNotice[];
  readonly figures: readonly { readonly url: string; readonly alt: string }[];
  readonly steps: readonly WorkflowStep[];
}

export interface Workflow extends ModelElement {
  /** Unique in the model: the page, `#`, and the title's slug. */
  readonly id: string;
  readonly title: string;
  readonly titles: Labels;
  /** The page it stands on. */
  readonly page: string;
  readonly steps: readonly WorkflowStep[];
  /** Where the top steps are ways to choose from (one tab for each system): their labels. */
  readonly alternatives?: readonly string[];
}

/** One place of the source where a value is written so that it must be the value, and what a locale has there. */
export interface Occurrence {
  readonly locale: string;
  /** What the locale writes: the value's wording where it can be told, else the sentence. Empty where absent. */
  readonly text: string;
  /** True where the wording cannot be told, so that `text` and `place` are those of the sentence. */
  readonly sentence?: true;
  readonly path: string;
  /** Where the locale writes it; where it is absent, the place next to which it belongs. */
  readonly place: Place;
  readonly fidelity: Fidelity;
  /** In a code block, as inline code, emphasized, or in plain prose. */
  readonly form: 'block' | 'code' | 'emphasis' | 'prose';
  readonly source: Evidence;
}

/** A value that a variable can have, and every place where a locale writes it. */
export interface StateValue extends ModelElement {
  /** The canonical value as the source writes it; unique in its variable. */
  readonly id: string;
  /** What the source says of it, where a table or a list describes it. */
  readonly description?: string;
  readonly labels: Labels;
  /** Whether every locale has to keep it: it stands in code, or is written as only identifiers are. */
  readonly canonical: boolean;
  readonly occurrences: readonly Occurrence[];
}

export interface StateVariable extends ModelElement {
  /** The key in code where there is one, else what prose calls it. */
  readonly name: string;
  /** Other names that prose has for it. */
  readonly aliases: readonly string[];
  readonly labels: Labels;
  /** Whether every locale has to keep the name, as `canonical` of a value. */
  readonly canonical: boolean;
  /** Places where the name is written as in code; empty for a name that is prose. */
  readonly occurrences: readonly Occurrence[];
  readonly values: readonly StateValue[];
}

/** A captioned block of keys and values: what the thing looks like at one moment. */
export interface Situation extends ModelElement {
  /** Unique in the machine. */
  readonly id: string;
  /** The same for situations whose values are the same: two moments of one state. */
  readonly state: string;
  readonly caption: string;
  readonly captions: Labels;
  readonly explanation?: string;
  readonly explanations: Labels;
  /** Variable → value. */
  readonly values: Readonly<Record<string, string>>;
}

export interface Transition extends ModelElement {
  /** The id of a situation, or of a value where the machine has no situations; `OUTSIDE` for what is created. */
  readonly from: string;
  readonly event: string;
  /** The event in each locale's words; or the sentence that tells of it. */
  readonly events: Labels;
  /** As `from`; `OUTSIDE` for what is deleted. */
  readonly to: string;
  readonly guard?: string;
  readonly guards?: Labels;
  /** The variable whose values `from` and `to` are, where the machine has no situations. */
  readonly variable?: string;
}

export type StateRuleKind = 'requires' | 'forbids' | 'blocks' | 'persists' | 'implies' | 'asks';

export interface StateRule extends ModelElement {
  readonly kind: StateRuleKind;
  /** What the sentence is about: the variable's name, or the title of the section. */
  readonly subject: string;
  readonly text: string;
  readonly texts: Labels;
  /** The values that the rule speaks of, by variable. */
  readonly when: Readonly<Record<string, readonly string[]>>;
}

export interface Machine extends ModelElement {
  /** Unique in the model: the page, `#`, and the title's slug. */
  readonly id: string;
  readonly title: string;
  readonly titles: Labels;
  readonly page: string;
  readonly variables: readonly StateVariable[];
  readonly situations: readonly Situation[];
  readonly transitions: readonly Transition[];
  readonly rules: readonly StateRule[];
}

/** A list of named things that is neither workflow nor states: connection models, criteria, domains. */
export interface NamedList extends ModelElement {
  readonly id: string;
  readonly title: string;
  readonly page: string;
  readonly items: readonly LabelledText[];
}

/** What documentation describes as a process: the union over revisions of the source. */
export interface StateModel {
  readonly schemaVersion: 1;
  readonly sourceLocale: string;
  /** The revision of the source that the model was read from, where all pages name the same. */
  readonly revision: string | null;
  readonly workflows: readonly Workflow[];
  readonly machines: readonly Machine[];
  readonly lists: readonly NamedList[];
}
