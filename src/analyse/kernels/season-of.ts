import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { quantile } from './quantile.ts';

/**
 * Seasonal pattern of a series by comparison with its centred moving average over one year: "sum", the median
 * difference of each season, adding up to 0; "product", the sum of each season's values over that of the averages, with
 * mean 1. A change of level touches only the half years beside it.
 *
 * @param values one a season, the first in season 0; NaN is a gap: averages that reach over it are not used
 * @param seasons a year has, an even number
 * @returns one number a season; null where a season has fewer than two averages, or a factor would be 0
 *
 * O(n seasons). Classical decomposition (Kendall & Stuart 1983, The advanced theory of statistics 3), with medians
 */
export function seasonOf(
  values: ReadonlyF64,
  seasons: number,
  form: 'sum' | 'product',
): Float64Array<ArrayBuffer> | null {
  const half = seasons / 2;
  const compared = Array.from({ length: seasons }, (): { value: number; average: number }[] => []);
  for (let t = half; t + half < values.length; t++) {
    let average = (values[t - half] + values[t + half]) / 2;
    for (let k = 1 - half; k < half; k++) average += values[t + k];
    average /= seasons;
    if (!Number.isNaN(average)) compared[t % seasons].push({ value: values[t], average });
  }
  if (compared.some((pairs) => pairs.length < 2)) return null;
  const raw = Float64Array.from(compared, (pairs) => {
    if (form === 'sum') {
      return quantile(
        Float64Array.from(pairs, ({ value, average }) => value - average),
        0.5,
      );
    }
    const [sum, averages] = pairs.reduce(([s, a], { value, average }) => [s + value, a + average], [0, 0]);
    return sum / averages;
  });
  const mean = raw.reduce((sum, value) => sum + value, 0) / seasons;
  const pattern = raw.map((value) => (form === 'sum' ? value - mean : value / mean));
  return form === 'product' && !pattern.every((factor) => factor > 0) ? null : pattern;
}
