import type { Problem } from '../../base/problem.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import { cellFault } from '../cell-fault.ts';
import { codesIn } from '../codes-in.ts';
import { requiredColumn } from '../column-of.ts';
import type { RejectionReason } from '../ledger.ts';
import type { Assembled, ColumnRule, DecodedTable, Rejecter } from '../source.ts';
import { pointStates, precisions } from '../table.ts';
import { causeClasses, causeClassOf, incidentTypeOf, incidentTypes } from './classes.ts';
import { incidentRows, incidentTable } from './incident-table.ts';
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

/** Reads the app's own table of incidents: classes and states are written in it, nothing is derived. */
export function* assembleOwn(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const day = requiredColumn(decoded, 'day', 'day');
  const lon = requiredColumn(decoded, 'lon', 'number');
  const lat = requiredColumn(decoded, 'lat', 'number');
  const people = requiredColumn(decoded, 'people', 'number');
  const codeOf = {
    type: codesIn(decoded, 'type', incidentTypes),
    cause: codesIn(decoded, 'cause', causeClasses),
    precision: codesIn(decoded, 'precision', precisions),
    state: codesIn(decoded, 'state', pointStates),
  };
  const rows = incidentRows(decoded.rows);
  const notLocated = pointStates.indexOf('not-located');
  const faultOf = (row: number): readonly [RejectionReason, string] | null => {
    const state = codeOf.state(row);
    if (state < 0) return ['missing-value', 'state'];
    if (codeOf.precision(row) < 0) return ['missing-value', 'precision'];
    const dayFault = cellFault(day.state[row], 'bad-date');
    if (dayFault !== null) return [dayFault, 'day'];
    const peopleFault = cellFault(people.state[row], 'bad-number');
    if (peopleFault !== null) return [peopleFault, 'people'];
    if (state === notLocated) return null;
    return isOnGlobe(lon.values[row], lat.values[row]) ? null : ['bad-position', 'lon'];
  };
  let kept = 0;
  for (let row = 0; row < decoded.rows; row++) {
    if (row % rowsAtATime === 0) yield { done: row, total: decoded.rows };
    const fault = faultOf(row);
    if (fault !== null) {
      rejecter.reject(row, ...fault);
      continue;
    }
    rows.day[kept] = day.values[row] ?? 0;
    rows.lon[kept] = lon.values[row] ?? Number.NaN;
    rows.lat[kept] = lat.values[row] ?? Number.NaN;
    rows.weight[kept] = people.values[row] ?? 0;
    rows.precision[kept] = codeOf.precision(row);
    rows.pointState[kept] = codeOf.state(row);
    rows.type[kept] = codeOf.type(row);
    rows.cause[kept] = codeOf.cause(row);
    kept += 1;
  }
  tellStates(rows, kept, rejecter);
  return ok(incidentTable(rows, kept));
}
