import type { Learnt } from '../alignment/learnt.ts';
import type { Alignment, BlockPair, SegmentPair } from '../alignment/types.ts';
import type { Page } from '../corpus/types.ts';
import type { LocalizedDocument } from '../document/types.ts';
import type { StateModel } from '../model/types.ts';
import type { ProjectedChange } from '../revision/index.ts';
import type { Locale } from '../text/locale.ts';
import type { Place } from '../text/place.ts';
import type { DocumentDigest } from './digest.ts';
import type { RevisionNote } from './finding.ts';

/** A file that is there and cannot be judged; `messageId` is one of `unreadable-document`. */
export interface UnreadableFile {
  readonly path: string;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** Where the text stops being readable; absent where it is the file as a whole. */
  readonly place?: Place;
}

/** A page as a whole: which locales have it, and how they stand to the source. */
export interface PageSubject {
  readonly page: Page;
  readonly sourceLocale: Locale;
  readonly locales: readonly Locale[];
  /** The source locale's own file, or the source recovered for this page. */
  readonly source?: LocalizedDocument;
  /** Locale → its file's document; the source locale's among them where it has a file. */
  readonly documents: ReadonlyMap<string, LocalizedDocument>;
  /** Locale of a bilingual file → the source that it embeds. */
  readonly embedded: ReadonlyMap<string, LocalizedDocument>;
  /** Locale → why its file could not be read. */
  readonly unreadable: ReadonlyMap<string, UnreadableFile>;
  readonly revisions: ReadonlyMap<string, RevisionNote>;
  /** Locale → what changes of the source's own file make stale there; empty unless a run asks for it. */
  readonly impact: ReadonlyMap<string, readonly ProjectedChange[]>;
  expectedPath(locale: string): string;
  /** Whether the source's repository has a commit; undefined where nobody can tell. */
  knowsCommit(commit: string): boolean | undefined;
}

/** One document by itself. */
export interface DocumentSubject {
  readonly page: Page;
  readonly document: LocalizedDocument;
  readonly digest: DocumentDigest;
}

/** A translation held against its source. */
export interface StructureSubject {
  readonly page: Page;
  readonly alignment: Alignment;
  readonly revision?: RevisionNote;
}

/** One aligned pair of segments, or one-sided ones. Only pairs worth trusting come here. */
export interface SegmentSubject {
  readonly page: Page;
  readonly alignment: Alignment;
  readonly block: BlockPair;
  readonly pair: SegmentPair;
  readonly revision?: RevisionNote;
  /** Names that the configuration says every locale keeps. */
  readonly keep: readonly string[];
}

/** A translation held against its source, with what the page says of workflows and states. */
export interface ModelSubject {
  readonly page: Page;
  readonly alignment: Alignment;
  readonly model: StateModel;
  readonly revision?: RevisionNote;
}

/** What only the whole corpus knows; `confirm` gets it. */
export interface CorpusSubject {
  /** The name of the locale that others translate. */
  readonly sourceLocale: string;
  /** Digests by path. */
  readonly documents: ReadonlyMap<string, DocumentDigest>;
  readonly learnt: Learnt;
}

/** What each scope of rule is given. */
export interface Subjects {
  readonly page: PageSubject;
  readonly document: DocumentSubject;
  readonly structure: StructureSubject;
  readonly segment: SegmentSubject;
  readonly model: ModelSubject;
  readonly corpus: CorpusSubject;
}
