import type { Finding } from '../../lint/finding.ts';
import { visible } from '../../text/escape/control.ts';
import { clip, pad, widthOf, wrap } from '../../text/width.ts';
import { type Style, SYMBOLS } from '../terminal/style.ts';
import type { ReportMessages } from '../types.ts';
import type { Repeated } from './group.ts';

export interface Layout {
  readonly words: ReportMessages;
  readonly style: Style;
  /** Cells of the terminal. */
  readonly width: number;
}

const PLACE = 9;
const INDENT = ' '.repeat(PLACE + 2);
/** Below this width source and target stand one below the other. */
const SIDE_BY_SIDE = 90;

const placeOf = ({ start }: Finding) => `${start.line}:${start.column}`;

/** A finding, line by line: place, severity and rule; what is wrong; the text on both sides. */
export function findingLines({ first, others }: Repeated, layout: Layout): string[] {
  const { words, style, width } = layout;
  const paint = style.severity[first.severity];
  const severity = words.say(`ci.severity.${first.severity}`);
  const message = wrap(visible(words.finding(first)), width - INDENT.length);
  return [
    `${style.faint(placeOf(first).padStart(PLACE))}  ${paint(`${SYMBOLS[first.severity]} ${severity}`)}  ${style.strong(first.ruleId)}`,
    ...message.map((line) => INDENT + line),
    ...sides(first, layout),
    ...fixLines(first, layout),
    ...(others.length > 0
      ? [INDENT + style.faint(clip(moreText(others, layout), width - INDENT.length))]
      : []),
  ];
}

function moreText(others: readonly Finding[], { words }: Layout): string {
  return words.say('pretty.more', { count: others.length, places: others.map(placeOf).join(', ') });
}

/** The target's text and the source's, side by side where there is room. */
function sides(finding: Finding, layout: Layout): string[] {
  const { words, style, width } = layout;
  const room = width - INDENT.length;
  if (finding.expectedPath !== undefined) {
    if (words.finding(finding).includes(finding.expectedPath)) return [];
    const where = words.say('pretty.expected', { path: visible(finding.expectedPath) });
    return [INDENT + style.link(clip(where, room))];
  }
  const target =
    finding.excerpt === '' ? style.faint(words.say('pretty.nothingHere')) : visible(finding.excerpt);
  const own = { tag: finding.locale, text: target };
  const { source } = finding;
  if (!source) return finding.excerpt === '' ? [] : [INDENT + side(own, room, style)];
  const other = { tag: source.locale, text: visible(source.text) };
  if (width < SIDE_BY_SIDE) return [own, other].map((text) => INDENT + side(text, room, style));
  const half = Math.floor((room - 3) / 2);
  return [`${INDENT}${pad(side(own, half, style), half)}   ${side(other, half, style)}`];
}

function side({ tag, text }: { tag: string; text: string }, cells: number, style: Style): string {
  const label = `${visible(tag)} │ `;
  return style.faint(label) + clip(text, cells - widthOf(label));
}

function fixLines({ fix }: Finding, { words, style, width }: Layout): string[] {
  if (fix === undefined) return [];
  const label = `${words.say('pretty.fix')} → `;
  return [INDENT + style.good(label + clip(visible(fix.text), width - INDENT.length - widthOf(label)))];
}
