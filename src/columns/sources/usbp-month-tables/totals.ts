import { fiscalYear } from '../../../base/month.ts';
import type { MonthIndex } from '../../../base/units.ts';
import type { BorderOfSectors } from '../../other-sectors.ts';

export type BorderTotal = BorderOfSectors | 'all';

type Figures = readonly { readonly month: MonthIndex; readonly value: number }[];

/** Totals of the publisher, held against the sums of what they stand over. */
export interface TableTotals {
  /** Figures of a sector's fiscal year, and the publisher's total of them (NaN where it gives none). */
  add(border: BorderOfSectors | undefined, figures: Figures, total: number): void;
  /** Figures of a row of sums. */
  total(border: BorderTotal, figures: Figures, total: number): void;
  /** How many totals, of rows and of months, are not the sum of their parts. */
  disagreements(): number;
}

/** How many sectors each border has at least: a table of some of them is not judged. */
const fewest: Readonly<Record<BorderTotal, number>> = { southwest: 9, northern: 8, coastal: 3, all: 20 };

export function tableTotals(): TableTotals {
  const sums = new Map<string, number>();
  const sectors = new Map<string, number>();
  const totals: { readonly border: BorderTotal; readonly figures: Figures }[] = [];
  let wrongYears = 0;
  const judgeYear = (figures: Figures, total: number): void => {
    const known = figures.filter(({ value }) => !Number.isNaN(value));
    if (known.length === 0 || Number.isNaN(total)) return;
    if (known.reduce((sum, { value }) => sum + value, 0) !== total) wrongYears++;
  };
  const addTo = (border: BorderTotal, figures: Figures): void => {
    const [first] = figures;
    if (first === undefined) return;
    const year = `${border} ${fiscalYear(first.month)}`;
    sectors.set(year, (sectors.get(year) ?? 0) + 1);
    for (const { month, value } of figures) {
      const key = `${border} ${month}`;
      sums.set(key, (sums.get(key) ?? 0) + (Number.isNaN(value) ? 0 : value));
    }
  };
  return {
    add(border, figures, total) {
      judgeYear(figures, total);
      if (border === undefined) return;
      addTo(border, figures);
      addTo('all', figures);
    },
    total(border, figures, total) {
      judgeYear(figures, total);
      totals.push({ border, figures });
    },
    disagreements: () =>
      totals.reduce((wrong, { border, figures }) => {
        const judged = figures.filter(
          ({ month, value }) =>
            !Number.isNaN(value) && (sectors.get(`${border} ${fiscalYear(month)}`) ?? 0) >= fewest[border],
        );
        return wrong + judged.filter(({ month, value }) => sums.get(`${border} ${month}`) !== value).length;
      }, wrongYears),
  };
}
