import { monthIndex } from '../../../base/month.ts';
import type { Problem } from '../../../base/problem.ts';
import type { Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { defineWords } from '../../../base/words.ts';
import { assembleAreaMonths } from '../../area-months/assemble-area-months.ts';
import { cellFault, isEmptyCell } from '../../cell-fault.ts';
import { optionalColumn, requiredColumn } from '../../column-of.ts';
import { bridgeOf } from '../../crossings/bridges.ts';
import { crossingHeaders, crossingMeasures } from '../../crossings/measures.ts';
import { sureOfColumns } from '../../has-headers.ts';
import type { RejectionReason } from '../../ledger.ts';
import type { Assembled, ColumnRule, DecodedTable, Rejecter, Source } from '../../source.ts';
import { card } from './card.ts';

/** What the workbook counts. */
const measures = [
  'trucks',
  'buses',
  'personal-vehicles',
  'pedestrians',
  'rail-containers-empty',
  'rail-containers-loaded',
  'trains',
] as const;

const columns: readonly ColumnRule[] = [
  { id: 'year', headers: ['Year'], kind: 'number', required: true },
  { id: 'month', headers: ['Month'], kind: 'number', required: true },
  { id: 'bridge', headers: ['BrdgName'], kind: 'category', required: true, namesPlaces: true },
  ...measures.map(
    (id): ColumnRule => ({ id, headers: crossingHeaders(id), kind: 'number', required: id !== 'trains' }),
  ),
  { id: 'rail-containers', headers: ['Total RC'], kind: 'number', required: false },
];

const quirks = defineWords({
  en: {
    text: 'A bridge that was renamed is one bridge, and lanes of one bridge are added up. Twelve rows of Anzalduas in 2010 all say January: their months are not known, and they are left out. The total of rail containers is compared with its parts, not counted again; an empty cell is no figure.',
  },
  es: {
    text: 'Un puente que cambió de nombre es un solo puente, y los carriles de un puente se suman. Doce filas de Anzalduas en 2010 dicen todas enero: no se conocen sus meses y se dejan fuera. El total de contenedores de ferrocarril se compara con sus partes y no se cuenta otra vez; una celda vacía no es cifra.',
  },
});

/** How many rows a name has in a month. */
function rowsOfMonths(decoded: DecodedTable): (row: number) => number {
  const { codes, labels } = requiredColumn(decoded, 'bridge', 'category');
  const year = requiredColumn(decoded, 'year', 'number');
  const month = requiredColumn(decoded, 'month', 'number');
  const keyOf = (row: number): number =>
    ((year.values[row] ?? 0) * 12 + (month.values[row] ?? 0)) * labels.length + (codes[row] ?? 0);
  const counts = new Map<number, number>();
  for (let row = 0; row < decoded.rows; row++) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return (row) => counts.get(keyOf(row)) ?? 0;
}

/** How each row is read; a fault is a reason and the column that it is told of. */
function readerOf(decoded: DecodedTable) {
  const year = requiredColumn(decoded, 'year', 'number');
  const month = requiredColumn(decoded, 'month', 'number');
  const bridge = requiredColumn(decoded, 'bridge', 'category');
  const bridges = bridge.labels.map(bridgeOf);
  const counted = measures.flatMap((id) => {
    const column = optionalColumn(decoded, id, 'number');
    return column === undefined ? [] : [{ id, column }];
  });
  const rowsOfMonth = rowsOfMonths(decoded);
  const total = optionalColumn(decoded, 'rail-containers', 'number');
  const figureOf = (row: number, id: string): number =>
    counted.find((one) => one.id === id)?.column.values[row] ?? Number.NaN;
  return {
    counted,
    bridge: (row: number) => bridges[bridge.codes[row] ?? -1],
    name: (row: number) => bridge.labels[bridge.codes[row] ?? -1] ?? '',
    month: (row: number) => monthIndex(year.values[row] ?? 0, month.values[row] ?? 0),
    isRepeated: (row: number) => rowsOfMonth(row) > 1,
    isTotalWrong: (row: number) =>
      total !== undefined &&
      !isEmptyCell(total.state[row]) &&
      total.values[row] !== figureOf(row, 'rail-containers-empty') + figureOf(row, 'rail-containers-loaded'),
    faultOf(row: number): readonly [RejectionReason, string] | null {
      const yearFault = cellFault(year.state[row], 'bad-date');
      if (yearFault !== null) return [yearFault, 'year'];
      const monthFault = cellFault(month.state[row], 'bad-date');
      if (monthFault !== null) return [monthFault, 'month'];
      const [ofYear, ofMonth] = [year.values[row] ?? 0, month.values[row] ?? 0];
      if (!(Number.isInteger(ofYear) && ofYear >= 1900 && ofYear < 2200)) return ['bad-date', 'year'];
      if (!(Number.isInteger(ofMonth) && ofMonth >= 1 && ofMonth <= 12)) return ['bad-date', 'month'];
      const broken = counted.find(({ column }) => cellFault(column.state[row], 'bad-number') === 'bad-number');
      return broken === undefined ? null : ['bad-number', broken.id];
    },
  };
}

/** Crossings by bridge and month. Rows of one name in one month cannot be told apart, and have no month. */
function* assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const read = readerOf(decoded);
  const counts = { 'months-lost': 0, 'totals-disagree': 0 };
  const assembled = yield* assembleAreaMonths({
    level: 'own',
    measures: crossingMeasures,
    absentIsZero: false,
    rows: decoded.rows,
    read(row, put) {
      const bridge = read.bridge(row);
      if (bridge === undefined) {
        const isEmpty = read.name(row) === '';
        if (!isEmpty) rejecter.unjoined('own', read.name(row));
        return rejecter.reject(row, isEmpty ? 'missing-value' : 'unknown-area', 'bridge');
      }
      const fault = read.faultOf(row);
      if (fault !== null) return rejecter.reject(row, ...fault);
      if (read.isRepeated(row)) {
        counts['months-lost'] += 1;
        return rejecter.reject(row, 'bad-date', 'month');
      }
      counts['totals-disagree'] += read.isTotalWrong(row) ? 1 : 0;
      for (const { id, column } of read.counted) {
        const value = isEmptyCell(column.state[row]) ? Number.NaN : (column.values[row] ?? Number.NaN);
        put(bridge.id, bridge.name, read.month(row), id, value);
      }
    },
  });
  for (const [key, count] of Object.entries(counts)) if (count > 0) rejecter.notice(`notice.${key}`, count);
  return assembled;
}

export const texasBridges: Source = {
  ...card,
  quirks,
  recognise: (headers) =>
    sureOfColumns(
      headers,
      columns.filter(({ required }) => required),
    ),
  columns,
  assemble,
};
