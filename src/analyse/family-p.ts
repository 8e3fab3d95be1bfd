import { holm } from './kernels/holm.ts';

/**
 * p-values of findings that are shown together, after Holm over that family; a finding without a p stays without one
 * and is no member.
 */
export function familyP(p: readonly (number | null)[]): readonly (number | null)[] {
  const adjusted = holm(Float64Array.from(p, (value) => value ?? Number.NaN));
  return p.map((value, i) => (value === null || Number.isNaN(value) ? null : adjusted[i]));
}
