import { firstDayOf, monthIndex } from '../../src/base/month.ts';
import { type Rng, seededRng } from '../../src/base/rng.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import { borderPlane } from '../../src/corridors/albers.ts';
import type { MadeRecord } from './incidents.ts';

/** First month of made-up routes. */
export const routeStart = monthIndex(2015, 1);

/** Sum of twelve uniform numbers: near enough to normal. */
export function normal(rng: Rng): number {
  let sum = -6;
  for (let k = 0; k < 12; k++) sum += rng.nextUnit();
  return sum;
}

export interface MadeRoute {
  readonly seed: number;
  readonly months: number;
  readonly perMonth: number;
  /** From this month on the route lies so many km to the north-east. */
  readonly moved?: { readonly month: number; readonly km: number };
  /** Standard deviation of a month's own shift, km. */
  readonly monthly?: number;
}

/** Records round a straight route of 240 km that runs north-west from the river above Eagle Pass. */
export function madeRoute({ seed, months, perMonth, moved, monthly = 0 }: MadeRoute): readonly MadeRecord[] {
  const origin = new Float64Array(2);
  borderPlane.forward(-100.6, 29.2, origin, 0);
  const place = new Float64Array(2);
  const half = Math.SQRT1_2;
  return Array.from({ length: months }, (_, month) => {
    const rng = seededRng(seed, month);
    const shift = monthly * normal(rng) + (moved !== undefined && month >= moved.month ? moved.km : 0);
    return Array.from({ length: perMonth }, (): MadeRecord => {
      const along = 240 * rng.nextUnit();
      const across = shift + 6 * normal(rng);
      borderPlane.inverse(origin[0] + half * (across - along), origin[1] + half * (along + across), place, 0);
      return { lon: place[0], lat: place[1], day: firstDayOf(monthIndexOf(routeStart + month)) + rng.nextBelow(28) };
    });
  }).flat();
}
