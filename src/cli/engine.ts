import { setFlagsFromString } from 'node:v8';

/** In percent of what lived through the last collection of all garbage. */
const GROWTH = 150;
/** Versions of V8 (of Node 22 and 24) that are known to have the flag: it is no part of any interface. */
const KNOWN = new Set(['12', '13']);

/**
 * Lets the heap of this process grow to two and a half times what lives in it before garbage is collected, where V8
 * would let it grow to four times: pages come and go, and a run over a large tree would take a third more memory
 * for nothing. For the command's own process alone; a library leaves this to its host.
 */
export function keepHeapSmall(): void {
  const [version = ''] = process.versions.v8.split('.', 1);
  if (KNOWN.has(version)) setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
