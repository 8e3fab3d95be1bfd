import type { Steps } from '../base/steps.ts';
import type { PlaceReport } from '../columns/file-report.ts';
import type { IncidentTable } from '../columns/table.ts';
import type { Geography } from '../corridors/geography.ts';

/** Where the records of a located table lie. @param threshold counts of 1 to threshold less 1 are held back; null: none */
export function* placeReport(table: IncidentTable, geography: Geography, threshold: number | null): Steps<PlaceReport> {
  yield { done: 0, total: table.rows };
  throw new Error(`not yet: ${geography.index} ${threshold}`);
}
