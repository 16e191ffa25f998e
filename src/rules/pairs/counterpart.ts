import { nearest } from '../../text/similar.ts';
import type { Surplus } from './surplus.ts';

/**
 * What stands in the place of something lost: what is most like it, else what is the only one added where one is
 * lost. The caller takes it out of `added`, so that nothing stands for two.
 */
export function counterpartOf(
  { key }: Surplus,
  lost: readonly Surplus[],
  added: readonly Surplus[],
): Surplus | undefined {
  const near = nearest(
    key,
    added.map((each) => each.key),
  );
  if (near !== undefined) return added.find((each) => each.key === near);
  const within = added.find(
    (each) => key.length > 2 && each.key.length > 2 && (each.key.includes(key) || key.includes(each.key)),
  );
  return within ?? (lost.length === 1 && added.length === 1 ? added[0] : undefined);
}
