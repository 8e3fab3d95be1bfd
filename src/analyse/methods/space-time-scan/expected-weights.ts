import { daysInMonth, monthOf, yearOf } from '../../../base/month.ts';
import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import { monthIndexOf } from '../../../base/units.ts';
import type { StudyArea } from '../../../corridors/study-area.ts';
import type { Period } from '../../shapes.ts';
import type { FamilyCases } from './family-cases.ts';

/** What is expected, in proportion: in each unit over all months, and in each month over all units. */
export interface ExpectedWeights {
  readonly units: Float64Array;
  readonly months: Float64Array;
}

/** A cell without earlier records must not expect nothing. */
const added = 0.5;

/** Permutation form: as many as there are in the unit, and in the month. */
export function ownWeights({ unit, month }: FamilyCases, units: number, months: number): ExpectedWeights {
  const weights = { units: new Float64Array(units), months: new Float64Array(months) };
  for (let c = 0; c < unit.length; c++) {
    weights.units[unit[c]] += 1;
    weights.months[month[c]] += 1;
  }
  return weights;
}

/** Days of each month. */
function dayWeights({ from, to }: Period): Float64Array {
  return Float64Array.from({ length: to - from }, (_, m) => {
    const month = monthIndexOf(from + m);
    return daysInMonth(yearOf(month), monthOf(month));
  });
}

/** Area of a cell in square degrees of the equator: good to its own size, as only proportions are asked for. */
function cellArea({ starts, lonLat, lat }: StudyArea, cell: number): number {
  let doubled = 0;
  const [first, last] = [starts[cell], starts[cell + 1]];
  for (let k = first; k < last; k++) {
    const next = k + 1 < last ? k + 1 : first;
    doubled += lonLat[2 * k] * lonLat[2 * next + 1] - lonLat[2 * next] * lonLat[2 * k + 1];
  }
  return (Math.abs(doubled) / 2) * Math.cos((lat[cell] * Math.PI) / 180);
}

/**
 * Poisson form: by area, or by earlier records of each cell; the same for each day.
 * @param earlier records of each cell of the area; null for area
 */
export function poissonWeights(
  area: StudyArea,
  cells: readonly number[],
  months: Period,
  earlier: ReadonlyF64 | null,
): ExpectedWeights {
  const units = Float64Array.from(cells, (cell) => (earlier === null ? cellArea(area, cell) : earlier[cell] + added));
  return { units, months: dayWeights(months) };
}
