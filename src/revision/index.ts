export { relateDocuments } from './documents.ts';
export { earlierSource } from './earlier-source.ts';
export { type Git, openGit } from './git.ts';
export { sourceIdentity } from './identity.ts';
export { type ProjectedChange, projectChanges } from './project-changes.ts';
export { relate } from './relate.ts';
export { type SourceChange, sourceChanges } from './source-changes.ts';
export { readStamp } from './stamp.ts';
export type { RevisionNote, RevisionStamp } from './types.ts';
