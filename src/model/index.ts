export { extractModel, type ModelPage } from './extract.ts';
export { canSay, saysCondition } from './keeps.ts';
export { type ModelHints, readModel } from './read.ts';
export { type StepPlace, stepAt, stepPlaces } from './step-places.ts';
