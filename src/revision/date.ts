/**
 * Reads a hand-off date: `08/30/2018` as the United States write it, `2018-08-30`, quoted or not.
 *
 * @returns an ISO date, which compares as text; undefined for what is no day of the calendar
 */
export function readDate(text: string | undefined): string | undefined {
  const value = text?.trim().replace(/^(["'])(.*)\1$/, '$2') ?? '';
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/.exec(value);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(value);
  const [year, month, day] = american
    ? [american[3]!, american[1]!, american[2]!]
    : iso
      ? [iso[1]!, iso[2]!, iso[3]!]
      : [];
  if (!year || !month || !day) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const valid = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return valid ? date.toISOString().slice(0, 10) : undefined;
}
