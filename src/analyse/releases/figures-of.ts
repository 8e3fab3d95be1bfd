import { monthIndex } from '../../base/month.ts';
import { type MonthIndex, monthIndexOf } from '../../base/units.ts';
import type { PanelTable, Table } from '../../columns/table.ts';

/** One figure of a table, under what two releases of it share. */
export interface TableFigure {
  readonly area: string;
  readonly name: string;
  readonly measure: string;
  readonly month: MonthIndex;
  readonly value: number;
}

export type FigureTable = Extract<Table, { readonly kind: 'panel' | 'area-months' | 'area-figures' }>;

/** Every figure that a table has; months of a year begin where the year does. */
export function figuresOf(table: FigureTable): readonly TableFigure[] {
  if (table.kind === 'panel') return block(table.areas, table.areas, [''], table, table.total);
  if (table.kind === 'area-months') return block(table.ids, table.names, table.measures, table, table.values);
  return table.figures.flatMap(({ name, years, isFiscal, values }) =>
    table.ids.flatMap((area, at) => {
      const columns = years.length === 0 ? [null] : years;
      return columns.flatMap((year, column): readonly TableFigure[] => {
        const value = values[at * columns.length + column] ?? Number.NaN;
        const month = firstMonthOf(year, isFiscal);
        return Number.isNaN(value) ? [] : [{ area, name: area, measure: name, month, value }];
      });
    }),
  );
}

/** A figure without a year stands before all others. */
const firstMonthOf = (year: number | null, isFiscal: boolean): MonthIndex =>
  year === null ? monthIndex(1970, 1) : isFiscal ? monthIndex(year - 1, 10) : monthIndex(year, 1);

function block(
  areas: readonly string[],
  names: readonly string[],
  measures: readonly string[],
  { firstMonth, months }: { readonly firstMonth: MonthIndex; readonly months: number },
  values: PanelTable['total'],
): readonly TableFigure[] {
  const found: TableFigure[] = [];
  measures.forEach((measure, m) => {
    areas.forEach((area, a) => {
      for (let month = 0; month < months; month++) {
        const value = values[(m * areas.length + a) * months + month] ?? Number.NaN;
        if (Number.isNaN(value)) continue;
        found.push({ area, name: names[a] ?? area, measure, month: monthIndexOf(firstMonth + month), value });
      }
    });
  });
  return found;
}
