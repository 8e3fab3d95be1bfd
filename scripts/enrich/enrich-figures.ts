import { join } from 'node:path';
import { firstDayOf } from '../../src/base/month.ts';
import { drain } from '../../src/base/steps.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import { type ReadTable, readTable } from '../../src/columns/build-table.ts';
import type { SlicePlan } from '../../src/columns/slices/slice-plan.ts';
import { fileSource } from '../file-source.ts';
import { type AreaFigures, figuresIn, isByMonth } from './area-figures.ts';
import { yearsOf } from './calendar.ts';
import { areaColumns, cellColumn } from './enriched-columns.ts';
import { Failure, Refusal } from './failure.ts';
import { kindNumber } from './kinds.ts';
import { type GivenFile, readingIn } from './other-tables.ts';
import type { Column } from './parquet/column.ts';
import { partPath, type Receipt, receiptPath, rejectionsPath } from './receipt.ts';
import { type ColumnSettings, someRows } from './rows-to-columns.ts';
import { writeWholeText } from './whole-files.ts';
import { type SlicePlace, writePart, writeRejections } from './write-slice.ts';

/** A file of figures of areas by month, read as the page reads it: as a whole, since no row for a figure may mean 0. */
export interface FigureFile {
  readonly plan: SlicePlan;
  readonly figures: AreaFigures;
  readonly read: ReadTable;
}

/** Fails with "no-incidents", "figures-without-column", and as reading does. */
export function readFigures(path: string, given: GivenFile): FigureFile {
  const file = fileSource(path);
  try {
    const found = drain(readTable(file, given.name, { reading: readingIn(file, given), hash: false }));
    if (!found.ok) throw new Refusal(found.error);
    const { source, reading, table } = found.value;
    const figures = figuresIn(table);
    if (figures === null)
      throw new Failure(isByMonth(table) ? 'figures-without-column' : 'no-incidents', { file: given.name, source });
    return { plan: { source, reading, personal: new Map(), dates: {}, notices: [] }, figures, read: found.value };
  } finally {
    file.close();
  }
}

/** Months of a slice by their place, half-open, and how many figures they have. */
interface FigureSlice {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}

function rowsOfMonth({ areas, kinds, valueAt }: AreaFigures, month: number): number {
  let rows = 0;
  for (let area = 0; area < areas.length; area++) {
    for (let kind = 0; kind < kinds.length; kind++) if (!Number.isNaN(valueAt(area, month, kind))) rows++;
  }
  return rows;
}

/** Whole months, of at most so many figures together; one month is never cut. One slice at least. */
export function figureSlices(figures: AreaFigures, mostRows: number): readonly FigureSlice[] {
  const slices: FigureSlice[] = [];
  let open = { from: 0, to: 0, rows: 0 };
  for (let month = 0; month < figures.months; month++) {
    const rows = rowsOfMonth(figures, month);
    if (open.rows > 0 && open.rows + rows > mostRows) {
      slices.push(open);
      open = { from: month, to: month, rows: 0 };
    }
    open = { ...open, to: month + 1, rows: open.rows + rows };
  }
  return [...slices, open];
}

/** A row for each figure of some months, in order of month, area and kind. */
interface FigureRows {
  readonly month: Int32Array;
  readonly area: Int32Array;
  readonly kind: Int32Array;
  readonly value: Float64Array;
}

function rowsOf({ areas, firstMonth, kinds, valueAt }: AreaFigures, { from, to, rows }: FigureSlice): FigureRows {
  const [month, area, kind] = [new Int32Array(rows), new Int32Array(rows), new Int32Array(rows)];
  const value = new Float64Array(rows);
  let row = 0;
  for (let m = from; m < to; m++) {
    for (let a = 0; a < areas.length; a++) {
      for (let k = 0; k < kinds.length; k++) {
        const figure = valueAt(a, m, k);
        if (Number.isNaN(figure)) continue;
        month[row] = firstMonth + m;
        area[row] = areas[a];
        kind[row] = k;
        value[row++] = figure;
      }
    }
  }
  return { month, area, kind, value };
}

/** The rows as the columns of `enrichedColumns`, in their order: at no place, and in one column of areas. */
function columnsOfFigures(
  { level, kinds }: AreaFigures,
  { month, area, kind, value }: FigureRows,
  source: number,
  { resolutions }: ColumnSettings,
): readonly Column[] {
  const codes = new Uint8Array(month.length);
  const nowhere = Float32Array.of(Number.NaN);
  return [
    { name: 'day', type: 'date', values: Int32Array.from(month, (one) => firstDayOf(monthIndexOf(one))) },
    { name: 'month', type: 'int32', values: month },
    { name: 'lon', type: 'double', codes, values: Float64Array.from(nowhere) },
    { name: 'lat', type: 'double', codes, values: Float64Array.from(nowhere) },
    ...resolutions.map(
      (resolution): Column => ({ name: cellColumn(resolution), type: 'int64', codes, values: BigInt64Array.of(0n) }),
    ),
    { name: 'border_km', type: 'float', codes, values: nowhere },
    { name: 'across_km', type: 'float', codes, values: nowhere },
    { name: 'km', type: 'int32', codes, values: Int32Array.of(-1) },
    ...areaColumns.map(
      (name): Column =>
        name === level
          ? { name, type: 'int32', values: area }
          : { name, type: 'int32', codes, values: Int32Array.of(0) },
    ),
    { name: 'kind', type: 'int64', codes: kind, values: BigInt64Array.from(kinds, (one) => BigInt(kindNumber(one))) },
    { name: 'weight', type: 'double', values: value },
    { name: 'source', type: 'int32', codes, values: Int32Array.of(source) },
  ];
}

/**
 * Writes the figures of some months, a part a calendar year, and then the slice's receipt. What became of the rows of the
 * file, which are no figures one by one, stands in the first.
 */
export function writeFigures({ figures, read }: FigureFile, of: FigureSlice, place: SlicePlace): Receipt {
  const rows = rowsOf(figures, of);
  const columns = columnsOfFigures(figures, rows, place.file, place);
  const parts = yearsOf(rows.month).map(({ year, from, to }) =>
    writePart(place.folder, partPath(year, place.file, place.slice), someRows(columns, from, to), to - from),
  );
  const { ledger, provenance } = read;
  const isFirst = place.slice === 0;
  const met = [...new Set(rows.kind)].map((kind) => figures.kinds[kind]);
  const receipt: Receipt = {
    slice: place.slice,
    read: isFirst ? ledger.read : 0,
    accepted: isFirst ? ledger.accepted : 0,
    reasons: isFirst ? ledger.counts : {},
    notices: isFirst ? ledger.notices : [],
    dropped: ledger.dropped,
    from: provenance.from,
    to: provenance.to,
    parts,
    kinds: Object.fromEntries(met.map((kind) => [kindNumber(kind), kind])),
  };
  const isRejecting = isFirst && ledger.read > ledger.accepted;
  writeRejections(join(place.folder, rejectionsPath(place.slice)), isRejecting ? read.rejections() : '');
  writeWholeText(join(place.folder, receiptPath(place.slice)), JSON.stringify(receipt));
  return receipt;
}
