import { visible } from '../../text/escape/control.ts';

/** The text of a GitHub workflow command: what ends a line would begin a new command. */
export function commandData(text: string): string {
  return visible(text, 'keep').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a GitHub workflow command, where `:` and `,` separate as well. Paths keep every character. */
export function commandProperty(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C');
}
