import type { RegionGround } from '../../src/analyse/regions/region-ground.ts';
import { firstDayOf } from '../../src/base/month.ts';
import type { MonthIndex } from '../../src/base/units.ts';
import type { AreaFigureTable } from '../../src/columns/table.ts';

/** First month after a year, as months since January 1970. */
const endOf = (year: number, isFiscal: boolean): number => (year - 1970) * 12 + (isFiscal ? 9 : 12);

function figuresWith(table: AreaFigureTable, cut: number, later: (at: number) => number): AreaFigureTable {
  const figures = table.figures.map((figure) => ({
    ...figure,
    values: Float64Array.from(figure.values, (value, at) =>
      endOf(figure.years[at % figure.years.length], figure.isFiscal) <= cut ? value : later(at),
    ),
  }));
  return { ...table, figures };
}

/** A ground in which every figure of a month and later is another. */
export function withLater(ground: RegionGround, cut: MonthIndex, later: (at: number) => number): RegionGround {
  const { panel, incidents, sectorYears, cases } = ground;
  const isLate = (first: number, months: number, at: number): boolean => first + (at % months) >= cut;
  return {
    ...ground,
    panel:
      panel === null
        ? null
        : {
            ...panel,
            total: Float64Array.from(panel.total, (value, at) =>
              isLate(panel.firstMonth, panel.months, at) ? later(at) : value,
            ),
            split:
              panel.split === null
                ? null
                : {
                    ...panel.split,
                    value: Float64Array.from(panel.split.value, (value, at) =>
                      panel.firstMonth + (panel.split?.month[at] ?? 0) >= cut ? later(at) : value,
                    ),
                  },
          },
    incidents:
      incidents === null
        ? null
        : {
            ...incidents,
            weight: Float32Array.from(incidents.weight, (value, row) =>
              incidents.day[row] >= firstDayOf(cut) ? later(row) : value,
            ),
          },
    sectorYears: sectorYears === null ? null : figuresWith(sectorYears, cut, later),
    figures: new Map([...ground.figures].map(([name, table]) => [name, figuresWith(table, cut, later)])),
    cases:
      cases === null
        ? null
        : {
            ...cases,
            values: Float64Array.from(cases.values, (value, at) =>
              isLate(cases.firstMonth, cases.months, at) ? later(at) : value,
            ),
          },
  };
}
