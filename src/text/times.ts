import type { FoundNumber } from './numbers.ts';

const CLOCK =
  /(?<![\d:.,\p{Script=Latin}_-])([01]?\d|2[0-4])(?::([0-5]\d)(?::([0-5]\d))?(?![\d:])(?:[\s\u00a0\u202f]?([ap])\.?[\s\u00a0]?m\b\.?)?|[\s\u00a0\u202f]?h[\s\u00a0\u202f]?([0-5]\d)(?!\d)|[\s\u00a0\u202f]?([ap])(?:m\b|\.[\s\u00a0]?m\.))/giu;
/** Noon is told before the hour in East Asia. */
const BEFORE = /(上午|下午|午前|午後|오전|오후|ص|م)\s?$/;
const AFTERNOON = new Set(['下午', '午後', '오후', 'م']);

/**
 * Times of day, told by twenty-four hours: "3:00 PM", "3 p.m.", "下午3:00", "15h00" and "15:00" are one.
 * Their readings hold the hour by either clock, for "15 Uhr" has no minutes.
 */
export function findTimes(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(CLOCK)) {
    const [written, hour, minutes, seconds, half, french, bareHalf] = match;
    const noon = BEFORE.exec(text.slice(Math.max(0, match.index - 3), match.index))?.[1];
    const told = (half ?? bareHalf)?.toLowerCase() ?? (noon && (AFTERNOON.has(noon) ? 'p' : 'a'));
    const hours = byTwentyFour(Number(hour), told);
    const rest = [minutes ?? french ?? '00', ...(seconds ? [seconds] : [])].join(':');
    const value = `${String(hours).padStart(2, '0')}:${rest}`;
    const other = `${String(hours % 12 || 12).padStart(2, '0')}:${rest}`;
    const bare = rest === '00' ? [String(hours), String(hours % 12 || 12)] : [];
    const span = { start: match.index, end: match.index + written.length };
    found.push({ span, value, readings: [...new Set([value, other, ...bare])] });
  }
  return found;
}

function byTwentyFour(hour: number, half: string | undefined): number {
  if (half === 'p') return hour < 12 ? hour + 12 : hour;
  return half === 'a' && hour === 12 ? 0 : hour;
}
