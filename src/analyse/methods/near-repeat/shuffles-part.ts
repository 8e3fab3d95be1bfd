import { type KnoxShuffles, knoxShuffles } from '../../kernels/knox-shuffles.ts';
import type { PartKernel } from '../../part.ts';

/** Shuffles of dates, cut into ranges: each counts for itself, and the counts add up. */
export const nearRepeatShuffles: PartKernel<KnoxShuffles, Uint32Array<ArrayBuffer>> = {
  id: 'near-repeat-shuffles',
  run: knoxShuffles,
  join(parts) {
    const [first, ...rest] = parts;
    const sum = Uint32Array.from(first);
    for (const part of rest) for (let cell = 0; cell < sum.length; cell++) sum[cell] += part[cell];
    return sum;
  },
};
