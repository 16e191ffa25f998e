import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const PACKAGE = '@fontsource-variable/noto-sans-kr';
/** Hangul, Hanja and their signs. What else a slice brings, every reader's own fonts have. */
const KOREAN = [
  [0x1100, 0x11ff],
  [0x2e80, 0xfaff],
  [0xff00, 0xffef],
] as const;

/** The style sheet of the font, absolute; nothing where its package is not installed. */
export function koreanFont(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(`${PACKAGE}/index.css`);
  } catch {
    return undefined;
  }
}

/**
 * Puts the Korean faces of the font into our style sheet, and none of its Latin, so that no other text changes its
 * looks, or its width, when they arrive. A browser fetches those slices alone whose letters it lacks.
 */
export function koreanFaces(sheet: string, font: string) {
  const folder = path.dirname(font).replaceAll('\\', '/');
  return {
    name: 'isogloss-korean',
    enforce: 'pre' as const,
    async transform(code: string, id: string) {
      if (id.split('?')[0]!.replaceAll('\\', '/') !== sheet.replaceAll('\\', '/')) return undefined;
      const css = await readFile(font, 'utf8');
      const faces = css.match(/@font-face \{[^}]*\}/g)?.map(hangulOnly) ?? [];
      return { code: `${faces.join('\n').replaceAll('url(./', `url(${folder}/`)}\n${code}`, map: null };
    },
  };
}

/** A face without the ranges of other scripts; nothing where none is left. */
function hangulOnly(face: string): string {
  const [, ranges = ''] = /unicode-range:\s*([^;]*);/.exec(face) ?? [];
  const kept = ranges.split(',').filter(isKorean);
  return kept.length === 0 ? '' : face.replace(ranges, kept.join(','));
}

function isKorean(range: string): boolean {
  const first = Number.parseInt(range.trim().slice(2), 16);
  return KOREAN.some(([from, to]) => from <= first && first <= to);
}
