import type { Steps } from '../base/steps.ts';
import { type IncidentTable, precisions } from '../columns/table.ts';
import { kilometresChosen } from '../select/clauses.ts';
import { dayWindow } from '../select/day-window.ts';
import { whyLeftOut } from '../select/left-out.ts';
import { maskFor } from '../select/mask.ts';
import type { MethodInput } from './method.ts';

/** Records of the chosen months as points, in the order of the table. */
export interface ChosenPoints {
  /** Degrees. */
  readonly lon: Float64Array<ArrayBuffer>;
  readonly lat: Float64Array<ArrayBuffer>;
  /** Days since 1970-01-01. */
  readonly day: Int32Array<ArrayBuffer>;
  readonly people: Float64Array<ArrayBuffer>;
  /** 1: on the U.S. side, 0: on the Mexican. */
  readonly side: Uint8Array<ArrayBuffer>;
  readonly borderKm: Float64Array<ArrayBuffer>;
  /** Records of these months that have no point, or none that is exact where only those count. */
  readonly missing: number;
}

const exact = precisions.indexOf('exact');
const rowsAtOnce = 65_536;

/** Points of the corridor within its depth that the clauses leave, and how many records could not be one. */
export function* chosenPoints(
  table: IncidentTable,
  input: MethodInput,
  { depthKm, exactOnly }: { readonly depthKm: number; readonly exactOnly: boolean },
): Steps<ChosenPoints> {
  const { fromKm, toKm } = input.corridor;
  const place = kilometresChosen(input.clauses, { from: fromKm, to: toKm });
  const mask = maskFor(table, input.clauses);
  const window = dayWindow(table.day, input.now.from, input.now.to);
  const rows: number[] = [];
  let missing = 0;
  for (let row = window.from; row < window.to; row++) {
    if ((row - window.from) % rowsAtOnce === 0) yield { done: row - window.from, total: window.to - window.from };
    if (mask !== null && mask[row] === 0) continue;
    const why = whyLeftOut(table, row, place, depthKm);
    const isVague = why === null && exactOnly && table.precision[row] !== exact;
    if (isVague || why === 'notLocated' || why === 'notAPoint') missing += 1;
    else if (why === null) rows.push(row);
  }
  return {
    lon: Float64Array.from(rows, (row) => table.lon[row]),
    lat: Float64Array.from(rows, (row) => table.lat[row]),
    day: Int32Array.from(rows, (row) => table.day[row]),
    people: Float64Array.from(rows, (row) => table.weight[row]),
    side: Uint8Array.from(rows, (row) => (table.acrossKm[row] > 0 ? 1 : 0)),
    borderKm: Float64Array.from(rows, (row) => table.borderKm[row]),
    missing,
  };
}

/** Numbers of the points of one side, or of both. */
export function pointsOfSide({ side }: Pick<ChosenPoints, 'side'>, which: 'us' | 'mexico' | 'both'): Uint32Array {
  const code = which === 'us' ? 1 : 0;
  return Uint32Array.from(side.keys()).filter((i) => which === 'both' || side[i] === code);
}
