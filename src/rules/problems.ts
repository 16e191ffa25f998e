import type { LocalizedDocument, Problem } from '../document/types.ts';
import type { Observation } from '../lint/rule.ts';

const LONGEST_EXCERPT = 80;

/**
 * What reading found wrong with a file, as observations. A source recovered from the file repeats what was
 * found outside the units, so the file tells it once.
 */
export function* observeProblems(document: LocalizedDocument, kind: Problem['kind']): Generator<Observation> {
  if (document.recovered) return;
  const lines = document.view.file.split(/\r\n|\r|\n/);
  for (const { kind: found, messageId, data, place } of document.problems) {
    if (found !== kind) continue;
    const { start, end } = place;
    const line = lines[start.line - 1] ?? '';
    const last = end.line === start.line ? end.column - 1 : line.length;
    const text = line.slice(start.column - 1, last).slice(0, LONGEST_EXCERPT);
    yield {
      messageId,
      data,
      key: `${messageId} ${Object.values(data).join(' ')}`,
      target: { path: document.path, place, text },
    };
  }
}
