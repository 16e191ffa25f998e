import { z } from 'zod';

/** How sure the alignment must be before anything is said of a pair of segments. */
export const confidence = z
  .number()
  .min(0)
  .max(1)
  .default(0.7)
  .describe('The least confidence of the alignment, 0 to 1.');

/** For rules that have no other option. */
export const confidenceOnly = z.strictObject({ confidence });
