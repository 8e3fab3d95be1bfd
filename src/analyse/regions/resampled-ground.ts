import { fiscalYear, fiscalYearStart } from '../../base/month.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { type MonthIndex, monthIndexOf } from '../../base/units.ts';
import type { AreaFigure, AreaFigureTable, PanelTable } from '../../columns/table.ts';
import type { DrawnMonths } from './drawn-months.ts';
import { takeFigureMonths } from './figure-months.ts';
import type { RegionGround } from './region-ground.ts';
import { type SectorMonths, title8Months } from './title-8-months.ts';

/** Rows of `months` figures with drawn months in their places. */
function placeMonths(values: ReadonlyF64, months: number, firstMonth: MonthIndex, drawn: DrawnMonths): Float64Array {
  const placed = Float64Array.from(values);
  const rows = months === 0 ? 0 : values.length / months;
  for (const [at, month] of drawn.source.entries()) {
    const [to, from] = [drawn.period.from + at - firstMonth, month - firstMonth];
    if (to < 0 || to >= months || from < 0 || from >= months) continue;
    for (let row = 0; row < rows; row++) placed[row * months + to] = values[row * months + from];
  }
  return placed;
}

/** The fiscal year whose months stand in the places of another's; itself where they are no whole year. */
function yearBehind(year: number, { period, source }: DrawnMonths): number {
  const start = fiscalYearStart(year) - period.from;
  const [first, last] = [source[start], source[start + 11]];
  if (first === undefined || last === undefined || last - first !== 11) return year;
  return first === fiscalYearStart(fiscalYear(first)) ? fiscalYear(first) : year;
}

/** Figures by fiscal year with the drawn years in their places. */
function placeYears(figure: AreaFigure, drawn: DrawnMonths): AreaFigure {
  const { years, isFiscal, values } = figure;
  if (!isFiscal || years.length === 0) return figure;
  const source = years.map((year, at) => {
    const behind = years.indexOf(yearBehind(year, drawn));
    return behind < 0 ? at : behind;
  });
  const placed = Float64Array.from(values, (_, place) => {
    const at = place % years.length;
    return values[place - at + source[at]];
  });
  return { ...figure, values: placed };
}

const placeTable = (table: AreaFigureTable, drawn: DrawnMonths): AreaFigureTable => ({
  ...table,
  figures: table.figures.map((figure) => placeYears(figure, drawn)),
});

const title8Of = new WeakMap<RegionGround, SectorMonths | null>();

/** Title 8 figures of a ground's sectors: split figures are put together once, not for every draw. */
function sectorFigures(ground: RegionGround): SectorMonths | null {
  const before = title8Of.get(ground);
  if (before !== undefined) return before;
  const made = title8Months(ground);
  title8Of.set(ground, made);
  return made;
}

/**
 * A ground on which other months of the same period stand in the places of its months, the same ones for all regions,
 * sectors and figures: what rises and falls together does so still. Sectors' figures are then those of Title 8 alone;
 * records stay as they are, except in figures by month that the ground has by now.
 */
export function resampledGround(ground: RegionGround, drawn: DrawnMonths): RegionGround {
  const { panel, sectorYears } = ground;
  const figures = panel === null ? null : sectorFigures(ground);
  const plain = (made: SectorMonths): PanelTable & { readonly split: null } => ({
    kind: 'panel',
    areas: made.sectors,
    firstMonth: made.firstMonth,
    months: made.months,
    measure: panel?.measure ?? '',
    groups: [],
    total: placeMonths(made.values, made.months, made.firstMonth, drawn),
    split: null,
  });
  const resampled: RegionGround = {
    ...ground,
    panel: figures === null ? null : plain(figures),
    panelBreaks: figures?.breaks ?? ground.panelBreaks,
    sectorYears: sectorYears === null ? null : placeTable(sectorYears, drawn),
  };
  takeFigureMonths(resampled, ground, (values, firstMonth) =>
    placeMonths(values, values.length, monthIndexOf(firstMonth), drawn),
  );
  return resampled;
}
