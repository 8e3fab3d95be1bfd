import { type CellResult, cellFigures, type EmergingFinding } from '../shapes.ts';

/** Whether a cell took part: it has records, or a figure that is held back, on a side that was tested. */
export function isTestedCell(
  { figure, records, side }: CellResult,
  { families }: EmergingFinding,
): (cell: number) => boolean {
  const suppressed = cellFigures.indexOf('suppressed');
  const tested = families.filter(({ problems }) => problems.length === 0).map((family) => family.side);
  const isOf = (code: number): boolean => tested.some((one) => one === 'both' || (one === 'us') === (code === 1));
  return (cell) => (records[cell] > 0 || figure[cell] === suppressed) && isOf(side[cell]);
}
