/** A key with its value, as a block of output, YAML, JSON or settings has it. */
export interface KeyValue {
  readonly key: string;
  readonly value: string;
  /** Offsets in the code, in UTF-16 code units. */
  readonly keyAt: number;
  readonly valueAt: number;
}

const LONGEST = 20_000;
const LINE =
  /^[ \t]*(?:- )?(?:"([^"\n]{1,80})"|'([^'\n]{1,80})'|([\p{L}_$][\p{L}\p{N}_$. /-]{0,60}?))[ \t]*(:|=)[ \t]*(\S[^\n]{0,200})?$/u;
const CELLS = / {2,}|\t+/;

/**
 * Reads the keys and values of a code block, in order, whatever it is written in: `Key : Value`, YAML, JSON, `key=value`,
 * or a table with headings in capitals as commands print it. Code that is a program yields what looks alike; callers
 * keep only keys that name a state.
 */
export function readKeyValues(code: string): KeyValue[] {
  if (code.length > LONGEST) return [];
  const found: KeyValue[] = [];
  let at = 0;
  let columns: readonly Column[] = [];
  for (const line of code.split('\n')) {
    const pair = readPair(line, at);
    if (pair) found.push(pair);
    else if (columns.length > 0 && line.trim() !== '') found.push(...readRow(line, at, columns));
    if (line.trim() === '') columns = [];
    else if (isHead(line)) columns = readColumns(line, at);
    at += line.length + 1;
  }
  return found;
}

function readPair(line: string, at: number): KeyValue | undefined {
  const match = LINE.exec(line);
  if (!match?.[5]) return undefined;
  const key = match[1] ?? match[2] ?? match[3]!.trim();
  const written = match[5].replace(/\s+(?:#|\/\/).*$/, '').replace(/[,;]?\s*$/, '');
  const value = written.replace(/^(["'`])(.*)\1$/, '$2');
  if (value === '' || (match[4] === '=' && /^[=>]/.test(value))) return undefined;
  const valueAt = at + line.lastIndexOf(match[5]) + (written === value ? 0 : 1);
  return { key, value, keyAt: at + line.indexOf(key), valueAt };
}

interface Column {
  readonly name: string;
  readonly start: number;
  readonly at: number;
}

/** `NAME  STATUS  AGE`: at least two words in capitals. */
function isHead(line: string): boolean {
  const cells = line.trim().split(CELLS);
  return cells.length > 1 && cells.every((cell) => /^[A-Z][A-Z0-9 _()%-]*$/.test(cell));
}

function readColumns(line: string, at: number): Column[] {
  const columns: Column[] = [];
  for (const name of line.trim().split(CELLS)) {
    const start = line.indexOf(
      name,
      columns.at(-1) ? columns.at(-1)!.start + columns.at(-1)!.name.length : 0,
    );
    columns.push({ name, start, at: at + start });
  }
  return columns;
}

function readRow(line: string, at: number, columns: readonly Column[]): KeyValue[] {
  return columns.flatMap(({ name, start, at: keyAt }, index) => {
    const end = columns[index + 1]?.start ?? line.length;
    const text = line.slice(start, end);
    const value = text.trim();
    const valueAt = at + start + text.indexOf(value);
    return value === '' || (start > 0 && line[start - 1] !== ' ')
      ? []
      : [{ key: name, value, keyAt, valueAt }];
  });
}
