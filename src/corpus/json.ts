import { LineIndex, type Point } from '../text/place.ts';

/** Whether a text is wrong as far as it goes, and not only too short. */
function isBroken(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    const { message } = error as SyntaxError;
    if (/end of JSON input|Unterminated/u.test(message)) return false;
    const position = /position (\d+)/u.exec(message)?.[1];
    return position === undefined || Number(position) < text.length;
  }
}

/** V8 does not always say where JSON breaks: the shortest beginning that is wrong already is looked for. */
function breakOf(text: string): Point {
  let [sound, broken] = [0, text.length + 1];
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isBroken(text.slice(0, middle))) broken = middle;
    else sound = middle;
  }
  return new LineIndex(text).pointAt(sound);
}

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly at: Point };

/** Reads JSON, with the place where it breaks. A byte order mark is passed over. */
export function parseJson(file: string): ParsedJson {
  const text = file.replace(/^\uFEFF/u, '');
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, at: breakOf(text) };
  }
}
