import type { MessageData, Messages } from '../messages/index.ts';
import type { Terminal } from './terminal.ts';

/** What a process says to its caller. */
export const EXIT = { clean: 0, findings: 1, failed: 2 } as const;

/** An option of a command. Its description is `cli:flags.<key>`. */
export interface Flag {
  /** As commander has it: `-q, --quiet`, `--locale <names>`. */
  readonly flags: string;
  readonly key: string;
  /** May be given several times, and takes several values with commas between them. */
  readonly list?: boolean;
  /** The only values there are; an option with `list` takes them too. */
  readonly choices?: readonly string[];
  /** What the description speaks of, besides `choices`. */
  readonly data?: MessageData;
}

/** An argument, as commander has it: `[paths...]`; the description is `cli:arguments.<key>`. */
export interface Argument {
  readonly syntax: string;
  readonly key: string;
}

/** A command as help and parser see it: light to load, its work is imported when it runs. */
export interface CommandSpec {
  readonly name: string;
  readonly argument?: Argument | readonly Argument[];
  readonly flags: readonly Flag[];
  /** Command lines, each with what it does: `cli:commands.<name>.examples.<key>`. */
  readonly examples: readonly { readonly line: string; readonly key: string }[];
  run(call: Call): Promise<number>;
}

/** One run of a command. */
export interface Call {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly terminal: Terminal;
  readonly messages: Messages;
  /** Absolute. */
  readonly cwd: string;
}

/** Something that stops a run and that the user can mend: `cli:errors.<key>`, in one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly key: string;
  readonly data: MessageData;

  constructor(key: string, data: MessageData = {}) {
    super(key);
    this.key = key;
    this.data = data;
  }
}
