import type { z } from 'zod';
import { nearest } from '../text/similar.ts';
import { configSchema } from './schema.ts';

type Issue = z.core.$ZodIssue;

const written = (path: readonly PropertyKey[]) =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i ? `.${String(key)}` : String(key))).join('');

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => Object(inner)[key], value);
}

function shown(value: unknown): string {
  if (value === undefined) return 'is missing';
  const json = JSON.stringify(value) ?? String(value);
  return `is ${json.length > 60 ? `${json.slice(0, 60)}…` : json}`;
}

/** More than a branch of the right type ever costs. */
const WRONG_TYPE = 100;

/** How far a value is from what a branch of a union wants. */
function distance(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys') return sum + issue.keys.length;
    if (issue.code === 'invalid_union') return sum + Math.min(WRONG_TYPE, ...issue.errors.map(distance));
    return sum + (issue.path.length === 0 ? WRONG_TYPE : 1);
  }, 0);
}

/** A strange key explains that another is missing. */
const foremost = (issues: readonly Issue[]) =>
  issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]!;

/** The issue of a union's branch that comes closest, where that branch knows better than the union. */
function sharpest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const best = issue.errors.toSorted((a, b) => distance(a) - distance(b))[0];
  if (!best || distance(best) >= WRONG_TYPE) return issue;
  const inner = foremost(best);
  return sharpest({ ...inner, path: [...issue.path, ...inner.path] } as Issue);
}

/** The keys that may stand where a strange one was met, by trial: a strict object refuses no key of its own. */
function keysAt(path: readonly PropertyKey[]): string[] {
  if (path.length === 0) return Object.keys(configSchema.shape);
  if (path[0] === 'terms') return ['keep'];
  if (path[0] === 'model') return ['cues', 'variables', 'workflows'];
  if (path[0] === 'locales') return ['name', 'tag'];
  const side = path.at(-1) === 'source' || path.at(-1) === 'target';
  return side ? ['pattern', 'root'] : ['source', 'target', 'pattern', 'root', 'layout'];
}

/** One sentence about the first thing that is wrong: the key, the value, and what it must be. */
export function complain(error: z.ZodError, config: unknown): string {
  const issue = sharpest(foremost(error.issues));
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!;
    const keys = keysAt(issue.path);
    const near = nearest(key, keys);
    const where = issue.path.length ? ` in "${written(issue.path)}"` : '';
    const way = near
      ? `did you mean "${near}"?`
      : `use one of ${keys.filter((k) => k !== '$schema').join(', ')}.`;
    return `"${key}" is no setting${where}; ${way}`;
  }
  const value = valueAt(config, issue.path);
  const near =
    typeof value === 'string' && issue.path[0] === 'rules'
      ? nearest(value, ['off', 'info', 'warning', 'error'])
      : undefined;
  const hint = near ? `; did you mean "${near}"?` : '.';
  if (issue.path.length === 0) return `the configuration must be ${issue.message}.`;
  return `"${written(issue.path)}" must be ${issue.message}, and ${shown(value)}${hint}`;
}
