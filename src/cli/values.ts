import { statSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../text/similar.ts';
import { type Flag, UsageError } from './command.ts';

type Options = Readonly<Record<string, unknown>>;

/** `failOn` of `--fail-on <severity>`, as commander names an option's value. */
function nameOf(flags: string): string {
  const long = /--([\w-]+)/.exec(flags)?.[1] ?? '';
  return long.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Holds the values of options against the choices there are. @throws UsageError with the nearest choice */
export function readOptions(options: Options, flags: readonly Flag[]): Options {
  for (const { flags: written, choices } of flags) {
    const value = options[nameOf(written)];
    if (!choices || value === undefined) continue;
    const flag = /--[\w-]+/.exec(written)?.[0] ?? written;
    for (const one of [value].flat()) oneOf(String(one), choices, flag);
  }
  return options;
}

/** @throws UsageError with the nearest choice */
export function oneOf(value: string, choices: readonly string[], flag: string): void {
  if (choices.includes(value)) return;
  const near = nearest(value, choices);
  if (near) throw new UsageError('badValue_near', { flag, value, near });
  throw new UsageError('badValue', { flag, value, allowed: choices.join(', ') });
}

/** A whole number of 0 or more. @throws UsageError for anything else */
export function wholeNumber(value: unknown, flag: string): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(String(value))) return Number(value);
  throw new UsageError('notANumber', { flag, value: String(value) });
}

/** The folder to run in, absolute. @throws UsageError where `--cwd` names no folder */
export function workingFolder({ cwd }: Options, processCwd: string): string {
  if (typeof cwd !== 'string') return processCwd;
  const folder = path.resolve(processCwd, cwd);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError('noFolder', { path: cwd });
  return folder;
}

/** The values of an option that takes several, or nothing where it was not given. */
export function listOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}

/** The value of an option that takes text. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
