import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { cellFault, isEmptyCell } from '../../cell-fault.ts';
import { optionalColumn, requiredColumn } from '../../column-of.ts';
import { figureWriter } from '../../figure-writer.ts';
import { sureOfColumns } from '../../has-headers.ts';
import { sectorOf } from '../../sectors.ts';
import type { Assembled, ColumnRule, DecodedTable, Rejecter, Source } from '../../source.ts';
import { card } from './card.ts';
import { sectorYearFigures } from './figures.ts';

const columns: readonly ColumnRule[] = [
  { id: 'sector', headers: ['sector'], kind: 'category', required: true },
  { id: 'fiscal-year', headers: ['fiscal_year'], kind: 'number', required: true },
  ...sectorYearFigures.map(({ name, headers }): ColumnRule => ({ id: name, headers, kind: 'number', required: false })),
];

const own = sectorYearFigures.map(
  ({ name }): ColumnRule => ({ id: name, headers: [name], kind: 'number', required: true }),
);

/** One row a sector and fiscal year; an empty figure is none. */
function* assemble(decoded: DecodedTable, rejecter: Rejecter): Steps<Result<Assembled, Problem>> {
  const sectors = requiredColumn(decoded, 'sector', 'category');
  const years = requiredColumn(decoded, 'fiscal-year', 'number');
  const figures = sectorYearFigures.flatMap(({ name }) => {
    const column = optionalColumn(decoded, name, 'number');
    return column === undefined ? [] : [{ name, column }];
  });
  const writer = figureWriter();
  for (let row = 0; row < decoded.rows; row++) {
    if (row % 1024 === 0) yield { done: row, total: decoded.rows };
    const text = sectors.labels[sectors.codes[row] ?? -1] ?? '';
    const sector = sectorOf(text);
    const year = years.values[row] ?? Number.NaN;
    const broken = figures.find(({ column }) => {
      const state = column.state[row];
      return !isEmptyCell(state) && cellFault(state, 'bad-number') !== null;
    });
    if (text.trim().toLowerCase() === 'southwest border') rejecter.reject(row, 'total', 'sector');
    else if (sector === '') rejecter.reject(row, text.trim() === '' ? 'missing-value' : 'unknown-area', 'sector');
    else if (!Number.isInteger(year))
      rejecter.reject(row, cellFault(years.state[row], 'bad-date') ?? 'bad-date', 'fiscal-year');
    else if (broken !== undefined) rejecter.reject(row, 'bad-number', broken.name);
    else {
      const given = figures.map(({ name, column }) => ({ name, year, value: column.values[row] ?? Number.NaN }));
      if (!writer.put(sector, '', given)) rejecter.reject(row, 'repeated-area', 'sector');
    }
  }
  return ok({ table: { kind: 'area-figures', coding: 'own', ...writer.close(true) }, from: null, to: null });
}

/** The app's own table of Border Patrol figures by sector and fiscal year. */
export const corredorSectorYears: Source = {
  ...card,
  recognise: (headers) => sureOfColumns(headers, [...columns.slice(0, 2), ...own]),
  columns,
  assemble,
};
