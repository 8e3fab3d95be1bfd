import type { CellResult } from '../../disclose/disclosed.ts';
import type { FindingContext } from './finding-view.ts';

/** Whether a result counts incidents, not the figures of a table by area and month. */
export const isOfRecords = ({ measure }: Pick<CellResult, 'measure'>): boolean =>
  measure === 'records' || measure === 'people';

/** What is counted, inside a sentence: `records`, or a table's own measure: "apprehensions and encounters". */
export function figuresName(
  result: Pick<CellResult, 'measure'>,
  { measure }: Pick<FindingContext, 'measure'>,
  records: string,
): string {
  return isOfRecords(result) ? records : `${measure.charAt(0).toLowerCase()}${measure.slice(1)}`;
}
