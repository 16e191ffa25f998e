import { randomBytes } from 'node:crypto';

/**
 * Marks of ours travel through the parser of raw HTML as attributes whose names no document can guess: new in
 * every process, and gone from the tree before it is written.
 */
const NONCE = randomBytes(8).toString('hex');

/** On elements made from a block: its index. */
export const BLOCK_MARK = `dataIgb${NONCE}`;
/** On empty elements where a segment begins: its index. */
export const SEGMENT_MARK = `dataIgs${NONCE}`;
