/** A stream that a run writes to. */
export interface Output {
  readonly isTerminal: boolean;
  /** Cells of a line; 100 where nobody knows. */
  readonly width: number;
  readonly color: boolean;
  /** Settles when the text is on its way. A reader that has gone away is no error. */
  write(text: string): Promise<void>;
}

/** All that a run touches of the process around it. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Asks on standard error and reads a line; `undefined` where there is nobody to answer. */
  ask(question: string): Promise<string | undefined>;
}

type Environment = Terminal['env'];

/**
 * Whether to colour: the option first, then NO_COLOR (no-color.org), then FORCE_COLOR, then whether it is a
 * terminal that can.
 */
export function wantsColor(isTerminal: boolean, env: Environment, option?: boolean): boolean {
  if (option !== undefined) return option;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR);
  return isTerminal && env.TERM !== 'dumb';
}

const WIDTH = 100;

function processOutput(stream: NodeJS.WriteStream, env: Environment, option?: boolean): Output {
  let gone = false;
  // Without a listener a broken pipe would end the process with a stack trace.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    gone = true;
  });
  const isTerminal = stream.isTTY === true;
  return {
    isTerminal,
    width: stream.columns || Number(env.COLUMNS) || WIDTH,
    color: wantsColor(isTerminal, env, option),
    write: (text) =>
      new Promise((resolve) => {
        if (gone) resolve();
        else stream.write(text, () => resolve());
      }),
  };
}

/** The terminal of this process. @param color what `--color` and `--no-color` say */
export function processTerminal(color?: boolean): Terminal {
  const { env } = process;
  return {
    stdout: processOutput(process.stdout, env, color),
    stderr: processOutput(process.stderr, env, color),
    env,
    cwd: process.cwd(),
    ask,
  };
}

async function ask(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}
