import type { Entry } from './entries.ts';
import type { SiteFrame } from './frame.ts';
import type { Site } from './site.ts';

/** Where the one site of a process is found by code that Vite has bundled apart: loader, pages, middleware. */
const KEY = Symbol.for('isogloss.site');

/** Where articles go as soon as they are rendered. One may come twice: the later is right. */
export interface ArticleSink {
  /** The path that addresses begin with. */
  readonly base: string;
  keep(entry: Entry): Promise<void>;
}

/** How the site of a process comes about. */
export interface SiteMaker {
  open(): Promise<SiteFrame>;
  check(frame: SiteFrame, sink?: ArticleSink): Promise<Site>;
}

interface Announced {
  frame(): Promise<SiteFrame>;
  site(): Promise<Site>;
  write(sink: ArticleSink): Promise<Site>;
  forget(): void;
}

/**
 * Says which site this process builds. Its set-up is read when somebody first asks, its pages when somebody asks for
 * what they tell.
 */
export function announceSite({ open, check }: SiteMaker): void {
  let frame: Promise<SiteFrame> | undefined;
  let site: Promise<Site> | undefined;
  const announced: Announced = {
    frame: () => {
      frame ??= open();
      return frame;
    },
    site: () => {
      site ??= announced.frame().then((known) => check(known));
      return site;
    },
    forget: () => {
      frame = undefined;
      site = undefined;
    },
    write: (sink) => {
      site = announced.frame().then((known) => check(known, sink));
      return site;
    },
  };
  (globalThis as { [KEY]?: Announced })[KEY] = announced;
}

/** What is known of the site of this process before its pages are read. @throws Error as `currentSite` does */
export function currentFrame(): Promise<SiteFrame> {
  return theAnnounced().frame();
}

/**
 * The site of this process. Pages call this and import nothing of the library but types.
 * @throws Error where no integration has announced one
 */
export function currentSite(): Promise<Site> {
  return theAnnounced().site();
}

/** Checks the site of this process and writes its articles in one go. @throws Error as `currentSite` does */
export function writeCurrentSite(sink: ArticleSink): Promise<Site> {
  return theAnnounced().write(sink);
}

/** Has the site of this process read anew when somebody next asks. */
export function forgetSite(): void {
  theAnnounced().forget();
}

function theAnnounced(): Announced {
  const announced = (globalThis as { [KEY]?: Announced })[KEY];
  if (!announced)
    throw new Error('Isogloss: add the integration of isogloss/astro to the Astro configuration.');
  return announced;
}
