export { relateDocuments } from './documents.ts';
export { type Git, openGit } from './git.ts';
export { sourceIdentity } from './identity.ts';
export { relate } from './relate.ts';
export { readStamp } from './stamp.ts';
export type { RevisionNote, RevisionStamp, SourceIdentity, SourceRevision } from './types.ts';
