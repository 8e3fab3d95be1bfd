import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { defineWords } from '../../../base/words.ts';
import { cellFault, isEmptyCell } from '../../cell-fault.ts';
import { codesIn } from '../../codes-in.ts';
import { optionalColumn, requiredColumn } from '../../column-of.ts';
import { sureOfColumns } from '../../has-headers.ts';
import { causeClasses, incidentTypes } from '../../incidents/classes.ts';
import { incidentRows, incidentTable } from '../../incidents/incident-table.ts';
import { isOnGlobe } from '../../incidents/is-on-globe.ts';
import { tellStates } from '../../incidents/tell-states.ts';
import type { RejectionReason } from '../../ledger.ts';
import type { Assembled, ColumnRule, DecodedTable, Rejecter, Source } from '../../source.ts';
import { pointStates, precisions } from '../../table.ts';
import { card } from './card.ts';
import { causeOf, countyOf, precisionOf } from './classes.ts';
import { stateAt } from './offices.ts';

const rowsAtATime = 8192;

/**
 * Sex and age of a dead person beside the place and the day can name them, and are not kept; nor are the name, the
 * case number and the place in words.
 */
const columns: readonly ColumnRule[] = [
  { id: 'day', headers: ['Reporting Date'], kind: 'day', required: true },
  { id: 'precision', headers: ['Location Precision'], kind: 'category', required: true, classify: precisionOf },
  { id: 'cause', headers: ['Cause of Death'], kind: 'category', required: true, classify: causeOf },
  { id: 'county', headers: ['County'], kind: 'category', required: true, classify: countyOf, namesPlaces: true },
  { id: 'lon', headers: ['Longitude'], kind: 'number', required: true },
  { id: 'lat', headers: ['Latitude'], kind: 'number', required: true },
];

const quirks = defineWords({
  en: {
    text: 'Each row is one person. Rows at the offices of the medical examiners stay in the sums and out of point statistics, and a county in capitals is the same county. Sex, age, name and case number are not kept: with place and day they can name a dead person.',
  },
  es: {
    text: 'Cada fila es una persona. Las filas ubicadas en las oficinas de medicina forense quedan en las sumas y fuera de la estadística de puntos, y un condado en mayúsculas es el mismo condado. No se guardan sexo, edad, nombre ni número de caso: junto con el lugar y el día pueden identificar a una persona fallecida.',
  },
});

/** Counties as a class. */
function countiesOf(decoded: DecodedTable) {
  const column = optionalColumn(decoded, 'county', 'category');
  const labels = [...new Set(column?.labels ?? [])].sort();
  return { labels, at: codesIn(decoded, 'county', labels) };
}

/** One record a person. */
function* assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const day = requiredColumn(decoded, 'day', 'day');
  const lon = requiredColumn(decoded, 'lon', 'number');
  const lat = requiredColumn(decoded, 'lat', 'number');
  const counties = countiesOf(decoded);
  const precisionAt = codesIn(decoded, 'precision', precisions);
  const causeAt = codesIn(decoded, 'cause', causeClasses);
  const rows = incidentRows(decoded.rows);
  const county = new Uint8Array(decoded.rows);
  const isPlaced = (row: number): boolean => !(isEmptyCell(lon.state[row]) && isEmptyCell(lat.state[row]));
  const faultOf = (row: number): readonly [RejectionReason, string] | null => {
    const dayFault = cellFault(day.state[row], 'bad-date');
    if (dayFault !== null) return [dayFault, 'day'];
    return isPlaced(row) && !isOnGlobe(lon.values[row], lat.values[row]) ? ['bad-position', 'lon'] : null;
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
    rows.weight[kept] = 1;
    rows.precision[kept] = precisionAt(row);
    rows.pointState[kept] = pointStates.indexOf(stateAt(rows.lon[kept] ?? Number.NaN, rows.lat[kept] ?? Number.NaN));
    rows.type[kept] = incidentTypes.indexOf('incident');
    rows.cause[kept] = causeAt(row);
    county[kept] = counties.at(row);
    kept += 1;
  }
  tellStates(rows, kept, rejecter);
  return ok(incidentTable(rows, kept, { county: { codes: county, labels: counties.labels } }));
}

/** Deaths of migrants in Arizona by the day of the report. */
export const humaneBorders: Source = {
  ...card,
  quirks,
  recognise: (headers) => sureOfColumns(headers, columns),
  columns,
  assemble,
};
