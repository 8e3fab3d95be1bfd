import { parseMonthIso } from '../../../base/month.ts';
import type { Problem } from '../../../base/problem.ts';
import type { Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { defineWords } from '../../../base/words.ts';
import { assembleAreaMonths } from '../../area-months/assemble-area-months.ts';
import { cellFault, isEmptyCell } from '../../cell-fault.ts';
import { requiredColumn } from '../../column-of.ts';
import { bridgeOf } from '../../crossings/bridges.ts';
import { crossingMeasure, crossingMeasures } from '../../crossings/measures.ts';
import type { Assembled, ColumnRule, DecodedTable, Rejecter, Source } from '../../source.ts';
import { card } from './card.ts';
import { fixedHeaders, layout } from './layout.ts';

/** Months among the headers that `layout` makes. */
const monthsIn = (headers: readonly string[]) =>
  headers.slice(fixedHeaders.length).flatMap((header) => {
    const month = parseMonthIso(header);
    return month === undefined ? [] : [{ header, month }];
  });

const columnsOf = (headers: readonly string[]): readonly ColumnRule[] => [
  { id: 'measure', headers: ['Measure'], kind: 'category', required: true },
  { id: 'port', headers: ['Port'], kind: 'category', required: true },
  { id: 'bridge', headers: ['Bridge'], kind: 'category', required: true, namesPlaces: true },
  ...monthsIn(headers).map(
    ({ header }): ColumnRule => ({ id: header, headers: [header], kind: 'number', required: true }),
  ),
];

const quirks = defineWords({
  en: {
    text: 'Tables that lie one under another are read as one. An empty cell is no figure. Trains and their containers stand under a road bridge of their town, as published.',
  },
  es: {
    text: 'Las tablas que están una debajo de otra se leen como una sola. Una celda vacía no es cifra. Los trenes y sus contenedores figuran en un puente carretero de su ciudad, como se publican.',
  },
});

/** A row is a bridge's year in one unit. */
function* assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const textAt = (id: string) => {
    const { codes, labels } = requiredColumn(decoded, id, 'category');
    return (row: number): string => labels[codes[row] ?? -1] ?? '';
  };
  const [measureAt, portAt, bridgeAt] = [textAt('measure'), textAt('port'), textAt('bridge')];
  const months = monthsIn(decoded.headers).map(({ header, month }) => ({
    header,
    month,
    column: requiredColumn(decoded, header, 'number'),
  }));
  return yield* assembleAreaMonths({
    level: 'own',
    measures: crossingMeasures,
    absentIsZero: false,
    rows: decoded.rows,
    read(row, put) {
      const bridge = bridgeOf(bridgeAt(row));
      const measure = crossingMeasure(measureAt(row));
      if (/^(sub)?total\b/i.test(portAt(row) || bridgeAt(row))) return rejecter.reject(row, 'total', 'port');
      if (measure === undefined || bridgeAt(row) === '') return rejecter.reject(row, 'not-a-record', 'port');
      if (bridge === undefined) {
        rejecter.unjoined('own', bridgeAt(row));
        return rejecter.reject(row, 'unknown-area', 'bridge');
      }
      const broken = months.find(({ column }) => cellFault(column.state[row], 'bad-number') === 'bad-number');
      if (broken !== undefined) return rejecter.reject(row, 'bad-number', broken.header);
      for (const { month, column } of months) {
        const value = isEmptyCell(column.state[row]) ? Number.NaN : (column.values[row] ?? Number.NaN);
        put(bridge.id, bridge.name, month, measure, value);
      }
    },
  });
}

/** The headers are those that the layout makes: a plain table under the same ones is read too. */
function recognise(headers: readonly string[]): number {
  const isOwn = fixedHeaders.every((header, at) => headers[at] === header);
  return isOwn &&
    headers.length > fixedHeaders.length &&
    monthsIn(headers).length === headers.length - fixedHeaders.length
    ? 1
    : 0;
}

export const fieldOfficeBridges: Source = {
  ...card,
  quirks,
  layout,
  recognise,
  columns: columnsOf,
  assemble,
};
