import type { MonthIndex } from '../../../base/units.ts';
import { sectors } from '../../../corridors/corridor.ts';
import type { LineIndex } from '../../../corridors/line-index.ts';
import { straightKm } from '../../../corridors/linear-reference.ts';
import { tallyAreas } from '../../../select/tally-areas.ts';
import type { MethodInput } from '../../method.ts';
import type { Period } from '../../shapes.ts';

/** Figures of the sectors that the corridor, or the brushed stretch, touches; west to east. */
export interface SectorFigures {
  readonly ids: readonly string[];
  readonly fromKm: Float64Array;
  readonly toKm: Float64Array;
  /** `straightKm` of the western end, the middle and the eastern end of each sector. */
  readonly west: Float64Array;
  readonly middle: Float64Array;
  readonly east: Float64Array;
  readonly firstMonth: MonthIndex;
  readonly months: number;
  /** sectors x months; NaN = no figure. */
  readonly values: Float64Array;
}

/** Category clauses are obeyed; the months clause is not looked at. */
export function sectorFigures(panel: NonNullable<MethodInput['panel']>, input: MethodInput): SectorFigures {
  const { corridor, clauses, geography } = input;
  const tally = tallyAreas(panel, sectors, { from: corridor.fromKm, to: corridor.toKm }, clauses);
  const taken = [...tally.segments.keys()].filter((s) => tally.chosen[s]);
  const place = (km: (s: number) => number): Float64Array => Float64Array.from(taken, km);
  const values = new Float64Array(taken.length * tally.months);
  taken.forEach((s, at) => {
    for (let m = 0; m < tally.months; m++) values[at * tally.months + m] = tally.values[s * tally.months + m];
    // Months of the year that are not chosen add nothing to any sector: shares are of the others.
    for (const m of tally.offSeason) values[at * tally.months + m] = 0;
  });
  const index: LineIndex = geography.index;
  const fromKm = place((s) => tally.segments[s].fromKm);
  const toKm = place((s) => tally.segments[s].toKm);
  const west = fromKm.map((km) => straightKm(index, km));
  const east = toKm.map((km) => straightKm(index, km));
  return {
    ids: taken.map((s) => tally.segments[s].id),
    fromKm,
    toKm,
    west,
    middle: west.map((km, s) => (km + east[s]) / 2),
    east,
    firstMonth: tally.firstMonth,
    months: tally.months,
    values,
  };
}

/** Sums by sector over a period; NaN where any month has no figure or lies outside the series. */
export function sumsOver(figures: SectorFigures, period: Period): Float64Array {
  const sums = new Float64Array(figures.ids.length);
  for (let s = 0; s < sums.length; s++) {
    for (let month: number = period.from; month < period.to; month++) {
      const m = month - figures.firstMonth;
      sums[s] += m < 0 || m >= figures.months ? Number.NaN : figures.values[s * figures.months + m];
    }
  }
  return sums;
}

/** Each share of the whole. */
export function sharesOf(sums: Float64Array): Float64Array {
  const total = sums.reduce((sum, value) => sum + value, 0);
  return sums.map((value) => value / total);
}

/** Mean of places weighted by shares. */
export function centreOf(shares: Float64Array, km: Float64Array): number {
  return shares.reduce((sum, share, s) => sum + share * km[s], 0);
}
