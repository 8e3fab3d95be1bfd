import { dayIso, firstDayOf } from '../../base/month.ts';
import type { Problem } from '../../base/problem.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import { monthIndexOf } from '../../base/units.ts';
import { codesIn } from '../codes-in.ts';
import { optionalColumn, requiredColumn } from '../column-of.ts';
import type { RejectionReason } from '../ledger.ts';
import { inOrderOfDay } from '../mapping/in-order-of-day.ts';
import type { Assembled, DecodedTable, Rejecter } from '../source.ts';
import { type Category, type IncidentTable, pointStates, precisions } from '../table.ts';
import { cellCentre } from './cell-centres.ts';
import { type CubeFacts, cubeColumns, cubeKey, cubeSides } from './cube-facts.ts';
import { monthSpan } from './month-span.ts';
import { readFacts } from './read-facts.ts';

const rowsAtATime = 8192;
const midMonth = 14;
const mostMonths = 12 * 200;
/** Of a group only the side and whether it is within the depth are known: it stands in the middle, or well beyond. */
const within = 0.5;
const beyond = 2;
const acrossShare = [Number.NaN, within, -within, beyond, -beyond];

/** What is read of each row; a column that the file does not have gives the same for all. */
interface Cells {
  month(row: number): number;
  centre(row: number): ReturnType<typeof cellCentre>;
  km(row: number): number;
  side(row: number): number;
  precision(row: number): number;
  state(row: number): number;
  records(row: number): number;
  people(row: number): number;
}

