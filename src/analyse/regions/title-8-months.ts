import type { MonthIndex } from '../../base/units.ts';
import type { SeriesBreak } from '../../columns/table.ts';
import { borderLengthKm, sectors } from '../../corridors/corridor.ts';
import type { Clause } from '../../document/document.ts';
import { breaksUnder } from '../../select/breaks-crossed.ts';
import type { Period } from '../../select/periods.ts';
import { tallyAreas } from '../../select/tally-areas.ts';
import type { RegionGround } from './region-ground.ts';

/** Figures by sector and month, without what another law counts besides. */
export interface SectorMonths {
  readonly firstMonth: MonthIndex;
  readonly months: number;
  /** Sectors that have figures, west to east. */
  readonly sectors: readonly string[];
  /** sectors x months, row-major by sector; NaN = no figure. */
  readonly values: Float64Array;
  /** Breaks of these figures; those that Title 8 alone goes across do not refuse. */
  readonly breaks: readonly SeriesBreak[];
  /** False where the table does not tell the kinds apart: its figures are then what they are. */
  readonly isTitle8: boolean;
}

const title8: Readonly<Record<string, Clause>> = {
  regions: { kind: 'categories', column: 'authority', values: ['title-8'] },
};

/** Title 8 apprehensions of every sector, where the table tells them apart; else all its figures. Null: no table. */
export function title8Months({ panel, panelBreaks }: Pick<RegionGround, 'panel' | 'panelBreaks'>): SectorMonths | null {
  if (panel === null) return null;
  const isTitle8 = panel.split !== null && panel.groups.some(({ column }) => column === 'authority');
  const clauses = isTitle8 ? title8 : {};
  const tally = tallyAreas(panel, sectors, { from: 0, to: borderLengthKm }, clauses);
  return {
    firstMonth: panel.firstMonth,
    months: panel.months,
    sectors: tally.segments.map(({ id }) => id),
    values: Float64Array.from(tally.values),
    breaks: breaksUnder(panelBreaks, clauses),
    isTitle8,
  };
}

/** The sum of some sectors in one month, by its place in the series; NaN unless each of them has a figure. */
export function sumInMonth({ sectors: held, values, months }: SectorMonths, taken: readonly string[], at: number) {
  if (at < 0 || at >= months || taken.length === 0) return Number.NaN;
  return taken.reduce((sum, id) => {
    const sector = held.indexOf(id);
    return sector < 0 ? Number.NaN : sum + values[sector * months + at];
  }, 0);
}

/** Sum of some sectors over months; NaN where any figure lacks. */
export function sumOver(figures: SectorMonths, taken: readonly string[], { from, to }: Period): number {
  let sum = 0;
  for (let at = from - figures.firstMonth; at < to - figures.firstMonth; at++) sum += sumInMonth(figures, taken, at);
  return to > from ? sum : Number.NaN;
}
