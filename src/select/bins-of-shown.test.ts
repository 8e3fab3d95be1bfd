import { describe, expect, it } from 'vitest';
import { binResult } from '../../tests/support/show-samples.ts';
import { monthIndexOf } from '../base/units.ts';
import { binsOfShown } from './bins-of-shown.ts';
import type { SegmentTally } from './tally-areas.ts';

const whole: SegmentTally = { ...binResult(2, 3), grandTotal: 99 };

/** The same bins with other records, which begin `from` months later. */
function partOf(records: readonly number[], from = 0): SegmentTally {
  const { incidents } = whole;
  if (incidents === null) throw new Error('no incidents');
  const figures = Float64Array.from(records);
  return {
    ...whole,
    firstMonth: monthIndexOf(whole.firstMonth + from),
    months: records.length / 2,
    incidents: { ...incidents, records: figures, people: figures },
  };
}

describe('bins of what is shown', () => {
  it('hold shown records alone; a bin-month of held-back ones alone is small', () => {
    const made = binsOfShown(whole, partOf([7, 0, 0, 0, 9, 0]), partOf([2, 3, 0, 0, 0, 0]));
    expect([...made.values]).toEqual([7, 0, 0, 0, 9, 0]);
    expect([...(made.incidents?.least ?? [])]).toEqual([7, 1, 0, 0, 9, 0]);
    expect(made.grandTotal).toBe(16);
    expect(made.incidents?.left.elsewhere).toBeNaN();
  });

  it('stand on the months of the whole table, whatever months their parts span', () => {
    const made = binsOfShown(whole, partOf([5, 6], 2), partOf([], 0));
    expect([...made.values]).toEqual([0, 0, 5, 0, 0, 6]);
  });

  it('have no figure out of season', () => {
    const made = binsOfShown({ ...whole, offSeason: [1] }, partOf([7, 8, 0, 0, 9, 0]), partOf([0, 0, 0, 0, 0, 0]));
    expect([...made.values]).toEqual([7, Number.NaN, 0, 0, Number.NaN, 0]);
    expect(made.grandTotal).toBe(7);
  });
});
