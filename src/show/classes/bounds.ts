import { type Counted, countOf, rankReader } from './counted.ts';

/** Where a class begins: at the bound itself or, `isAbove`, at the first figure over it. */
export interface Bound {
  readonly at: number;
  readonly isAbove: boolean;
}

const from = (at: number): Bound => ({ at, isAbove: false });
const above = (at: number): Bound => ({ at, isAbove: true });

/** Classes of as many figures each; where figures are equal, or fewer than classes, two bounds may lie between the same. */
export function quantileBounds(figures: Counted, classes: number): readonly Bound[] {
  const read = rankReader(figures);
  const last = countOf(figures) - 1;
  return Array.from({ length: classes - 1 }, (_, i) => from(read((last * (i + 1)) / classes)));
}

/** Classes of the same width. */
export const equalBounds = (low: number, high: number, classes: number): readonly Bound[] =>
  Array.from({ length: classes - 1 }, (_, i) => from(low + ((high - low) * (i + 1)) / classes));

/** Mean and standard deviation of a sample (n - 1), as R and ArcGIS take it. */
export function middleOf(figures: Counted): { readonly mean: number; readonly sd: number } {
  const n = countOf(figures);
  const { values, times } = figures;
  let mean = 0;
  for (let i = 0; i < values.length; i++) mean += ((values[i] ?? 0) * (times[i] ?? 0)) / n;
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (times[i] ?? 0) * ((values[i] ?? 0) - mean) ** 2;
  return { mean, sd: n > 1 ? Math.sqrt(squares / (n - 1)) : 0 };
}

/** Classes of one standard deviation each, the mean in the middle of the middle one: an odd number. */
export function deviationBounds(figures: Counted, classes: number): readonly Bound[] {
  const { mean, sd } = middleOf(figures);
  const each = oddOf(classes);
  return sd === 0 ? [] : Array.from({ length: each - 1 }, (_, i) => from(mean + (i + 1 - each / 2) * sd));
}

/** Of classes with one in the middle: the number asked for, or one fewer; three at least. */
export const oddOf = (classes: number): number => Math.max(3, classes - ((classes + 1) % 2));

/** Tukey's hinges and the median (1977, Exploratory Data Analysis): R's fivenum, and what GeoDa takes. */
export function hingesOf(figures: Counted): readonly [lower: number, median: number, upper: number] {
  const n = countOf(figures);
  const read = rankReader(figures);
  const depth = Math.floor((n + 3) / 2) / 2;
  // A depth that ends in a half lies between two figures: their mean.
  return [read(depth - 1), read((n - 1) / 2), read(n - depth)];
}

/**
 * A box map (Anselin 1994, GeoDa): under the lower fence, to the lower hinge, to the median, to the upper hinge, to the
 * upper fence, and over it. A fence lies `hinge` times the spread of the hinges outside them.
 */
export function boxBounds(figures: Counted, hinge: number): readonly Bound[] {
  if (countOf(figures) === 0) return [];
  const [lower, median, upper] = hingesOf(figures);
  const reach = hinge * (upper - lower);
  return [from(lower - reach), from(lower), above(median), above(upper), above(upper + reach)];
}
