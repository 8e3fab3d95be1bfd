import { monthIndex } from '../../base/month.ts';
import type { AreaMonthTable } from '../table.ts';
import { childrenTold, familiesTold } from './ohss-breaks.ts';

/** First months in which a group is told apart in the publishers' releases. */
const toldFrom = [
  ['unaccompanied_children', childrenTold],
  ['family_units', familiesTold],
  ['accompanied_minors', monthIndex(2018, 10)],
] as const;

/** No row of a group is a zero only where the group was told apart: before that it has no figure. */
export function withoutUntold(table: AreaMonthTable): AreaMonthTable {
  const { ids, measures, firstMonth, months } = table;
  const values = Float64Array.from(table.values);
  for (const [measure, from] of toldFrom) {
    const untold = Math.min(months, Math.max(0, from - firstMonth));
    const at = measures.indexOf(measure);
    if (at < 0) continue;
    for (let area = 0; area < ids.length; area++) {
      const start = (at * ids.length + area) * months;
      for (let place = start; place < start + untold; place++) if (values[place] === 0) values[place] = Number.NaN;
    }
  }
  return { ...table, values };
}
