import { visible } from '../text/escape/control.ts';
import { clip } from '../text/width.ts';
import type { Output } from './terminal.ts';

const BAR = 24;
/** Shorter work shows nothing. */
const PATIENCE = 1000;
const FRAME = 100;
const CLEAR = '\r\u001b[2K';

export interface Progress {
  update(done: number, total: number, item: string): void;
  /** Takes the bar away. */
  end(): void;
}

const SILENT: Progress = { update() {}, end() {} };

/** A bar on a terminal, once work has taken more than a second. Elsewhere it writes nothing. */
export function createProgress(
  output: Output,
  label: string,
  quiet = false,
  now = () => performance.now(),
): Progress {
  if (quiet || !output.isTerminal || !output.color) return SILENT;
  const start = now();
  let last = start;
  let shown = false;
  return {
    update(done, total, item) {
      if (now() - start < PATIENCE || (shown && now() - last < FRAME)) return;
      last = now();
      shown = true;
      void output.write(CLEAR + barOf(label, done, total, item, output.width));
    },
    end() {
      if (shown) void output.write(CLEAR);
      shown = false;
    },
  };
}

function barOf(label: string, done: number, total: number, item: string, width: number): string {
  const filled = total > 0 ? Math.round((done / total) * BAR) : 0;
  const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
  // One cell stays free, or some terminals would begin a new line.
  return clip(`${label} ${bar} ${done}/${total} ${visible(item)}`, width - 1);
}