function cellsOf(decoded: DecodedTable, { resolution }: CubeFacts): Cells {
  const numbers = (id: string, without: number): ((row: number) => number) => {
    const column = optionalColumn(decoded, id, 'number');
    return column === undefined ? () => without : (row) => column.values[row];
  };
  const cell = requiredColumn(decoded, cubeColumns.cell, 'category');
  const centres = cell.labels.map((label) => cellCentre(label, resolution));
  const coded = (id: string, labels: readonly string[]): ((row: number) => number) | null =>
    optionalColumn(decoded, id, 'category') === undefined ? null : codesIn(decoded, id, labels);
  const centre = (row: number) => centres[cell.codes[row]] ?? null;
  const hasPlace = (row: number): boolean => !Number.isNaN(centre(row)?.lon ?? Number.NaN);
  const [point, none] = [pointStates.indexOf('point'), pointStates.indexOf('not-located')];
  return {
    centre,
    month: numbers(cubeColumns.month, Number.NaN),
    km: numbers(cubeColumns.km, -1),
    side: numbers(cubeColumns.side, 0),
    precision: coded(cubeColumns.precision, precisions) ?? (() => precisions.indexOf('place')),
    state: coded(cubeColumns.state, pointStates) ?? ((row) => (hasPlace(row) ? point : none)),
    records: numbers(cubeColumns.records, Number.NaN),
    people: numbers(cubeColumns.people, Number.NaN),
  };
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** Why a row is none of a cube; null where it is one. */
function faultOf(cells: Cells, row: number, { audience }: CubeFacts): readonly [RejectionReason, string] | null {
  const [month, km] = [cells.month(row), cells.km(row)];
  if (!Number.isInteger(month) || Math.abs(month) > mostMonths) return ['bad-date', cubeColumns.month];
  if (cells.centre(row) === null) return ['not-a-cell', cubeColumns.cell];
  if (!Number.isInteger(km) || km < -1) return ['bad-position', cubeColumns.km];
  if (cubeSides[cells.side(row)] === undefined) return ['unknown-side', cubeColumns.side];
  if (cells.precision(row) < 0) return ['missing-value', cubeColumns.precision];
  if (cells.state(row) < 0) return ['missing-value', cubeColumns.state];
  const records = cells.records(row);
  if (!isCount(records) || (records === 0 && audience === 'working')) return ['not-a-count', cubeColumns.records];
  return cells.people(row) >= 0 ? null : ['bad-number', cubeColumns.people];
}

/** Rows that are groups of records, rows that are held back, and how many records the groups sum to. */
interface Sorted {
  readonly groups: Uint32Array;
  readonly held: Uint32Array;
  readonly records: number;
}

function* sorted(cells: Cells, rows: number, facts: CubeFacts, rejecter: Rejecter): Steps<Sorted> {
  const [groups, held] = [new Uint32Array(rows), new Uint32Array(rows)];
  const counts = { groups: 0, held: 0, records: 0 };
  for (let row = 0; row < rows; row++) {
    if (row % rowsAtATime === 0) yield { done: row, total: rows };
    const fault = faultOf(cells, row, facts);
    if (fault !== null) rejecter.reject(row, ...fault);
    else if (cells.records(row) === 0) held[counts.held++] = row;
    else {
      groups[counts.groups++] = row;
      counts.records += cells.records(row);
    }
  }
  return { groups: groups.subarray(0, counts.groups), held: held.subarray(0, counts.held), records: counts.records };
}

/** Classes of the file under the names that its facts give. */
function categoriesOf(decoded: DecodedTable, rows: Uint32Array, { classes }: CubeFacts): Record<string, Category> {
  const named = classes.flatMap((name): readonly (readonly [string, Category])[] => {
    const column = optionalColumn(decoded, name, 'category');
    if (column === undefined) return [];
    const { codes, labels } = column;
    return [[name, { labels, codes: Uint16Array.from(rows, (row) => codes[row]) }]];
  });
  return Object.fromEntries(named);
}

function tableOf(decoded: DecodedTable, cells: Cells, { groups, held }: Sorted, facts: CubeFacts): IncidentTable {
  const order = inOrderOfDay(Int32Array.from(groups, (row) => cells.month(row)));
  const rows = Uint32Array.from(order, (at) => groups[at]);
  const lonOf = (row: number): number => cells.centre(row)?.lon ?? Number.NaN;
  const latOf = (row: number): number => cells.centre(row)?.lat ?? Number.NaN;
  const kmOf = (row: number): number => (cells.km(row) < 0 ? Number.NaN : cells.km(row) + 0.5);
  return {
    kind: 'incidents',
    rows: rows.length,
    lon: Float64Array.from(rows, lonOf),
    lat: Float64Array.from(rows, latOf),
    day: Int32Array.from(rows, (row) => firstDayOf(monthIndexOf(cells.month(row))) + midMonth),
    weight: Float64Array.from(rows, (row) => cells.people(row)),
    precision: Uint8Array.from(rows, (row) => cells.precision(row)),
    pointState: Uint8Array.from(rows, (row) => cells.state(row)),
    categories: categoriesOf(decoded, rows, facts),
    borderKm: Float32Array.from(rows, kmOf),
    straightKm: new Float32Array(rows.length).fill(Number.NaN),
    acrossKm: Float32Array.from(rows, (row) => acrossShare[cells.side(row)] * facts.depthKm),
    cube: {
      records: Float64Array.from(rows, (row) => cells.records(row)),
      facts,
      held: {
        month: Int32Array.from(held, (row) => cells.month(row)),
        lon: Float64Array.from(held, lonOf),
        lat: Float64Array.from(held, latOf),
      },
    },
  };
}

/** Says what the rows stand for, and what a reader may trip over. */
function tell(table: IncidentTable, { records, held }: Sorted, facts: CubeFacts, rejecter: Rejecter): void {
  rejecter.notice('notice.records', records);
  if (records !== facts.records) rejecter.notice('notice.records-differ', facts.records);
  if (held.length > 0) rejecter.notice('notice.held', held.length);
  let withoutCell = 0;
  for (let row = 0; row < table.rows; row++) {
    if (Number.isNaN(table.lon[row]) && !Number.isNaN(table.borderKm[row]))
      withoutCell += table.cube?.records[row] ?? 0;
  }
  if (withoutCell > 0) rejecter.notice('notice.without-cell', withoutCell);
}

/**
 * Groups of records of a cube, each at its cell's centre in mid-month. Rows whose kilometre the file leaves out get that
 * of the centre where they are located. Problems: those of `readFacts`.
 */
export function* assembleCube(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const read = readFacts(decoded.metadata?.get(cubeKey));
  if (!read.ok) return read;
  const facts = read.value;
  const cells = cellsOf(decoded, facts);
  const rows = yield* sorted(cells, decoded.rows, facts, rejecter);
  const table = tableOf(decoded, cells, rows, facts);
  tell(table, rows, facts, rejecter);
  const { publisher, title, licence, synthetic, rounding, filledTo } = facts;
  const span = monthSpan(table);
  return ok({
    table,
    from: span === null ? null : dayIso(firstDayOf(span.from)),
    to: filledTo,
    said: { publisher, title, licence, synthetic, rounding, cube: facts },
  });
}
