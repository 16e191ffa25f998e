import type { LocalizedDocument } from '../../document/types.ts';
import { cuesFor } from '../cues/index.ts';
import type { Spot } from '../outline.ts';
import { evidenceOf } from '../states/draft.ts';
import type { Wording } from '../states/events.ts';
import { isInParts, type MachineDraft } from '../states/machines.ts';
import { marksOf } from '../states/marks.ts';
import type { RuleDraft } from '../states/rules.ts';
import type { NamedSituation, TransitionDraft } from '../states/transitions.ts';
import type { Labels, Machine, Situation, StateRule, Transition } from '../types.ts';
import { labelOf, labelsOf } from './labels.ts';
import type { Projector } from './projector.ts';
import { projectVariables } from './variables.ts';

/** What a page's elements are made with. */
export interface Frame {
  readonly page: string;
  readonly source: LocalizedDocument;
  readonly spots: readonly Spot[];
  readonly projectors: readonly Projector[];
  /** Gives an id that no other element of the model has. */
  readonly idOf: (title: string) => string;
}

/** Makes a machine of what was read, with what every locale calls its parts. */
export function projectMachine(draft: MachineDraft, frame: Frame): Machine {
  const { source, projectors, page } = frame;
  const { scope, parts, variables } = draft;
  const title = scope.title || variables[0]!.name;
  const spots = frame.spots.filter((spot) => isInParts(spot.scope, parts));
  return {
    id: frame.idOf(title),
    title,
    titles: labelsOf({ text: title, segments: scope.heading?.segments ?? [] }, projectors),
    page,
    variables: projectVariables(source, variables, spots, projectors),
    situations: draft.situations.map((situation) => situationOf(situation, frame)),
    transitions: draft.transitions.map((transition) => transitionOf(transition, frame)),
    rules: draft.rules.map((rule) => ruleOf(rule, frame)),
    evidence:
      scope.heading?.segments.map((segment) =>
        evidenceOf(source, { block: scope.heading!, segment, text: segment.text, place: segment.place }),
      ) ?? [],
  };
}

function situationOf({ id, draft }: NamedSituation, { source, projectors }: Frame): Situation {
  const { caption, captionText, explanation, block, values } = draft;
  const segments = explanation.map(({ segment }) => segment!);
  const told = { text: segments.map((segment) => marksOf(segment).text).join(' '), segments };
  return {
    id,
    state: [...values.values()].join('+'),
    caption: captionText,
    captions: labelsOf({ text: captionText, segments: caption.segment ? [caption.segment] : [] }, projectors),
    ...(told.text !== '' && { explanation: told.text }),
    explanations: told.text === '' ? {} : labelsOf(told, projectors),
    values: Object.fromEntries(values),
    evidence: [
      evidenceOf(source, caption),
      ...explanation.map((each) => evidenceOf(source, each)),
      { path: source.path, place: block.place, text: block.value ?? '' },
    ],
  };
}

function transitionOf(
  { mentions, told: _, wording, guardWording, ...transition }: TransitionDraft,
  { source, projectors }: Frame,
): Transition {
  const { event, guard } = transition;
  return {
    ...transition,
    events: wordingsOf(event, wording, projectors),
    ...(guard !== undefined && { guards: wordingsOf(guard, guardWording, projectors) }),
    evidence: mentions.map((mention) => evidenceOf(source, mention)),
  };
}

/** What every locale makes of a part of a sentence, found with the words of its own language. */
function wordingsOf(text: string, wording: Wording | undefined, projectors: readonly Projector[]): Labels {
  if (!wording || wording.segments.length === 0) return {};
  const { segments, part } = wording;
  return Object.fromEntries(
    projectors.map((projector) => {
      const own = cuesFor(projector.document.locale.language);
      let found: string | undefined;
      const find = (said: string) => {
        found = part?.(said, own);
        return found;
      };
      const label = labelOf({ text, segments, ...(part && { part: find }) }, projector);
      const isWhole = part !== undefined && found === undefined && label.text !== undefined;
      return [projector.locale, isWhole ? { ...label, sentence: true } : label];
    }),
  );
}

function ruleOf({ kind, subject, when, mention }: RuleDraft, { source, projectors }: Frame): StateRule {
  const segment = mention.segment!;
  const passage = { text: marksOf(segment).text, segments: [segment] };
  const texts = labelsOf(passage, projectors);
  return { kind, subject, text: passage.text, texts, when, evidence: [evidenceOf(source, mention)] };
}
