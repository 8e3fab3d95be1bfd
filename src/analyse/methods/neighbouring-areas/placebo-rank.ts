import type { Steps } from '../../../base/steps.ts';
import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import { displacementDifference } from '../../kernels/displacement-difference.ts';
import type { NeighbourResult } from '../../shapes.ts';
import { spreadOf } from './difference-test.ts';

/** The months of the whole series, and how the date compared lies in them. */
export interface PlaceboSeries {
  /** By area; NaN = no figure. */
  readonly months: readonly ReadonlyF64[];
  readonly signs: readonly number[];
  /** Place of the date in the series, and months on each side of it. */
  readonly at: number;
  readonly half: number;
  /** Totals are ranked by the difference itself, incidents by how many standard errors it is. */
  readonly isTotals: boolean;
  /** Records that all areas together must have on each side. */
  readonly least: number;
}

const sumOf = (values: ReadonlyF64, from: number, to: number): number => {
  let sum = 0;
  for (let m = from; m < to; m++) sum += values[m];
  return sum;
};

/** The size of the difference at a month; null where a window has too few records, or a month without a figure. */
function sizeAt({ months, signs, half, isTotals, least }: PlaceboSeries, at: number): number | null {
  const counts = months.map((values) => [sumOf(values, at - half, at), sumOf(values, at, at + half)] as const);
  const fewest = Math.min(...[0, 1].map((side) => counts.reduce((sum, both) => sum + both[side], 0)));
  if (!(fewest >= least)) return null;
  if (isTotals) return Math.abs(counts.reduce((sum, [before, after], i) => sum + signs[i] * (after - before), 0));
  const { dispersions, degrees, serial } = spreadOf(
    months.map((values) => values.subarray(at - half, at + half)),
    half,
  );
  const areas = counts.map((both, i) => ({
    counts: both,
    sign: signs[i],
    dispersion: dispersions[i] * serial,
    degrees: degrees[i],
  }));
  return Math.abs(displacementDifference(areas, 0.05).z);
}

/** How many other months of the series, with windows as long, have a smaller difference; null where there is none. */
export function* placeboRank(series: PlaceboSeries): Steps<NeighbourResult['placebo']> {
  const { months, at, half } = series;
  const observed = sizeAt(series, at);
  const length = months[0]?.length ?? 0;
  let [larger, of] = [0, 0];
  for (let month = half; month + half <= length; month++) {
    yield { done: month, total: length };
    const size = month === at ? null : sizeAt(series, month);
    if (size === null || observed === null) continue;
    of += 1;
    if (observed > size) larger += 1;
  }
  return of === 0 ? null : { larger, of };
}
