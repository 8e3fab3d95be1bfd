import type { SeriesResult } from '../analyse/shapes.ts';
import { isSmall } from './rule.ts';

/** Small months are NaN; a series has no margin. */
export function discloseSeries(result: SeriesResult, threshold: number): SeriesResult {
  return { ...result, values: Float64Array.from(result.values, (v) => (isSmall(v, threshold) ? Number.NaN : v)) };
}
