import type { ReadonlyF64 } from '../../base/typed-array.ts';

/** Two ways of adding the same numbers may differ by this share. */
const rounding = 1e-10;

/** Monte Carlo p of a statistic: its rank among itself and those of the replications, (r + 1) / (R + 1). */
export function replicationP(statistic: number, replications: ReadonlyF64): number {
  let atLeast = 1;
  for (let i = 0; i < replications.length; i++) if (replications[i] >= statistic * (1 - rounding)) atLeast += 1;
  return atLeast / (replications.length + 1);
}
