import { markupText, xmlElement } from '../../src/text/escape/xml.ts';
import { widthOf } from '../../src/text/width.ts';

const CELL = 8.4;
const LINE = 19;
const MARGIN = 20;
const BAR = 34;

/** GitHub's dark colours; every text has a contrast of at least 4.5 to 1 on the background. */
const COLORS: Readonly<Record<string, string>> = {
  background: '#0d1117',
  plain: '#e6edf3',
  faint: '#8b949e',
  31: '#ff7b72',
  32: '#56d364',
  33: '#e3b341',
  34: '#79c0ff',
  36: '#76e3ea',
};

interface Run {
  readonly text: string;
  readonly color: string;
  readonly bold: boolean;
}

/** A picture of a terminal in which a command has been typed. @param lines with colour codes, at most `width` cells */
export function svgOfTerminal(command: string, lines: readonly string[], width: number): string {
  const size = {
    width: Math.ceil(width * CELL + 2 * MARGIN),
    height: BAR + (lines.length + 2) * LINE + MARGIN,
  };
  const rows = [`$ ${command}`, '', ...lines].map((line, row) => drawLine(line, BAR + (row + 1) * LINE));
  const dots = ['#ff5f57', '#febc2e', '#28c840'].map((fill, i) =>
    xmlElement('circle', { cx: MARGIN + i * 20, cy: 18, r: 6, fill }),
  );
  const text = xmlElement(
    'g',
    { 'font-family': 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace', 'font-size': 14 },
    rows.flat(),
  );
  const name = xmlElement('title', {}, [markupText(`The report of "${command}" on a terminal`)]);
  const ground = xmlElement('rect', { ...size, rx: 10, fill: COLORS.background });
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${size.width} ${size.height}`,
    role: 'img',
  };
  return `${xmlElement('svg', { ...size, ...attributes }, [name, ground, ...dots, text])}\n`;
}

/**
 * Every word group stands at its own cell and has the width of its cells, so that the letters of another font, or
 * wide characters, do not shift what follows; blanks are only distance.
 */
function drawLine(line: string, y: number): string[] {
  let cell = 0;
  return runsOf(line).flatMap(({ text, color, bold }) =>
    text.split(/( {2,}|^ | $)/).flatMap((part) => {
      const cells = widthOf(part);
      const x = (MARGIN + cell * CELL).toFixed(1);
      cell += cells;
      if (part.trim() === '') return [];
      const fit = { textLength: (cells * CELL).toFixed(1), lengthAdjust: 'spacingAndGlyphs' };
      const style = { x, y, ...fit, fill: color, 'font-weight': bold ? 'bold' : undefined };
      return [xmlElement('text', style, [markupText(part)])];
    }),
  );
}

function runsOf(line: string): Run[] {
  let style = { color: COLORS.plain!, bold: false };
  return line.split(/(\u001b\[\d+m)/).flatMap((part): Run[] => {
    const code = /^\u001b\[(\d+)m$/.exec(part)?.[1];
    if (code === undefined) return part === '' ? [] : [{ text: part, ...style }];
    style = changed(style, code);
    return [];
  });
}

/** What one SGR code of ECMA-48 does to the style. */
function changed(style: Omit<Run, 'text'>, code: string): Omit<Run, 'text'> {
  if (code === '1') return { ...style, bold: true };
  if (code === '2') return { ...style, color: COLORS.faint! };
  if (code === '22')
    return { color: style.color === COLORS.faint ? COLORS.plain! : style.color, bold: false };
  return { ...style, color: COLORS[code] ?? COLORS.plain! };
}
