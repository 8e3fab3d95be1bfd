import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { cellFault } from '../../cell-fault.ts';
import { codesIn } from '../../codes-in.ts';
import { optionalColumn, requiredColumn } from '../../column-of.ts';
import { hasHeaders } from '../../has-headers.ts';
import { causeClasses, incidentTypes } from '../../incidents/classes.ts';
import { incidentRows, incidentTable } from '../../incidents/incident-table.ts';
import { tellStates } from '../../incidents/tell-states.ts';
import type { RejectionReason } from '../../ledger.ts';
import type { Assembled, DecodedTable, Rejecter, Source } from '../../source.ts';
import { pointStates, precisions } from '../../table.ts';
import { card } from './card.ts';
import { columnsOf, recognise } from './columns.ts';
import { peopleOf } from './people.ts';
import { placesOf } from './places.ts';
import { pointStateOf } from './point-state.ts';
import { quirks } from './quirks.ts';

const rowsAtATime = 8192;

/** How each row is read; codes are -1 where the file has no such column. */
function readerOf(decoded: DecodedTable) {
  const day = requiredColumn(decoded, 'day', 'day');
  const people = peopleOf(decoded);
  const country = optionalColumn(decoded, 'country', 'category');
  const places = placesOf(decoded);
  return {
    day: (row: number) => day.values[row] ?? 0,
    people: people.count,
    type: codesIn(decoded, 'type', incidentTypes),
    cause: codesIn(decoded, 'cause', causeClasses),
    precision: codesIn(decoded, 'precision', precisions),
    isElsewhere: (row: number) => country?.labels[country.codes[row] ?? -1] === 'elsewhere',
    places,
    faultOf(row: number): readonly [RejectionReason, string] | null {
      const dayFault = cellFault(day.state[row], 'bad-date');
      if (dayFault !== null) return [dayFault, 'day'];
      const peopleFault = people.faultOf(row);
      if (peopleFault !== null) return peopleFault;
      return places.isBroken(row) ? ['bad-position', places.column] : null;
    },
  };
}

/** One record an incident; people dead and missing stay one sum, as published. No row is de-duplicated. */
function* assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const read = readerOf(decoded);
  const rows = incidentRows(decoded.rows);
  const cumulative = incidentTypes.indexOf('cumulative-incident');
  const notStated = incidentTypes.indexOf('not-stated');
  const area = precisions.indexOf('area');
  let kept = 0;
  for (let row = 0; row < decoded.rows; row++) {
    if (row % rowsAtATime === 0) yield { done: row, total: decoded.rows };
    const fault = read.faultOf(row);
    if (fault !== null) {
      rejecter.reject(row, ...fault);
      continue;
    }
    const type = read.type(row);
    const placed = { day: read.day(row), lon: read.places.lon(row), lat: read.places.lat(row) };
    const state = pointStateOf({ ...placed, isCumulative: type === cumulative, isElsewhere: read.isElsewhere(row) });
    rows.day[kept] = placed.day;
    rows.lon[kept] = placed.lon;
    rows.lat[kept] = placed.lat;
    rows.weight[kept] = read.people(row);
    const precision = read.precision(row);
    rows.precision[kept] = precision < 0 ? area : precision;
    rows.pointState[kept] = pointStates.indexOf(state);
    rows.type[kept] = type < 0 ? notStated : type;
    rows.cause[kept] = read.cause(row);
    kept += 1;
  }
  tellStates(rows, kept, rejecter);
  const isOfIncident = hasHeaders(decoded.headers, [['Incident Date']]);
  return ok({ ...incidentTable(rows, kept), ...(isOfIncident && { dateMeans: 'event' as const }) });
}

export const iomMissingMigrants: Source = { ...card, quirks, recognise, columns: columnsOf, assemble };
