import type { Steps } from '../base/steps.ts';
import type { FamilyCells } from './families.ts';
import { familyWeights } from './family-weights.ts';
import type { CsrWeights } from './kernels/csr-weights.ts';
import { distanceBandWeights } from './kernels/distance-band-weights.ts';
import { knnWeights } from './kernels/knn-weights.ts';
import type { ParamValues } from './method.ts';
import type { CountedUnits } from './units/counted-units.ts';

/** Links that memory and time have room for. */
const mostLinks = 8_000_000;

/** A radius that holds more than this share of the family's units, on average, leaves nothing to compare with. */
const widestShare = 0.5;

/** Whether so many links of units to others leave nothing to compare with. */
export const isTooLinked = (links: number, units: number): boolean =>
  units > 1 && links > widestShare * units * (units - 1);

/** The same of weights that hold no unit itself. */
export const isTooWide = ({ targets }: CsrWeights, units: number): boolean => isTooLinked(targets.length, units);

/** Units that are neighbours of these and not of them. @param weights in the order of the family's own units */
export function unitsBeside(
  { offsets, targets }: CsrWeights,
  { cells: all }: Pick<FamilyCells, 'cells'>,
  units: readonly number[],
): readonly number[] {
  const row = new Map(all.map((unit, at) => [unit, at]));
  const beside = new Set<number>();
  for (const unit of units) {
    const at = row.get(unit) ?? all.length;
    for (let k = offsets[at]; k < offsets[at + 1]; k++) beside.add(all[targets[k]]);
  }
  for (const unit of units) beside.delete(unit);
  return [...beside];
}

/** The same weights with each unit among its own neighbours, first in its row. */
export function withSelf({ offsets, targets }: CsrWeights): CsrWeights {
  const units = offsets.length - 1;
  const ends = new Uint32Array(units + 1);
  const all = new Uint32Array(targets.length + units);
  for (let i = 0; i < units; i++) {
    const at = offsets[i] + i;
    all[at] = i;
    all.set(targets.subarray(offsets[i], offsets[i + 1]), at + 1);
    ends[i + 1] = offsets[i + 1] + i + 1;
  }
  return { offsets: ends, targets: all, values: null };
}

/**
 * Binary weights without self among the units of a family, in its own order: rings of cells or areas that touch, all
 * within a distance, or the nearest, as the parameters `weights`, `rings`, `distanceKm` and `nearest` say. Null where
 * there would be more links than there is room for.
 */
export function* weightsAmong(
  counted: Pick<CountedUnits, 'area' | 'neighbours'>,
  { cells }: Pick<FamilyCells, 'cells'>,
  params: ParamValues,
): Steps<CsrWeights | null> {
  const { area } = counted;
  if (params.weights === 'rings') {
    return familyWeights(yield* counted.neighbours(Number(params.rings)), cells).withoutSelf;
  }
  const lon = Float64Array.from(cells, (cell) => area.lon[cell]);
  const lat = Float64Array.from(cells, (cell) => area.lat[cell]);
  if (params.weights === 'distance') {
    return yield* distanceBandWeights(lon, lat, Number(params.distanceKm), mostLinks);
  }
  const nearest = Number(params.nearest);
  return cells.length > nearest
    ? yield* knnWeights(lon, lat, nearest)
    : { offsets: new Uint32Array(cells.length + 1), targets: new Uint32Array(0), values: null };
}
