import type { Recognised } from '../recognise.ts';
import { looksLike } from './column-looks.ts';
import type { ColumnSample } from './column-sample.ts';

/** A form of outlines or lines, and a column of points in it. */
export function holdsPoints({ kept }: Recognised, samples: readonly ColumnSample[]): boolean {
  const geometry = kept.find(({ rule }) => rule.kind === 'geometry');
  const sample = samples.find(({ column }) => column === geometry?.column);
  return sample !== undefined && looksLike(sample.cells) === 'position';
}
