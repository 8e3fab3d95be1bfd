import type { Steps } from '../../base/steps.ts';
import { monthIndexOf } from '../../base/units.ts';
import { sectors } from '../../corridors/corridor.ts';
import { tallyAreas } from '../../select/tally-areas.ts';
import { type CellMonths, tallyUnitMonths } from '../../select/tally-cell-months.ts';
import type { MethodInput } from '../method.ts';
import { rowsInZones } from './tested-zones.ts';

/**
 * Every month of every area that has a figure, under the clauses: what small figures are held back from.
 * @param ids of the areas, in the order of the result
 */
export function* zoneMonthsFor(input: MethodInput, ids: readonly string[]): Steps<CellMonths | null> {
  const { incidents, panel, zones, clauses } = input;
  if (incidents !== null && zones !== null) {
    return yield* tallyUnitMonths(incidents, yield* rowsInZones(incidents, input, zones), clauses);
  }
  return panel === null ? null : panelMonths(input, panel, ids);
}

function panelMonths(
  { clauses, corridor }: MethodInput,
  panel: NonNullable<MethodInput['panel']>,
  ids: readonly string[],
): CellMonths {
  const tally = tallyAreas(panel, sectors, { from: corridor.fromKm, to: corridor.toKm }, clauses);
  const found = tally.segments.flatMap(({ id }, s) => {
    const cell = ids.indexOf(id);
    if (cell < 0) return [];
    return Array.from({ length: tally.months }, (_, m) => {
      const at = s * tally.months + m;
      return { cell, month: monthIndexOf(tally.firstMonth + m), records: tally.values[at], at };
    }).filter(({ records }) => records > 0);
  });
  return {
    cell: Uint32Array.from(found, ({ cell }) => cell),
    month: Int32Array.from(found, ({ month }) => month),
    records: Float64Array.from(found, ({ records }) => records),
    people: Float64Array.from(found, () => Number.NaN),
    least: Float64Array.from(found, ({ records, at }) => tally.leastPart?.[at] ?? records),
  };
}
