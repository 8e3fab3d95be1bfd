import { monthOfDay } from '../../../base/month.ts';
import type { Steps } from '../../../base/steps.ts';
import { dayIndexOf, type MonthIndex } from '../../../base/units.ts';
import { recordsOf } from '../../../columns/cube/records-of.ts';
import { type IncidentTable, precisions } from '../../../columns/table.ts';
import { kilometresChosen, type Span } from '../../../select/clauses.ts';
import { filledToOf } from '../../../select/filled-to.ts';
import { whyLeftOut } from '../../../select/left-out.ts';
import { maskFor } from '../../../select/mask.ts';
import { argsort } from '../../kernels/argsort.ts';
import type { MethodInput, ParamValues } from '../../method.ts';

/** Records of the whole series that may be compared, in order of `straightKm`. */
export interface ChosenRecords {
  readonly row: Uint32Array;
  readonly straightKm: Float64Array;
  readonly month: Int32Array;
  /** How many records each stands for; null: one. */
  readonly records: Float64Array | null;
  /** Border kilometres that are looked at. */
  readonly place: Span;
  /** Months of the series, half-open; a last month that its records do not fill is left out. */
  readonly from: MonthIndex;
  readonly to: MonthIndex;
}

const chunk = 65_536;
const exact = precisions.indexOf('exact');

/** The months clause is not looked at: a comparison has its own periods, and other dates of the series beside them. */
export function* chosenRecords(table: IncidentTable, input: MethodInput, params: ParamValues): Steps<ChosenRecords> {
  const { fromKm, toKm } = input.corridor;
  const place = kilometresChosen(input.clauses, { from: fromKm, to: toKm });
  const depthKm = Number(params.depthKm);
  const mask = maskFor(table, input.clauses);
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    if (row % chunk === 0) yield { done: row, total: table.rows };
    if (mask !== null && mask[row] === 0) continue;
    if (params.exactOnly === true && table.precision[row] !== exact) continue;
    if (whyLeftOut(table, row, place, depthKm) === null) rows.push(row);
  }
  const order = argsort(Float64Array.from(rows, (row) => table.straightKm[row]));
  const row = Uint32Array.from(order, (at) => rows[at]);
  const grouped = recordsOf(table);
  return {
    row,
    straightKm: Float64Array.from(row, (at) => table.straightKm[at]),
    month: Int32Array.from(row, (at) => monthOfDay(dayIndexOf(table.day[at]))),
    records: grouped === null ? null : Float64Array.from(row, (at) => grouped[at]),
    place,
    from: monthOfDay(dayIndexOf(table.rows === 0 ? 0 : table.day[0])),
    to: filledToOf(table),
  };
}
