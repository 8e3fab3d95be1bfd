import type { ReadonlyI8 } from '../../base/typed-array.ts';

/** Order in `emergingCategories`. */
const codes = {
  none: 0,
  new: 1,
  consecutive: 2,
  intensifying: 3,
  persistent: 4,
  diminishing: 5,
  sporadic: 6,
  oscillating: 7,
  historical: 8,
} as const;

/** What the rules ask of a series of steps, for one sign. */
interface Reading {
  /** Steps of the sign, and whether the last is one. */
  readonly steps: number;
  readonly isLast: boolean;
  /** Length of the run of the sign that ends with the last step. */
  readonly run: number;
  /** Whether any step has the other sign. */
  readonly hasOther: boolean;
  /** 1: the sign grows stronger, -1: weaker, 0: no trend. */
  readonly trend: number;
}

function read(bins: ReadonlyI8, sign: number, trend: number): Reading {
  let steps = 0;
  let run = 0;
  let hasOther = false;
  for (let t = 0; t < bins.length; t++) {
    if (bins[t] * sign > 0) {
      steps += 1;
      run += 1;
    } else {
      run = 0;
      hasOther ||= bins[t] * sign < 0;
    }
  }
  return { steps, isLast: run > 0, run, hasOther, trend: trend * sign };
}

/** The rules in their order, for one sign. */
function categoryOf({ steps, isLast, run, hasOther, trend }: Reading, length: number): number {
  const isMost = 10 * steps >= 9 * length;
  if (steps === 0) return codes.none;
  if (!isLast) return isMost ? codes.historical : codes.none;
  if (hasOther && !isMost) return codes.oscillating;
  if (steps === 1) return codes.new;
  if (steps === run && !isMost) return codes.consecutive;
  if (isMost) return trend === 0 ? codes.persistent : trend > 0 ? codes.intensifying : codes.diminishing;
  return codes.sporadic;
}

/** Sign of the last significant step; 0 where there is none. */
function lastSign(bins: ReadonlyI8): number {
  let t = bins.length - 1;
  while (t > 0 && bins[t] === 0) t -= 1;
  return Math.sign(bins[t]);
}

/**
 * Emerging hot spot category of one place: index into `emergingCategories`, negative for cold, 0 for none.
 * The published rules overlap, so that they have an order: historical, oscillating, new, consecutive, then persistent,
 * intensifying and diminishing, then sporadic. Where rules of hot and of cold both hold, the sign of the last significant
 * step decides. Persistent asks for the last step. "90 %" is at least 9 of 10 steps, in whole numbers: under ten steps
 * it means every one, and historical cannot occur.
 *
 * @param bins one a step, the first first: positive a significant hot step, negative a cold one, 0 neither
 * @param trend sign of a significant trend of z, 0 for none
 *
 * O(steps). Rules: Esri, How Emerging Hot Spot Analysis works (ArcGIS Pro 3.2).
 */
export function emergingCategory(bins: ReadonlyI8, trend: number): number {
  if (bins.length === 0) return codes.none;
  const hot = categoryOf(read(bins, 1, trend), bins.length);
  const cold = categoryOf(read(bins, -1, trend), bins.length);
  if (hot === codes.none) return cold === codes.none ? codes.none : -cold;
  return cold === codes.none || lastSign(bins) > 0 ? hot : -cold;
}
