import type { SegmentResult, SeriesResult, ShapedResult } from '../analyse/shapes.ts';
import { marginsOf } from '../select/tally-areas.ts';
import { type Disclosed, mint } from './disclosed.ts';
import type { SmallCellRule } from './rule.ts';

/**
 * The one door out of the worker. Small cells are held back, and every margin is summed again from the cells that are
 * shown: a total can then give no cell away, because it never held the cell (complementary suppression by
 * construction; Willenborg & de Waal 2001, chapter 6, has the attack that this closes).
 */
export function disclose<T extends ShapedResult>(result: T, rule: SmallCellRule): Disclosed<T> {
  if (rule.threshold === null) return mint(result);
  const safe: ShapedResult =
    result.shape === 'segments' ? segments(result, rule.threshold) : series(result, rule.threshold);
  return mint(safe as T);
}

const isSmall = (value: number, threshold: number): boolean => value > 0 && value < threshold;

function segments(result: SegmentResult, threshold: number): SegmentResult {
  const values = Float64Array.from(result.values);
  const suppressed: number[] = [];
  let held = 0;
  for (let at = 0; at < values.length; at++) {
    if (!isSmall(values[at], threshold)) continue;
    held += values[at];
    values[at] = Number.NaN;
    suppressed.push(at);
  }
  const { firstMonth, months, chosen } = result;
  const from = result.from - firstMonth;
  const to = result.to - firstMonth;
  const margins = marginsOf(values, result.segments.length, months, from, to, chosen);
  const heldInside = suppressed.filter(
    (at) => at % months >= from && at % months < to && chosen[Math.floor(at / months)],
  );
  return {
    ...result,
    ...margins,
    values,
    suppressed,
    missing: margins.missing - heldInside.length,
    grandTotal: held === 0 ? result.grandTotal : margins.total,
  };
}

function series(result: SeriesResult, threshold: number): SeriesResult {
  return { ...result, values: Float64Array.from(result.values, (v) => (isSmall(v, threshold) ? Number.NaN : v)) };
}
