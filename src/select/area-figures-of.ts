import { fiscalYear, fiscalYearStart, monthIndex, yearOf } from '../base/month.ts';
import type { MonthIndex } from '../base/units.ts';
import type { AreaCoding, AreaFigure, AreaFigureTable, AreaMonthTable, Table } from '../columns/table.ts';
import type { AreaLevel } from '../document/reading.ts';

/**
 * Whose codes each level has. Ports, field offices and regions share names with sectors and are no areas that records
 * are counted in: their figures are nobody's denominator.
 */
const codings: Readonly<Partial<Record<AreaLevel, AreaCoding>>> = {
  sector: 'own',
  county: 'us',
  'us-state': 'us',
  municipality: 'mexico',
  'mx-state': 'mexico',
  own: 'own',
};

const aYear = 12;

interface Year {
  readonly year: number;
  /** Place of its first month in the table. */
  readonly at: number;
}

/** Years of which the table has all twelve months: fiscal ones of sectors, as the Border Patrol has them. */
function wholeYears({ firstMonth, months }: AreaMonthTable, isFiscal: boolean): readonly Year[] {
  const startOf = (year: number): MonthIndex => (isFiscal ? fiscalYearStart(year) : monthIndex(year, 1));
  const first = isFiscal ? fiscalYear(firstMonth) : yearOf(firstMonth);
  const years: Year[] = [];
  for (let year = first; startOf(year + 1) <= firstMonth + months; year++) {
    if (startOf(year) >= firstMonth) years.push({ year, at: startOf(year) - firstMonth });
  }
  return years;
}

/** Sum of twelve months; NaN where one of them has no figure. */
function yearSum(values: AreaMonthTable['values'], from: number): number {
  let sum = 0;
  for (let at = from; at < from + aYear; at++) sum += values[at] ?? Number.NaN;
  return sum;
}

function figureOf(table: AreaMonthTable, measure: number, years: readonly Year[], isFiscal: boolean): AreaFigure[] {
  const { ids, measures, months, values } = table;
  const sums = ids.map((_, area) =>
    years.map(({ at }) => yearSum(values, (measure * ids.length + area) * months + at)),
  );
  const given = years.map((__, y) => sums.some((row) => !Number.isNaN(row[y])));
  if (!given.includes(true)) return [];
  return [
    {
      name: measures[measure] ?? '',
      years: years.flatMap(({ year }, y) => (given[y] === true ? [year] : [])),
      isFiscal,
      values: Float64Array.from(sums.flatMap((row) => row.filter((_, y) => given[y]))),
    },
  ];
}

const made = new WeakMap<AreaMonthTable, AreaFigureTable | null>();

/**
 * Figures by month as figures by year, for what is asked by year: rates and criteria. A year is the sum of its twelve
 * months, and has no figure where a month is missing. Null for areas that no such figures are of, and where no measure
 * has a whole year.
 */
export function areaFiguresOf(table: AreaMonthTable): AreaFigureTable | null {
  const known = made.get(table);
  if (known !== undefined) return known;
  const coding = codings[table.level];
  const isFiscal = table.level === 'sector';
  const years = coding === undefined ? [] : wholeYears(table, isFiscal);
  const figures = years.length === 0 ? [] : table.measures.flatMap((_, m) => figureOf(table, m, years, isFiscal));
  const { ids, names } = table;
  const yearly: AreaFigureTable | null =
    coding === undefined || figures.length === 0 ? null : { kind: 'area-figures', coding, ids, names, figures };
  made.set(table, yearly);
  return yearly;
}

/** Figures of areas by year that a table has or gives; null where it has none. */
export function yearlyFigures(table: Table): AreaFigureTable | null {
  if (table.kind === 'area-figures') return table;
  return table.kind === 'area-months' ? areaFiguresOf(table) : null;
}
