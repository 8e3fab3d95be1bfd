import type { Steps } from '../base/steps.ts';
import { recordsOf } from '../columns/cube/records-of.ts';
import { type IncidentTable, precisions } from '../columns/table.ts';
import { kilometresChosen, type Span } from '../select/clauses.ts';
import { dayWindow } from '../select/day-window.ts';
import { whyLeftOut } from '../select/left-out.ts';
import { maskFor } from '../select/mask.ts';
import type { MethodInput, ParamValues } from './method.ts';

/** Records of the months chosen that stand in the corridor, in order of day. */
export interface CorridorRecords {
  readonly rows: Uint32Array;
  /** Records that the rows stand for. */
  readonly records: number;
  /** What each counts: 1 (null), its records where rows are groups, or its people. */
  readonly weight: Float64Array | null;
  readonly people: number;
  /** Records of the months chosen that have no place, or one that is no point. */
  readonly missing: number;
  /** Border kilometres that are looked at. */
  readonly place: Span;
}

const chunk = 65_536;
const exact = precisions.indexOf('exact');

/**
 * The records that a density is made of: those that the clauses leave, inside the stretch and the depth.
 * @param params `depthKm`, `exactOnly`, `count`, and `sides` ("us", "mexico"; anything else is both)
 */
export function* corridorRecords(
  table: IncidentTable,
  input: MethodInput,
  params: ParamValues,
): Steps<CorridorRecords> {
  const place = kilometresChosen(input.clauses, { from: input.corridor.fromKm, to: input.corridor.toKm });
  const depthKm = Number(params.depthKm);
  const side = params.sides === 'us' ? 1 : params.sides === 'mexico' ? -1 : 0;
  const mask = maskFor(table, input.clauses);
  const { from, to } = dayWindow(table.day, input.now.from, input.now.to);
  const rows: number[] = [];
  const grouped = recordsOf(table);
  let [records, people, missing] = [0, 0, 0];
  for (let row = from; row < to; row++) {
    if ((row - from) % chunk === 0) yield { done: row - from, total: to - from };
    if (mask !== null && mask[row] === 0) continue;
    if (params.exactOnly === true && table.precision[row] !== exact) continue;
    const reason = whyLeftOut(table, row, place, depthKm);
    const count = grouped === null ? 1 : grouped[row];
    if (reason === 'notLocated' || reason === 'notAPoint') missing += count;
    if (reason !== null || table.acrossKm[row] * side < 0) continue;
    rows.push(row);
    records += count;
    people += table.weight[row];
  }
  const weights = params.count === 'people' ? table.weight : grouped;
  const weight = weights === null ? null : Float64Array.from(rows, (row) => weights[row]);
  return { rows: Uint32Array.from(rows), records, weight, people, missing, place };
}
