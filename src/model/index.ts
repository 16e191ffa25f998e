export { extractModel, type ModelHints, type ModelOptions, type ModelPage } from './extract.ts';
