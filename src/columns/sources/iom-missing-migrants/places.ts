import { cellFault, isEmptyCell } from '../../cell-fault.ts';
import { optionalColumn } from '../../column-of.ts';
import { isOnGlobe } from '../../incidents/is-on-globe.ts';
import type { DecodedTable } from '../../source.ts';

export interface Places {
  /** Id of the column that a broken place is reported for. */
  readonly column: string;
  /** NaN where the record has no place. */
  lon(row: number): number;
  lat(row: number): number;
  /** A place is written, and cannot be read. */
  isBroken(row: number): boolean;
}

/** The point of each record, from a pair of number columns where the release has them, else from its one column. */
export function placesOf(decoded: DecodedTable): Places {
  const lon = optionalColumn(decoded, 'lon', 'number');
  const lat = optionalColumn(decoded, 'lat', 'number');
  if (lon !== undefined && lat !== undefined) {
    return {
      column: 'lon',
      lon: (row) => lon.values[row] ?? Number.NaN,
      lat: (row) => lat.values[row] ?? Number.NaN,
      isBroken: (row) =>
        !(isEmptyCell(lon.state[row]) && isEmptyCell(lat.state[row])) && !isOnGlobe(lon.values[row], lat.values[row]),
    };
  }
  const position = optionalColumn(decoded, 'position', 'position');
  return {
    column: 'position',
    lon: (row) => position?.lon[row] ?? Number.NaN,
    lat: (row) => position?.lat[row] ?? Number.NaN,
    isBroken: (row) => position !== undefined && cellFault(position.state[row], 'bad-position') === 'bad-position',
  };
}
