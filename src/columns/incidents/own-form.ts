import type { Problem } from '../../base/problem.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import { cellFault } from '../cell-fault.ts';
import { requiredColumn } from '../column-of.ts';
import type { RejectionReason } from '../ledger.ts';
import type { Assembled, ColumnRule, DecodedTable, Rejecter } from '../source.ts';
import { pointStates, precisions } from '../table.ts';
import { causeClasses, causeClassOf, incidentTypeOf, incidentTypes } from './classes.ts';
import { type IncidentRows, incidentRows, incidentTable } from './incident-table.ts';
import { isOnGlobe } from './is-on-globe.ts';
import { tellStates } from './tell-states.ts';

const rowsAtATime = 8192;

/** Columns of the app's own table of incidents; `dayHeader` alone tells one such table from another. */
export const ownColumns = (dayHeader: string): readonly ColumnRule[] => [
  { id: 'day', headers: [dayHeader], kind: 'day', required: true },
  { id: 'lon', headers: ['lon'], kind: 'number', required: true },
  { id: 'lat', headers: ['lat'], kind: 'number', required: true },
  { id: 'people', headers: ['people'], kind: 'number', required: true },
  { id: 'type', headers: ['type'], kind: 'category', required: true, classify: incidentTypeOf },
  { id: 'cause', headers: ['cause'], kind: 'category', required: true, classify: causeClassOf },
  { id: 'precision', headers: ['precision'], kind: 'category', required: true, classify: (text) => text },
  { id: 'state', headers: ['state'], kind: 'category', required: true, classify: (text) => text },
];

/** The table as it is decoded: cells by row, and what the file's own classes are in the app's lists. */
interface OwnCells {
  readonly day: DecodedNumbers;
  readonly lon: DecodedNumbers;
  readonly lat: DecodedNumbers;
  readonly people: DecodedNumbers;
  readonly precision: Int8Array;
  readonly state: Int8Array;
  readonly type: Int8Array;
  readonly cause: Int8Array;
}

interface DecodedNumbers {
  readonly values: ArrayLike<number>;
  readonly state: ArrayLike<number>;
}

type Fault = readonly [RejectionReason, string];

const notLocated = pointStates.indexOf('not-located');

/** Code of each row's class among `wanted`; -1 where it is none of them. */
function codesOf(decoded: DecodedTable, id: string, wanted: readonly string[]): Int8Array {
  const { codes, labels } = requiredColumn(decoded, id, 'category');
  const places = Int8Array.from(labels, (label) => wanted.indexOf(label));
  const found = new Int8Array(decoded.rows);
  for (let row = 0; row < found.length; row++) found[row] = places[codes[row]];
  return found;
}

function faultOf({ day, lon, lat, people, precision, state }: OwnCells, row: number): Fault | null {
  if (state[row] < 0) return ['missing-value', 'state'];
  if (precision[row] < 0) return ['missing-value', 'precision'];
  const dayFault = cellFault(day.state[row], 'bad-date');
  if (dayFault !== null) return [dayFault, 'day'];
  const peopleFault = cellFault(people.state[row], 'bad-number');
  if (peopleFault !== null) return [peopleFault, 'people'];
  if (state[row] === notLocated) return null;
  return isOnGlobe(lon.values[row], lat.values[row]) ? null : ['bad-position', 'lon'];
}

/**
 * Keeps the rows of `[from, to)` that have no fault, behind `kept` others. A function of its own, called often: it is
 * compiled once, and not for every table.
 * @returns how many are kept then
 */
function keepRows(
  rows: IncidentRows,
  cells: OwnCells,
  [from, to]: readonly [number, number],
  kept: number,
  rejecter: Rejecter,
): number {
  let at = kept;
  for (let row = from; row < to; row++) {
    const fault = faultOf(cells, row);
    if (fault !== null) {
      rejecter.reject(row, ...fault);
      continue;
    }
    rows.day[at] = cells.day.values[row];
    rows.lon[at] = cells.lon.values[row];
    rows.lat[at] = cells.lat.values[row];
    rows.weight[at] = cells.people.values[row];
    rows.precision[at] = cells.precision[row];
    rows.pointState[at] = cells.state[row];
    rows.type[at] = cells.type[row];
    rows.cause[at] = cells.cause[row];
    at += 1;
  }
  return at;
}

/** Reads the app's own table of incidents: classes and states are written in it, nothing is derived. */
export function* assembleOwn(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const cells: OwnCells = {
    day: requiredColumn(decoded, 'day', 'day'),
    lon: requiredColumn(decoded, 'lon', 'number'),
    lat: requiredColumn(decoded, 'lat', 'number'),
    people: requiredColumn(decoded, 'people', 'number'),
    type: codesOf(decoded, 'type', incidentTypes),
    cause: codesOf(decoded, 'cause', causeClasses),
    precision: codesOf(decoded, 'precision', precisions),
    state: codesOf(decoded, 'state', pointStates),
  };
  const rows = incidentRows(decoded.rows);
  let kept = 0;
  for (let from = 0; from < decoded.rows; from += rowsAtATime) {
    yield { done: from, total: decoded.rows };
    kept = keepRows(rows, cells, [from, Math.min(from + rowsAtATime, decoded.rows)], kept, rejecter);
  }
  tellStates(rows, kept, rejecter);
  return ok(incidentTable(rows, kept));
}
