import { drain } from '../../src/base/steps.ts';
import type { IncidentTable } from '../../src/columns/table.ts';
import { cellCodes } from '../../src/corridors/cell-codes.ts';
import { locateAll } from '../../src/corridors/locate-all.ts';
import { zonesOfRows } from '../../src/select/zones-of-rows.ts';
import { monthIndexOfDay } from './calendar.ts';
import { areaColumns, cellColumn } from './enriched-columns.ts';
import type { AreaLevel, Ground } from './ground.ts';
import { keptArray } from './kept-arrays.ts';
import { kindNumber, type RowKinds } from './kinds.ts';
import type { Column } from './parquet/column.ts';

/** What the columns of a folder are made with. */
export interface ColumnSettings {
  readonly resolutions: readonly number[];
  readonly decimals: number;
}

/** The rows of a table as the columns of `enrichedColumns`, in their order. They hold until the next table's are made. */
export function columnsOfRows(
  table: IncidentTable,
  kinds: RowKinds,
  source: number,
  ground: Ground,
  { resolutions, decimals }: ColumnSettings,
): readonly Column[] {
  const { rows, day } = table;
  const positions = drain(locateAll(ground.index, table.lon, table.lat));
  const located = {
    ...table,
    borderKm: filled(keptArray(Float32Array, 'borderKm', rows), positions.borderKm),
    acrossKm: filled(keptArray(Float32Array, 'acrossKm', rows), positions.acrossKm),
  };
  return [
    { name: 'day', type: 'date', values: filled(keptArray(Int32Array, 'day', rows), day) },
    { name: 'month', type: 'int32', values: monthIndexOfDay(day, keptArray(Int32Array, 'month', rows)) },
    { name: 'lon', type: 'double', values: rounded(table.lon, decimals, keptArray(Float64Array, 'lon', rows)) },
    { name: 'lat', type: 'double', values: rounded(table.lat, decimals, keptArray(Float64Array, 'lat', rows)) },
    ...resolutions.map((resolution) => cellsColumn(table, resolution)),
    { name: 'border_km', type: 'float', values: located.borderKm },
    { name: 'across_km', type: 'float', values: located.acrossKm },
    { name: 'km', type: 'int32', values: wholeKm(located.borderKm) },
    ...areaColumns.map((name) => areasColumn(name, located, ground.areas[name])),
    {
      name: 'kind',
      type: 'int64',
      codes: kinds.codes,
      values: BigInt64Array.from(kinds.kinds, (kind) => BigInt(kindNumber(kind))),
    },
    { name: 'weight', type: 'double', values: filled(keptArray(Float64Array, 'weight', rows), table.weight) },
    { name: 'source', type: 'int32', codes: keptArray(Uint8Array, 'source', rows), values: Int32Array.of(source) },
  ];
}

/** Some rows of columns, without copying them. */
export const someRows = (columns: readonly Column[], from: number, to: number): readonly Column[] =>
  columns.map((column) =>
    'codes' in column
      ? ({ ...column, codes: column.codes.subarray(from, to) } as Column)
      : ({ ...column, values: column.values.subarray(from, to) } as Column),
  );

function filled<Array extends Float64Array | Float32Array | Int32Array>(into: Array, values: ArrayLike<number>): Array {
  into.set(values);
  return into;
}

function rounded(degrees: ArrayLike<number>, decimals: number, values: Float64Array): Float64Array {
  const scale = 10 ** decimals;
  for (let row = 0; row < values.length; row++) values[row] = Math.round(degrees[row] * scale) / scale;
  return values;
}

function wholeKm(borderKm: Float32Array): Int32Array {
  const km = keptArray(Int32Array, 'km', borderKm.length);
  for (let row = 0; row < km.length; row++) km[row] = Number.isNaN(borderKm[row]) ? -1 : Math.floor(borderKm[row]);
  return km;
}

/** A row without a place has the last of the values: no cell. */
function cellsColumn({ lon, lat }: IncidentTable, resolution: number): Column {
  const { ids, codes: found } = drain(cellCodes(lon, lat, resolution));
  const codes = keptArray(Int32Array, cellColumn(resolution), found.length);
  for (let row = 0; row < codes.length; row++) codes[row] = found[row] < 0 ? ids.length : found[row];
  const values = new BigInt64Array(ids.length + 1);
  ids.forEach((id, at) => {
    values[at] = BigInt(`0x${id}`);
  });
  return { name: cellColumn(resolution), type: 'int64', codes, values };
}

function areasColumn(name: string, table: IncidentTable, { zones, codes: codeOf }: AreaLevel): Column {
  const found = drain(zonesOfRows(table, zones));
  const values = keptArray(Int32Array, name, found.length);
  for (let row = 0; row < values.length; row++) values[row] = found[row] < 0 ? 0 : codeOf[found[row]];
  return { name, type: 'int32', values };
}
