import { nearest } from '../text/similar.ts';
import type { EnabledRule } from './configure-rules.ts';
import type { Directive } from './directives.ts';
import type { Observed } from './observed.ts';
import type { Rule } from './rule.ts';

/** A comment that suppresses nothing; `near` is the rule that was probably meant. */
export interface UnusedDirective {
  readonly directive: Directive;
  /** False where no rule has that name. */
  readonly known: boolean;
  readonly near?: string;
}

/** Takes away what the documents' own comments suppress. */
export function suppress(
  observed: readonly Observed[],
  directives: readonly Directive[],
): { readonly live: Observed[]; readonly used: ReadonlySet<Directive> } {
  const used = new Set<Directive>();
  if (directives.length === 0) return { live: [...observed], used };
  const live = observed.filter((each) => {
    const hits = directives.filter((directive) => isHit(each, directive));
    for (const directive of hits) used.add(directive);
    return hits.length === 0;
  });
  return { live, used };
}

function isHit({ enabled, observation: { target } }: Observed, directive: Directive): boolean {
  if (directive.rule !== '*' && directive.rule !== enabled.rule.id) return false;
  if (target.path !== directive.path) return false;
  const { start, end } = target.place;
  // What is missing stands at a gap, and the comment may stand anywhere in it.
  const last = target.text === '' ? end.line : start.line;
  return last >= directive.from && start.line <= directive.to;
}

/**
 * Which comments were for nothing. One whose rule did not run is left alone: another run may need it.
 *
 * @param rules all there are, run or not
 */
export function unusedDirectives(
  directives: readonly Directive[],
  used: ReadonlySet<Directive>,
  enabled: readonly EnabledRule[],
  rules: readonly Rule[],
): UnusedDirective[] {
  const ids = rules.map(({ id }) => id);
  const running = new Set(enabled.map(({ rule }) => rule.id));
  return directives.flatMap((directive): UnusedDirective[] => {
    const { rule } = directive;
    if (used.has(directive)) return [];
    const known = rule === '*' || ids.includes(rule);
    if (known && !(rule === '*' ? running.size === ids.length : running.has(rule))) return [];
    const near = known ? undefined : nearest(rule, ids);
    return [{ directive, known, ...(near !== undefined && { near }) }];
  });
}
