import type { Reconciled } from '../../../disclose/disclosed.ts';

type Row = Reconciled['rows'][number];

/** How far apart the publishers' figures of a row are; null where fewer than two are told. */
export function spreadOf({ figures }: Pick<Row, 'figures'>): number | null {
  const told = figures.flatMap((figure) => figure ?? []);
  return told.length < 2 ? null : Math.max(...told) - Math.min(...told);
}

/** Twelve figures that are each rounded to `r` may differ by 12 times its half from the sum of the exact ones. */
const monthsSummed = 12;
/** Sectors that the border's sum is of. */
const sectorsSummed = 9;

/** Whether publishers say other things than their rounding explains. */
export function isDiffering(
  row: Pick<Row, 'area' | 'figures'>,
  { publishers }: Pick<Reconciled, 'publishers'>,
): boolean {
  const spread = spreadOf(row);
  if (spread === null) return false;
  const summed = monthsSummed * (row.area === '' ? sectorsSummed : 1);
  const allowed = publishers.reduce((sum, { rounding }) => sum + (rounding > 1 ? (rounding / 2) * summed : 0), 0);
  return spread > allowed;
}
