import type { MethodInput } from '../../src/analyse/method.ts';
import { methods } from '../../src/analyse/methods/index.ts';
import type { Period, ShiftResult } from '../../src/analyse/shapes.ts';
import { noHands } from '../../src/base/hands.ts';
import { drain } from '../../src/base/steps.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import type { IncidentTable } from '../../src/columns/table.ts';
import { corridorById, sectorById } from '../../src/corridors/corridor.ts';
import type { Geography } from '../../src/corridors/geography.ts';
import type { PlacePools } from '../simulate/place-pools.ts';
import { plan } from '../simulate/plan.ts';

/** Where the shift is looked for: the whole corridor, or the sector whose route moves. */
export type Stretch = 'corridor' | 'sector';

export interface Windows {
  readonly now: Period;
  readonly before: Period;
}

/** Windows of as many months on either side of the month before the route moves, as an event of it would have them. */
export function windowsOf(length: number): Windows {
  const event = plan.route.firstMonth - 1;
  return {
    now: { from: monthIndexOf(event + 1), to: monthIndexOf(event + 1 + length) },
    before: { from: monthIndexOf(event - length), to: monthIndexOf(event) },
  };
}

function placeOf(stretch: Stretch): { readonly from: number; readonly to: number } {
  const [sector, corridor] = [sectorById(plan.route.sector), corridorById(plan.corridor)];
  if (sector === undefined || corridor === undefined) throw new Error('the plan names places that are not there');
  const whole = { from: corridor.fromKm, to: corridor.toKm };
  return stretch === 'corridor' ? whole : { from: sector.fromKm, to: Math.min(sector.toKm, whole.to) };
}

/** One comparison by the method itself. */
export function comparedShift(
  geography: Geography,
  incidents: IncidentTable,
  windows: Windows,
  stretch: Stretch,
  run: { readonly permutations: number; readonly seed: number },
): ShiftResult {
  const [method] = methods.filter(({ card }) => card.id === 'period-shift');
  const corridor = corridorById(plan.corridor);
  if (corridor === undefined) throw new Error(plan.corridor);
  const input: MethodInput = {
    incidents,
    panel: null,
    geography,
    corridor,
    clauses: { place: { kind: 'kilometres', ...placeOf(stretch) } },
    ...windows,
    breaks: [],
    count: 'records',
    basis: 'rows',
    zones: null,
    denominator: null,
    hands: noHands,
  };
  const found = drain(method.run(input, { permutations: run.permutations }, run.seed));
  if (!found.ok || found.value.shape !== 'shift') throw new Error(JSON.stringify(found));
  return found.value;
}

/**
 * The true difference of means, straight kilometres: that of the places which records are drawn from, sectors weighted
 * by what they have in each period without disturbance.
 * @param counts sectors x months of the plan
 */
export function trueShift(
  pools: PlacePools,
  counts: readonly number[],
  { now, before }: Windows,
  stretch: Stretch,
): number {
  const { from, to } = placeOf(stretch);
  const months = plan.to - plan.from;
  const meanOf = (period: Period, stage: 0 | 1): number => {
    let [sum, weight] = [0, 0];
    pools.forEach((ofSector, s) => {
      const { borderKm, straightKm } = ofSector[stage];
      let total = 0;
      for (let month: number = period.from; month < period.to; month++) total += counts[s * months + month - plan.from];
      borderKm.forEach((km, place) => {
        if (km < from || km >= to) return;
        sum += (total * straightKm[place]) / borderKm.length;
        weight += total / borderKm.length;
      });
    });
    return sum / weight;
  };
  return meanOf(now, 1) - meanOf(before, 0);
}
