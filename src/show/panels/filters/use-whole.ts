import { monthIndex } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { type Cockpit, useCockpit } from '../../cockpit.ts';
import type { Months } from './window.ts';

const beforeAnyData: Months = { from: monthIndex(1999, 10), to: monthIndex(2025, 6) };

/** Months of the data set that is drawn along the border. */
export function wholeOf({ document: study, dataSets }: Pick<Cockpit, 'document' | 'dataSets'>): Months {
  const { grid } = study;
  const table = grid[grid.figures];
  const drawn = dataSets.find((set) => set.table === table);
  if (drawn === undefined || drawn.months === 0) return beforeAnyData;
  return { from: drawn.firstMonth, to: monthIndexOf(drawn.firstMonth + drawn.months) };
}

/** The same, where a panel is drawn. */
export const useWhole = (): Months => wholeOf(useCockpit());
