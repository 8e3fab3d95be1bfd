import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { TransportPlan } from './optimal-transport-line.ts';

/**
 * What a plan costs: the sum of mass times |x - y|^p. With the plan of `optimalTransportLine`, p = 1 gives the first
 * Wasserstein distance, and the root of p = 2 the second.
 *
 * @param x, y positions of the places that the plan names; @param p at least 1
 *
 * O(parts). Villani 2003, doi:10.1090/gsm/058
 */
export function transportCost({ from, to, mass }: TransportPlan, x: ReadonlyF64, y: ReadonlyF64, p: 1 | 2): number {
  let cost = 0;
  if (p === 1) for (let k = 0; k < mass.length; k++) cost += mass[k] * Math.abs(x[from[k]] - y[to[k]]);
  else for (let k = 0; k < mass.length; k++) cost += mass[k] * (x[from[k]] - y[to[k]]) ** 2;
  return cost;
}
