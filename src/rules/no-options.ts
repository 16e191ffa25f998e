import { z } from 'zod';

/** For rules without options: any option is a mistake. */
export const noOptions = z.strictObject({});
