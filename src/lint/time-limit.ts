import { Script } from 'node:vm';

/** Where the script finds what it is to run: only a call from a script can be interrupted. */
const TASK = Symbol.for('isogloss.task');
const script = new Script(`globalThis[Symbol.for('isogloss.task')]()`);

type Holder = { [TASK]?: (() => unknown) | undefined };

export type TimeLimited<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

/**
 * Runs synchronous work and stops it when it takes longer than allowed. The last resort against input that no
 * other guard has stopped: when it strikes depends on the machine.
 *
 * @param milliseconds a whole number above 0; unlimited where undefined
 */
export function withTimeLimit<T>(milliseconds: number | undefined, work: () => T): TimeLimited<T> {
  if (milliseconds === undefined) return { ok: true, value: work() };
  const holder = globalThis as Holder;
  const outer = holder[TASK];
  holder[TASK] = work;
  try {
    return { ok: true, value: script.runInThisContext({ timeout: milliseconds }) as T };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { ok: false };
    throw error;
  } finally {
    holder[TASK] = outer;
  }
}
