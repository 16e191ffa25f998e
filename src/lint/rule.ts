import type { z } from 'zod';
import type { CorpusProblem } from '../corpus/types.ts';
import type { Place } from '../text/place.ts';
import type { ItsCategory, Severity } from './finding.ts';
import type { Subjects } from './subject.ts';
import type { UnusedDirective } from './suppress.ts';

export type Scope = keyof Subjects;

/** One side of what a rule saw. */
export interface Located {
  readonly path: string;
  readonly place: Place;
  readonly text: string;
  readonly segmentId?: string;
}

/** What a rule saw. The kernel makes a finding of it: severity, fingerprint, order, silence, revision. */
export interface Observation {
  /** A key of the rule's `messages`. */
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string | number>>;
  /** Where the finding stands: in the target, or in the document for rules on one document. */
  readonly target: Located;
  readonly source?: Located;
  /** Lower than the rule's own, for what is only arguable; configuration caps it further. */
  readonly severity?: Severity;
  readonly confidence?: number;
  /** Only where the fix is certain. */
  readonly fix?: Place & { readonly text: string };
  /** Tells apart observations that share rule, segment and message in a fingerprint: the lost name, the lost link. */
  readonly key?: string;
  /** For rules on a page: whose finding it is, where the target's path does not tell. */
  readonly locale?: string;
  readonly expectedPath?: string;
  readonly workflow?: { readonly id: string; readonly step: string };
  /**
   * What this observation explains instead of its own places, so that findings inside stay silent: the whole
   * segment, or on the contrary one token of it.
   */
  readonly covers?: { readonly target?: Place; readonly source?: Place };
  /** JSON that `confirm` needs once the whole corpus has been read. */
  readonly pending?: unknown;
  /** True where `confirm` can only weigh this and never drop it, so that it explains its places already. */
  readonly stands?: boolean;
}

/** At once documentation, test and specification. Files are Markdown; `expect` lists what is found, in order. */
export interface Example {
  readonly title: string;
  /**
   * Locale → text. A pair rule has the source locale and one other; rules on one document have one.
   * Where an example needs more than one page, keys are `locale/path`: `fr/guide/start.md`.
   */
  readonly files: Readonly<Record<string, string>>;
  /** `en` where there is one, else the first. */
  readonly sourceLocale?: string;
  /** Markdown where absent. */
  readonly syntax?: 'mdx';
  readonly options?: Readonly<Record<string, unknown>>;
  /** Excerpt of each finding, in order; an empty list shows what is no finding. */
  readonly expect: readonly {
    readonly locale?: string;
    readonly line: number;
    readonly excerpt?: string;
    readonly messageId?: string;
  }[];
}

// biome-ignore lint/suspicious/noExplicitAny: rules of all options stand in one list
export interface Rule<S extends Scope = Scope, Options = any> {
  readonly id: string;
  readonly scope: S;
  readonly category: ItsCategory;
  /** MQM dimension and subtype: `Accuracy/Omission`. */
  readonly mqm: string;
  readonly severity: Severity;
  /** One line. */
  readonly summary: string;
  /** Why a reader of the documentation would care. */
  readonly why: string;
  /** What to do. */
  readonly remedy: string;
  /** English, i18next syntax (`{{name}}`). Other languages stand in messages/<language>/rules.json. */
  readonly messages: Readonly<Record<string, string>>;
  /** A strict object schema in which every option has a default. */
  readonly options: z.ZodType<Options>;
  /** Rules silenced inside what this one covers; `*` for every other rule on pairs. */
  readonly supersedes?: readonly string[];
  readonly examples: readonly Example[];
  /** Called once before a run, where the rule is on: loads what `check` cannot wait for. */
  prepare?(): Promise<void>;
  check(subject: Subjects[S], options: Options): Iterable<Observation>;
  /** Called for what discovery left aside; for rules that tell of files nobody could judge. */
  checkProblem?(problem: CorpusProblem): Observation | undefined;
  /** Called for comments that turned off a rule and found nothing to suppress. */
  checkUnused?(unused: UnusedDirective): Observation | undefined;
  /** Called for observations with `pending`, once all pages are read: keep, change or drop (`undefined`). */
  confirm?(observation: Observation, learnt: Subjects['corpus'], options: Options): Observation | undefined;
}

/** Gives a rule its types. The way to write a rule, ours or a user's own. */
export function defineRule<S extends Scope, Options>(rule: Rule<S, Options>): Rule<S, Options> {
  return rule;
}
