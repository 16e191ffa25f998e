import type { Place } from '../text/place.ts';
import type { EnabledRule } from './configure-rules.ts';
import type { Finding, RevisionNote } from './finding.ts';
import type { Observation } from './rule.ts';

/** What an observation's paths are, as far as a finding tells it. */
export interface Side {
  readonly locale: string;
  /** BCP 47. */
  readonly language: string;
  readonly recovered: boolean;
}

/** An observation with all that the kernel knows of where it was made. */
export interface Observed {
  readonly enabled: EnabledRule;
  readonly observation: Observation;
  readonly target: Side;
  readonly source?: Side;
  readonly revision?: RevisionNote;
  readonly bytes?: NonNullable<Finding['bytes']>;
}

export interface PlaceInFile {
  readonly path: string;
  readonly place: Place;
}

/**
 * Where an observation stands, on either side. What `covers` names replaces the observation's own places:
 * a rule that lost one token of a sentence explains that token, not the sentence.
 */
export function placesOf({ target, source, covers }: Observation): PlaceInFile[] {
  const places: PlaceInFile[] = [];
  const targetPlace = covers ? covers.target : target.place;
  if (targetPlace) places.push({ path: target.path, place: targetPlace });
  const sourcePlace = covers ? covers.source : source?.place;
  if (source && sourcePlace) places.push({ path: source.path, place: sourcePlace });
  return places;
}
