import { styleText } from 'node:util';
import type { Severity } from '../../lint/finding.ts';

type Paint = (text: string) => string;
type Format = Parameters<typeof styleText>[0];

/** Colours by what they mean. Without colour each gives the text back as it is. */
export interface Style {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly link: Paint;
  readonly good: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
}

/** What marks a severity, so that it is seen without colour too. */
export const SYMBOLS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '●' };

export function createStyle(color: boolean): Style {
  // Whether to colour is the caller's decision; styleText would look at this process's streams.
  const paint =
    (format: Format): Paint =>
    (text) =>
      color && text !== '' ? styleText(format, text, { validateStream: false }) : text;
  return {
    strong: paint('bold'),
    faint: paint('dim'),
    link: paint(['cyan']),
    good: paint('green'),
    severity: { error: paint('red'), warning: paint('yellow'), info: paint('blue') },
  };
}
