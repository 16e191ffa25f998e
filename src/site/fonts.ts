import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const PACKAGE = '@fontsource-variable/noto-sans-kr';
/** Slices of the font that are not Hangul, Hanja or their signs: every reader has these letters. */
const COMMON = /^\/\* noto-sans-kr-(?:latin|latin-ext|cyrillic|vietnamese|greek)\b/;

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
      const faces = css.split(/(?=^\/\* noto-sans-kr)/m).filter((face) => !COMMON.test(face));
      return { code: `${faces.join('').replaceAll('url(./', `url(${PACKAGE}/`)}\n${code}`, map: null };
    },
  };
}
