import { scriptOf } from './scripts.ts';

export interface Detected {
  /** One of `among`. */
  readonly language: string;
  /** False for text too short or too evenly spread between languages to build on. */
  readonly reliable: boolean;
  /** From 0 to 1, how well the text fits the language, and how well the runner-up fits. */
  readonly score: number;
  readonly runnerUp: number;
}

export interface Detector {
  /**
   * Says which of some languages a text is in.
   * @param text prose, with code, links and names taken out by the caller
   * @param among language tags
   * @returns `undefined` where none of them fits
   */
  detect(text: string, among: readonly string[]): Detected | undefined;
}

/** Letters, or syllables counted threefold, below which a guess is a guess. */
const ENOUGH = 24;
const MARGIN = 0.02;

let loading: Promise<Detector> | undefined;

/** Loads the detector once; it is large, and most commands need none. */
export function loadDetector(): Promise<Detector> {
  loading ??= import('eld/small').then(({ eld }) => {
    const scoreOf = remembering((text) => eld.detect(text).getScores());
    return { detect: (text, among) => detectBy(scoreOf, text, among) };
  });
  return loading;
}

/** Texts that are remembered; what is left in the source's language is so in several translations of a page. */
const REMEMBERED = 500;

function remembering(scoreOf: Score): Score {
  const known = new Map<string, Record<string, number>>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const scores = scoreOf(text);
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, scores);
    return scores;
  };
}

/** As `Detector.detect`, for a caller that may wait. */
export async function detectLanguage(text: string, among: readonly string[]): Promise<Detected | undefined> {
  return (await loadDetector()).detect(text, among);
}

type Score = (text: string) => Record<string, number>;

function detectBy(scoreOf: Score, text: string, among: readonly string[]): Detected | undefined {
  const script = scriptOf(text);
  if (!script) return undefined;
  const fitting = among.filter((tag) => script.languages?.has(primary(tag)) ?? !writtenOtherwise(tag));
  const long = script.weight >= ENOUGH;
  const [only] = fitting;
  // A script that one of the languages alone uses says all, however short the text is.
  if (only !== undefined && new Set(fitting.map(primary)).size === 1 && script.languages) {
    return { language: only, reliable: script.weight >= 6, score: 1, runnerUp: 0 };
  }
  const scores = scoreOf(text);
  const ranked = fitting
    .map((tag) => ({ tag, score: scores[primary(tag)] ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best] = ranked;
  if (!best) return undefined;
  const runnerUp = ranked.find(({ tag }) => primary(tag) !== primary(best.tag))?.score ?? 0;
  const strangers = Math.max(0, ...Object.values(scores));
  const reliable = long && best.score - runnerUp >= MARGIN && best.score >= strangers - MARGIN;
  return { language: best.tag, reliable, score: best.score, runnerUp };
}

/** As the detector names languages: it does not tell Bokmål from Nynorsk, nor Malay's kin apart. */
function primary(tag: string): string {
  const code = tag.split(/[-_]/, 1)[0]!.toLowerCase();
  return code === 'nb' || code === 'nn' ? 'no' : code;
}

const OTHERWISE = new Map<string, boolean>();

/** Whether a language is not written in Latin letters, so that Latin text speaks against it. */
function writtenOtherwise(tag: string): boolean {
  const known = OTHERWISE.get(tag);
  if (known !== undefined) return known;
  const script = new Intl.Locale(tag.replaceAll('_', '-')).maximize().script;
  const otherwise = script !== undefined && script !== 'Latn';
  OTHERWISE.set(tag, otherwise);
  return otherwise;
}
