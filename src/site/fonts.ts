import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const PACKAGE = '@fontsource-variable/noto-sans-kr';
/** Where Hangul begins: the letters before it, of every reader's own fonts, are left alone. */
const FIRST = 0x1100;

/**
 * Puts the Korean faces of the font into our style sheet, and none of its Latin, so that no other text changes its
 * looks, or its width, when they arrive. A browser fetches those slices alone whose letters it lacks.
 */
export function koreanFaces(sheet: string) {
  return {
    name: 'isogloss-korean',
    enforce: 'pre' as const,
    async transform(code: string, id: string) {
      if (id.split('?')[0]!.replaceAll('\\', '/') !== sheet.replaceAll('\\', '/')) return undefined;
      const css = await readFile(createRequire(import.meta.url).resolve(`${PACKAGE}/index.css`), 'utf8');
      const faces = css.match(/@font-face \{[^}]*\}/g)?.map(hangulOnly) ?? [];
      return { code: `${faces.join('\n').replaceAll('url(./', `url(${PACKAGE}/`)}\n${code}`, map: null };
    },
  };
}

/** A face without the ranges before Hangul; nothing where none is left. */
function hangulOnly(face: string): string {
  const [, ranges = ''] = /unicode-range:\s*([^;]*);/.exec(face) ?? [];
  const kept = ranges.split(',').filter((range) => Number.parseInt(range.trim().slice(2), 16) >= FIRST);
  return kept.length === 0 ? '' : face.replace(ranges, kept.join(','));
}
