import { fiscalYear, fiscalYearStart } from '../../base/month.ts';
import { monthIndexOf } from '../../base/units.ts';
import type { AreaFigureTable } from '../../columns/table.ts';
import type { Period } from '../../select/periods.ts';
import type { MissingReason } from '../region-shapes.ts';

/** Name of the yearly tables that come with the app. */
export const sectorYearsName = 'sector-years';

/** Figures of the Border Patrol's yearly tables. */
export type YearFigure = 'deaths' | 'rescues' | 'accepted_prosecutions' | 'agents' | 'apprehensions';

const monthsAYear = 12;
const ownYears = 5;
/** From this fiscal year on apprehensions and expulsions are counted in one: no ratio goes across it. */
const firstMixed = 2020;

/** The fiscal years that figures are of. */
export interface YearsMeant {
  readonly years: readonly number[];
  readonly period: Period;
  /** Some of the years asked for are not in the table. */
  readonly isCut: boolean;
  readonly missing: MissingReason | null;
}

/** The months of some fiscal years, the last one included. */
const periodOf = (first: number, last: number): Period => ({
  from: fiscalYearStart(first),
  to: fiscalYearStart(last + 1),
});

const columnOf = ({ figures }: AreaFigureTable, name: YearFigure) => figures.find((figure) => figure.name === name);

/** The figure of a sector in a fiscal year; NaN: none. */
export function yearFigure(table: AreaFigureTable, name: YearFigure, sector: string, year: number): number {
  const column = columnOf(table, name);
  const [row, at] = [table.ids.indexOf(sector), column?.years.indexOf(year) ?? -1];
  return column === undefined || row < 0 || at < 0 ? Number.NaN : column.values[row * column.years.length + at];
}

/** Fiscal years in which every one of the figures has a value of some sector, ascending. */
function yearsOfAll(table: AreaFigureTable, names: readonly YearFigure[]): readonly number[] {
  const [first, ...others] = names.map((name) =>
    (columnOf(table, name)?.years ?? []).filter((year) =>
      table.ids.some((id) => !Number.isNaN(yearFigure(table, name, id, year))),
    ),
  );
  return (first ?? []).filter((year) => others.every((years) => years.includes(year)));
}

/** Fiscal years that lie wholly inside a period. */
function yearsInside({ from, to }: Period): readonly number[] {
  const first = fiscalYear(monthIndexOf(from + monthsAYear - 1));
  const last = fiscalYear(to) - 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/**
 * The fiscal years of a question: those wholly inside its period that the table has, or the last five that all the
 * figures have.
 * @param isRatio a ratio to apprehensions never goes into or across fiscal year 2020, and its own years end before it
 */
export function yearsMeant(
  table: AreaFigureTable,
  names: readonly YearFigure[],
  period: Period | null,
  isRatio: boolean,
): YearsMeant {
  const held = yearsOfAll(table, names);
  const own = held.filter((year) => !isRatio || year < firstMixed).slice(-ownYears);
  const wanted = period === null ? own : yearsInside(period);
  const years = wanted.filter((year) => held.includes(year));
  const [first, last] = [years[0], years.at(-1)];
  const asked = period ?? periodOf(own[0] ?? firstMixed, own.at(-1) ?? firstMixed);
  if (isRatio && wanted.some((year) => year >= firstMixed)) {
    return { years: [], period: asked, isCut: false, missing: 'crosses-break' };
  }
  if (first === undefined || last === undefined) return { years, period: asked, isCut: true, missing: 'not-in-period' };
  return { years, period: periodOf(first, last), isCut: years.length < wanted.length, missing: null };
}

/** Rescues of this year look exchanged between these two sectors; their sum is what it is. */
const exchanged = { year: 2018, sectors: ['big-bend', 'laredo'] } as const;

/** Sectors and years whose figures are taken: all, but rescues that look exchanged where one of the two is in the sum. */
export function pairsTaken(
  sectors: readonly string[],
  years: readonly number[],
  names: readonly YearFigure[],
): readonly { readonly sector: string; readonly year: number }[] {
  const mixed = names.includes('rescues') ? exchanged.sectors.filter((id) => sectors.includes(id)) : [];
  return sectors.flatMap((sector) =>
    years
      .filter((year) => !(mixed.length === 1 && mixed.some((id) => id === sector) && year === exchanged.year))
      .map((year) => ({ sector, year })),
  );
}
