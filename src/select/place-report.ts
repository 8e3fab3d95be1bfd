import type { Steps } from '../base/steps.ts';
import type { PlaceReport } from '../columns/file-report.ts';
import type { IncidentTable } from '../columns/table.ts';
import { borderLengthKm, corridors } from '../corridors/corridor.ts';
import type { Geography } from '../corridors/geography.ts';
import { isOffshore } from '../corridors/is-offshore.ts';
import { corridorCounts } from './corridor-counts.ts';
import { crowdedPlaces } from './crowded-places.ts';
import { sidesStated } from './sides-stated.ts';

const rowsAtATime = 8192;
/** A record this near to the line may lie on either bank of the river, and on either side of a rough coordinate, km. */
const besideLineKm = 2;

/** Those of the programme; the whole border is everything that they share. */
const programme = corridors.filter(({ id }) => id !== 'whole-border');

const [fromKm, toKm, depthKm] = [
  Float64Array.from(programme, (corridor) => corridor.fromKm),
  // What lies beyond the end of the land, in the Gulf, is nearest to the last corridor's last kilometre.
  Float64Array.from(programme, (corridor) => (corridor.toKm >= borderLengthKm ? Infinity : corridor.toKm)),
  Float64Array.from(programme, (corridor) => corridor.depthKm),
];

/** The corridors that hold a place, a bit each. @param away from the line, km */
function corridorBits(km: number, away: number): number {
  let bits = 0;
  for (let at = 0; at < fromKm.length; at++) {
    if (km >= fromKm[at] && km < toKm[at] && away <= depthKm[at]) bits |= 1 << at;
  }
  return bits;
}

/** Whether a coordinate is a whole number of hundredths of a degree. */
const isRough = (degrees: number): boolean => Math.abs(degrees * 100 - Math.round(degrees * 100)) < 1e-6;

/** A count, unless it or what is left of all is of 1 to threshold less 1. */
function held(count: number, all: number, threshold: number | null): number | null {
  const isSmall = (value: number): boolean => threshold !== null && value > 0 && value < threshold;
  return isSmall(count) || isSmall(all - count) ? null : count;
}

/**
 * Where the records of a located table lie: in which corridors of the programme, off the coast, on the other side of
 * the line than a column says, many at one point, on a grid of hundredths of a degree.
 * @param threshold counts of 1 to threshold less 1 are held back, and others where they would give those away; null: none
 */
export function* placeReport(table: IncidentTable, geography: Geography, threshold: number | null): Steps<PlaceReport> {
  const { rows, lon, lat, borderKm, acrossKm } = table;
  const stated = sidesStated(table);
  /** How many records lie in each combination of corridors, by its bits. */
  const combinations = new Uint32Array(2 ** programme.length);
  const counts = { located: 0, inSea: 0, wrongSide: 0, sided: 0, rough: 0 };
  for (let row = 0; row < rows; row++) {
    if (row % rowsAtATime === 0) yield { done: row, total: rows };
    if (!Number.isFinite(lon[row]) || !Number.isFinite(lat[row])) continue;
    counts.located += 1;
    const km = borderKm[row];
    const across = acrossKm[row];
    combinations[corridorBits(km, Math.abs(across))] += 1;
    if (isOffshore(geography.land, lon[row], lat[row])) counts.inSea += 1;
    if (isRough(lon[row]) && isRough(lat[row])) counts.rough += 1;
    const side = stated?.(row) ?? 0;
    if (side !== 0) counts.sided += 1;
    if (side * across < -besideLineKm) counts.wrongSide += 1;
  }
  const { places, records } = yield* crowdedPlaces(table);
  const { located } = counts;
  const { inCorridor, outside } = corridorCounts(combinations, programme.length, threshold);
  return {
    located: held(located, located, threshold),
    corridors: programme.map(({ id }, at) => ({ corridor: id, records: inCorridor[at] })),
    outside,
    inSea: held(counts.inSea, located, threshold),
    wrongSide: stated === null ? null : held(counts.wrongSide, counts.sided, threshold),
    crowded: { places, records: held(records, located, threshold) },
    twoDecimals: held(counts.rough, located, threshold),
  };
}
