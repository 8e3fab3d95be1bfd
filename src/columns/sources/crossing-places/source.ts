import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { defineWords } from '../../../base/words.ts';
import { cellFault, isEmptyCell } from '../../cell-fault.ts';
import { requiredColumn } from '../../column-of.ts';
import { sureOfColumns } from '../../has-headers.ts';
import { isOnGlobe } from '../../incidents/is-on-globe.ts';
import type { RejectionReason } from '../../ledger.ts';
import type { Assembled, ColumnRule, DecodedTable, Rejecter, Source } from '../../source.ts';
import type { MapFeature } from '../../table.ts';
import { card } from './card.ts';

const columns: readonly ColumnRule[] = [
  {
    id: 'name',
    headers: ['Border Crossing Name', 'Crossing Name', 'Bridge Name'],
    kind: 'category',
    required: true,
    namesPlaces: true,
  },
  { id: 'lon', headers: ['Lon', 'Longitude', 'Long'], kind: 'number', required: true },
  { id: 'lat', headers: ['Lat', 'Latitude'], kind: 'number', required: true },
];

const quirks = defineWords({
  en: { text: 'A column of addresses is dropped whosever they are, and here they are those of bridges.' },
  es: { text: 'Una columna de domicilios se descarta sean de quien sean; aquí son los de los puentes.' },
});

/** Crossings at their points. */
function* assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const name = requiredColumn(decoded, 'name', 'category');
  const lon = requiredColumn(decoded, 'lon', 'number');
  const lat = requiredColumn(decoded, 'lat', 'number');
  const nameAt = (row: number): string => name.labels[name.codes[row] ?? -1] ?? '';
  const faultOf = (row: number): readonly [RejectionReason, string] | null => {
    if (nameAt(row) === '') return ['missing-value', 'name'];
    if (isEmptyCell(lon.state[row]) && isEmptyCell(lat.state[row])) return ['no-place', 'lon'];
    const isBroken = cellFault(lon.state[row], 'bad-position') !== null || !isOnGlobe(lon.values[row], lat.values[row]);
    return isBroken ? ['bad-position', 'lon'] : null;
  };
  const features: MapFeature[] = [];
  for (let row = 0; row < decoded.rows; row++) {
    if (row % 1024 === 0) yield { done: row, total: decoded.rows };
    const fault = faultOf(row);
    if (fault !== null) rejecter.reject(row, ...fault);
    else {
      const lonLat = [[lon.values[row] ?? Number.NaN, lat.values[row] ?? Number.NaN]] as const;
      features.push({ kind: 'port', name: nameAt(row), group: '', lonLat });
    }
  }
  return ok({ table: { kind: 'map-features', features }, from: null, to: null });
}

/** Crossings of Texas with their points: places for the map, counted by nothing. */
export const crossingPlaces: Source = {
  ...card,
  quirks,
  recognise: (headers) => sureOfColumns(headers, columns),
  columns,
  assemble,
};
