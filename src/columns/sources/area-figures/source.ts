import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { areaId, codingOf } from '../../area-ids.ts';
import { cellFault, isEmptyCell } from '../../cell-fault.ts';
import { optionalColumn, requiredColumn } from '../../column-of.ts';
import { figureWriter } from '../../figure-writer.ts';
import { plainHeader } from '../../plain-header.ts';
import { sectorOf } from '../../sectors.ts';
import type { Assembled, DecodedTable, Rejecter, Source } from '../../source.ts';
import { card } from './card.ts';
import { columns, idHeaders, namedFigures, wideYears } from './columns.ts';

const plain = (headers: readonly string[]): ReadonlySet<string> => new Set(headers.map(plainHeader));
const hasOne = (present: ReadonlySet<string>, wanted: readonly string[]): boolean =>
  wanted.some((header) => present.has(plainHeader(header)));

/** Of figures by month or by day: they are summed by time, not kept by area alone. */
const ofDates = /^(?:month|mes|day|dia)|date|fecha/;

/** An area's code, and figures of it: less sure than a form of a publisher's own. Figures by month are others' form. */
function recognise(headers: readonly string[]): number {
  const present = plain(headers);
  if (!hasOne(present, idHeaders) || [...present].some((header) => ofDates.test(header))) return 0;
  const figures = ['value', 'valor', ...namedFigures.flatMap(({ headers: own }) => own)];
  return hasOne(present, figures) || hasOne(present, wideYears.map(String)) ? 0.6 : 0;
}

/** Regions that sectors are summed to. */
const regions = ['southwest border', 'northern border', 'coastal border', 'nationwide', 'nationwide total'];

/** Figure names stand in addresses: plain letters, digits, blanks, "-", "_" and "." alone. */
const figureName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\w .-]/g, '')
    .trim()
    .slice(0, 60);

interface Cell {
  readonly name: string;
  readonly year: number | null;
  readonly value: number;
  readonly state: number;
  readonly column: string;
}

/** The figures that a row holds: one of a long table, several of a wide one. */
function cellsIn(decoded: DecodedTable): (row: number) => readonly Cell[] {
  const figure = optionalColumn(decoded, 'figure', 'category');
  const year = optionalColumn(decoded, 'fiscal-year', 'number') ?? optionalColumn(decoded, 'year', 'number');
  const kept = [
    { id: 'value', name: '', year: null },
    ...namedFigures.map(({ name }) => ({ id: `of-${name}`, name, year: null })),
    ...wideYears.map((of) => ({ id: `in-${of}`, name: 'value', year: of })),
  ].flatMap((entry) => {
    const column = optionalColumn(decoded, entry.id, 'number');
    return column === undefined ? [] : [{ ...entry, column }];
  });
  return (row) => {
    const given = figureName(figure?.labels[figure.codes[row] ?? -1] ?? '') || 'value';
    return kept.map((entry) => ({
      name: entry.name || given,
      year: entry.year ?? year?.values[row] ?? null,
      value: entry.column.values[row] ?? Number.NaN,
      state: entry.column.state[row] ?? 0,
      column: entry.id,
    }));
  };
}

function* assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const ids = requiredColumn(decoded, 'id', 'category');
  const names = optionalColumn(decoded, 'name', 'category');
  const header = idHeaders.map(plainHeader).find((spelling) => plain(decoded.headers).has(spelling)) ?? '';
  const isSector = header === 'sector';
  const coding = codingOf(header);
  const isFiscal = optionalColumn(decoded, 'fiscal-year', 'number') !== undefined;
  const yearColumn = isFiscal ? 'fiscal-year' : 'year';
  const cellsAt = cellsIn(decoded);
  const writer = figureWriter();
  const labelAt = (column: typeof ids, row: number): string => (column.labels[column.codes[row] ?? -1] ?? '').trim();
  for (let row = 0; row < decoded.rows; row++) {
    if (row % 1024 === 0) yield { done: row, total: decoded.rows };
    const text = labelAt(ids, row);
    const id = isSector ? sectorOf(text) : areaId(text, coding);
    const cells = cellsAt(row);
    const broken = cells.find(({ state }) => !isEmptyCell(state) && cellFault(state, 'bad-number') !== null);
    if (isSector && regions.includes(text.toLowerCase())) rejecter.reject(row, 'total', 'id');
    else if (id === '') rejecter.reject(row, text === '' ? 'missing-value' : 'unknown-area', 'id');
    else if (broken !== undefined) rejecter.reject(row, 'bad-number', broken.column);
    else if (cells.some(({ year }) => year !== null && !Number.isInteger(year))) {
      rejecter.reject(row, 'bad-date', yearColumn);
    } else if (!writer.put(id, names === undefined ? id : labelAt(names, row), cells)) {
      rejecter.reject(row, 'repeated-area', 'id');
    }
  }
  return ok({ table: { kind: 'area-figures', coding, ...writer.close(isFiscal) }, from: null, to: null });
}

/** Denominators: USBP's agents by sector, population by area, a person's own. */
export const areaFigures: Source = { ...card, recognise, columns, assemble };
