import type { ReadonlyF64, ReadonlyU8, ReadonlyU32 } from '../../base/typed-array.ts';

/**
 * First Wasserstein distance between the records whose block has label 1 and those whose block has label 0, all of
 * weight 1. The records are sorted once; another labelling costs one pass.
 *
 * @param sorted positions, ascending; @param block block of each; @param label one a block; others take no part
 * @param records how many records each position stands for; null: one
 * @returns in the unit of the positions; NaN where a label has no records
 *
 * O(n).
 */
export function wassersteinByLabel(
  sorted: ReadonlyF64,
  block: ReadonlyU32,
  label: ReadonlyU8,
  records: ReadonlyF64 | null = null,
): number {
  if (records !== null) return ofGroups(sorted, block, label, records);
  const n = sorted.length;
  const counts = new Float64Array(3);
  for (let k = 0; k < n; k++) counts[label[block[k]]]++;
  const [zeros, ones] = counts;
  if (zeros === 0 || ones === 0) return Number.NaN;
  // The gap of the step functions is kept as a whole number, so that no error adds up.
  const steps = [-ones, zeros, 0];
  let gap = 0;
  let sum = 0;
  let last = sorted[0];
  for (let k = 0; k < n; k++) {
    const here = sorted[k];
    sum += Math.abs(gap) * (here - last);
    gap += steps[label[block[k]]];
    last = here;
  }
  return sum / (zeros * ones);
}

/** The same for groups of records: what a group weighs is a whole number, so that the gap is one too. */
function ofGroups(sorted: ReadonlyF64, block: ReadonlyU32, label: ReadonlyU8, records: ReadonlyF64): number {
  const n = sorted.length;
  const counts = new Float64Array(3);
  for (let k = 0; k < n; k++) counts[label[block[k]]] += records[k];
  const [zeros, ones] = counts;
  if (zeros === 0 || ones === 0) return Number.NaN;
  const steps = [-ones, zeros, 0];
  let gap = 0;
  let sum = 0;
  let last = sorted[0];
  for (let k = 0; k < n; k++) {
    const here = sorted[k];
    sum += Math.abs(gap) * (here - last);
    gap += steps[label[block[k]]] * records[k];
    last = here;
  }
  return sum / (zeros * ones);
}
