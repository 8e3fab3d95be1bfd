import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { minMaxScale } from './min-max-scale.ts';
import { rankScale } from './rank-scale.ts';
import { vectorScale } from './vector-scale.ts';
import { zScale } from './z-scale.ts';

const scales = { 'min-max': minMaxScale, z: zScale, vector: vectorScale, rank: rankScale } as const;

/** Figures of one criterion; NaN: missing, then `low` and `high` are its bounds, or NaN where nothing is known. */
export interface BoundedColumn {
  readonly values: ReadonlyF64;
  readonly low: ReadonlyF64;
  readonly high: ReadonlyF64;
}

const areAlike = (values: ReadonlyF64): boolean => {
  const known = Float64Array.from(values).filter((value) => !Number.isNaN(value));
  return known.every((value) => value === known[0]);
};

/**
 * Normalises a criterion so that more is always better: where less speaks for a region it is 1 minus the scale, or minus
 * the standard score. The scale is made of the figures that are known; bounds lie on it, beyond its ends if need be.
 * Where the known ones are all alike their bounds make the scale with them. A missing figure of which nothing is known
 * has the ends of the known ones for bounds.
 *
 * @returns values (NaN: missing) and bounds, equal to the value where there is one; all NaN for a column without figures
 *
 * O(n log n) for ranks, else O(n).
 */
export function normaliseColumn(
  { values, low, high }: BoundedColumn,
  how: keyof typeof scales,
  direction: 'more' | 'less',
): { readonly [Key in keyof BoundedColumn]: Float64Array<ArrayBuffer> } {
  const isMissing = (i: number): boolean => Number.isNaN(values[i]);
  const bounds = Float64Array.from([...low, ...high].filter((_, i) => isMissing(i % values.length)));
  const basis = areAlike(values) ? Float64Array.from([...values, ...bounds]) : values;
  const scale = scales[how](basis);
  const placed = (value: number): number => {
    if (direction === 'more') return scale(value);
    return how === 'z' ? -scale(value) : 1 - scale(value);
  };
  const known = Float64Array.from(values).filter((value) => !Number.isNaN(value));
  const ends = known.length === 0 ? [Number.NaN, Number.NaN] : [Math.min(...known), Math.max(...known)];
  const end = (given: ReadonlyF64, from: number) => (value: number, i: number) =>
    placed(isMissing(i) ? (Number.isNaN(given[i]) ? ends[from] : given[i]) : value);
  const one = Float64Array.from(values, end(low, 0));
  const other = Float64Array.from(values, end(high, 1));
  const [least, most] = direction === 'more' ? [one, other] : [other, one];
  return { values: Float64Array.from(values, placed), low: least, high: most };
}
