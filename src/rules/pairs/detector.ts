import { type Detected, type Detector, loadDetector } from '../../text/detect.ts';

let detector: Detector | undefined;

/** For a rule's `prepare`: rules are synchronous, and the detector has to be loaded. */
export async function prepareDetector(): Promise<void> {
  detector = await loadDetector();
}

/** The language of a text among some. @throws Error where no rule has prepared the detector */
export function detect(text: string, among: readonly string[]): Detected | undefined {
  if (!detector) throw new Error('The language detector is not loaded.');
  return detector.detect(text, among);
}
