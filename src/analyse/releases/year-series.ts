import { fiscalYear, yearOf } from '../../base/month.ts';
import { type MonthIndex, monthIndexOf } from '../../base/units.ts';
import type { Table } from '../../columns/table.ts';
import { sectors } from '../../corridors/corridor.ts';
import { portsOfBridges } from './ports-of-bridges.ts';

/** Sums of whole years, by area; area "" is the sum of all. */
export interface YearSeries {
  /** The same for tables that count the same. */
  readonly measure: string;
  readonly isFiscal: boolean;
  readonly figures: readonly {
    readonly area: string;
    readonly name: string;
    readonly year: number;
    readonly value: number;
  }[];
}

const monthsInYear = 12;
const sectorIds = new Set(sectors.map(({ id }) => id));
/** Figures of sectors by year that are apprehensions, or encounters of Border Patrol, as monthly tables of sectors are. */
const sectorFigures = ['apprehensions', 'encounters'];

/** What of a table other publishers may have too. */
export function yearSeriesOf(table: Table): readonly YearSeries[] {
  if (table.kind === 'panel') {
    const isOfSectors = table.areas.some((area) => sectorIds.has(area));
    const measure = isOfSectors ? 'border-patrol' : `national:${table.measure}`;
    const figures = yearSums(table.areas, table.areas, table, table.total, isOfSectors);
    return [{ measure, isFiscal: isOfSectors, figures: isOfSectors ? withSum(figures) : figures }];
  }
  if (table.kind === 'area-months') {
    const each = table.ids.length * table.months;
    const isFiscal = table.level === 'sector';
    const own = table.measures.map((measure, m) => ({
      measure: `${table.level}:${measure}`,
      isFiscal,
      figures: yearSums(table.ids, table.names, table, table.values.subarray(m * each, (m + 1) * each), isFiscal),
    }));
    const ports = portsOfBridges(table);
    return ports === null ? own : [...own, ...yearSeriesOf(ports)];
  }
  if (table.kind !== 'area-figures') return [];
  return table.figures
    .filter(
      ({ name, isFiscal }) => isFiscal && sectorFigures.includes(name) && table.ids.some((id) => sectorIds.has(id)),
    )
    .map(({ years, values }) => {
      const figures = table.ids.flatMap((area, a) =>
        years.flatMap((year, y) => {
          const value = values[a * years.length + y] ?? Number.NaN;
          return Number.isNaN(value) || !sectorIds.has(area) ? [] : [{ area, name: area, year, value }];
        }),
      );
      return { measure: 'border-patrol', isFiscal: true, figures: withSum(figures) };
    });
}

type Figures = YearSeries['figures'];

/** Years all of whose months have a figure. */
function yearSums(
  ids: readonly string[],
  names: readonly string[],
  { firstMonth, months }: { readonly firstMonth: MonthIndex; readonly months: number },
  values: { readonly [at: number]: number },
  isFiscal: boolean,
): Figures {
  return ids.flatMap((area, a) => {
    const sums = new Map<number, { value: number; months: number }>();
    for (let m = 0; m < months; m++) {
      const value = values[a * months + m] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      const month = monthIndexOf(firstMonth + m);
      const year = isFiscal ? fiscalYear(month) : yearOf(month);
      const sum = sums.get(year) ?? { value: 0, months: 0 };
      sums.set(year, { value: sum.value + value, months: sum.months + 1 });
    }
    return [...sums].flatMap(([year, sum]) =>
      sum.months === monthsInYear ? [{ area, name: names[a] ?? area, year, value: sum.value }] : [],
    );
  });
}

/** With the border's sum, for years that all nine sectors have. */
function withSum(figures: Figures): Figures {
  const years = new Map<number, { value: number; areas: number }>();
  for (const { year, value } of figures) {
    const sum = years.get(year) ?? { value: 0, areas: 0 };
    years.set(year, { value: sum.value + value, areas: sum.areas + 1 });
  }
  const sums = [...years].flatMap(([year, { value, areas }]) =>
    areas === sectorIds.size ? [{ area: '', name: '', year, value }] : [],
  );
  return [...figures, ...sums];
}
