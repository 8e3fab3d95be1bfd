import { relabelled } from '../shown-labels.ts';
import type { Category } from '../table.ts';

/** A class or area of a person's own that fewer records than these have may be one person's: it goes by the name of all such. */
export const fewest = 5;
export const fewRecords = `< ${fewest}`;

/** Which codes stand in fewer rows than may be told apart. */
export function fewOf(codes: Iterable<number>, size: number): readonly boolean[] {
  const counts = new Uint32Array(size);
  for (const code of codes) counts[code] += 1;
  return Array.from(counts, (count) => count < fewest);
}

/** Classes of at least five records as they are called, the others together. */
export function fewTogether(category: Category): Category {
  const isFew = fewOf(category.codes, category.labels.length);
  if (!isFew.includes(true)) return category;
  return relabelled(category, (label, code) => (isFew[code] === true && label !== '' ? fewRecords : label));
}
