import type { CellResult } from '../../src/analyse/shapes.ts';
import { disclose } from '../../src/disclose/disclose.ts';
import type { Disclosed } from '../../src/disclose/disclosed.ts';
import { cellResult } from './show-samples.ts';

/**
 * Six areas, the last three times as wide as the others: three with figures, none recorded, suppressed, not observed.
 * @param base what rates are per, by area; left out: counts
 */
export function areaResult(base: readonly number[] | null = null): Disclosed<CellResult> {
  const cells = cellResult();
  const records = Float64Array.from([6, 40, 300, 0, Number.NaN, Number.NaN]);
  const lonLat = Float64Array.from(cells.lonLat, (value, k) =>
    k > 41 && k % 2 === 0 && value > -95 ? value + 2 : value,
  );
  const rates =
    base === null
      ? null
      : {
          denominator: 'population 2019',
          per: 1000,
          value: Float64Array.from(records, (value, i) => (1000 * value) / (base[i] ?? Number.NaN)),
          smoothed: new Float64Array(0),
          unstable: Uint8Array.from([1, 0, 0, 1, 0, 0]),
          base: Float64Array.from(base),
        };
  const names = ['El Paso', 'Juárez', 'Presidio', 'Ojinaga', 'Brewster', 'Ocampo'];
  const ids = ['48141', '08037', '48377', '08052', '48043', '05023'];
  const areas = { ...cells, unit: 'counties', names, ids, lonLat, records, people: records, rates } as const;
  return disclose({ ...areas, resolution: 0, totalRecords: 346, totalPeople: 346 }, { threshold: null }, null);
}
