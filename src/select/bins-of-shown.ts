import type { SegmentTally } from './tally-areas.ts';

type Counted = Pick<SegmentTally, 'segments' | 'firstMonth' | 'months' | 'incidents'>;

/** A figure of another tally of the same bins, which may span other months. */
function figureAt(of: Counted, figure: 'records' | 'people', bin: number, month: number): number {
  const m = month - of.firstMonth;
  if (of.incidents === null || m < 0 || m >= of.months) return 0;
  const value = of.incidents[figure][bin * of.months + m];
  return Number.isNaN(value) ? 0 : value;
}

/**
 * Bins as sums of cell-months that are shown, each at its cell's centre, on the months of `whole`: no bin then holds
 * what its cells hold back, and the two cannot be subtracted. A bin-month of which all is held back has a smallest part
 * of 1, so that the door holds it back too. Nothing here comes from `whole` but the form of the answer.
 * @param shown the same bins of the records that are shown
 * @param held the same bins of those held back
 */
export function binsOfShown(whole: SegmentTally, shown: Counted, held: Counted): SegmentTally {
  const { months, firstMonth, segments, incidents, offSeason } = whole;
  if (incidents === null) return whole;
  const off = new Set(offSeason);
  const size = segments.length * months;
  const [records, people, least] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let at = 0; at < size; at++) {
    const [bin, m] = [Math.floor(at / months), at % months];
    const count = figureAt(shown, 'records', bin, firstMonth + m);
    const isHeld = figureAt(held, 'records', bin, firstMonth + m) > 0;
    records[at] = off.has(m) ? Number.NaN : count;
    people[at] = off.has(m) ? Number.NaN : figureAt(shown, 'people', bin, firstMonth + m);
    least[at] = count === 0 && isHeld ? 1 : count;
  }
  const values = whole.measure === 'people' ? people : records;
  return {
    ...whole,
    values,
    // How many records there are elsewhere would tell how many are held back here, and so would how many in all.
    grandTotal: values.reduce((total, value) => (Number.isNaN(value) ? total : total + value), 0),
    incidents: { ...incidents, records, people, least, left: { ...incidents.left, elsewhere: Number.NaN } },
  };
}
