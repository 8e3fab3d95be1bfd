import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../base/month.ts';
import { monthIndexOf } from '../base/units.ts';
import type { Clause } from '../document/document.ts';
import { tallyAreas } from './tally-areas.ts';

const first = monthIndex(2019, 10);
const stretches = [
  { id: 'west', fromKm: 0, toKm: 100 },
  { id: 'middle', fromKm: 100, toKm: 300 },
  { id: 'east', fromKm: 300, toKm: 400 },
];
const panel = {
  kind: 'panel' as const,
  areas: ['east', 'west', 'middle'],
  firstMonth: first,
  months: 4,
  measure: 'apprehensions',
  groups: [{ column: 'authority', labels: ['title-8', 'title-42'] }],
  total: Float64Array.from([1, 2, 3, 4, 10, 20, 30, 40, 100, Number.NaN, 300, 400]),
  split: {
    from: monthIndexOf(first + 2),
    to: monthIndexOf(first + 4),
    area: Uint8Array.from([0, 1, 1, 2]),
    month: Uint16Array.from([2, 2, 2, 3]),
    group: [Uint8Array.from([0, 0, 1, 1])],
    value: Float64Array.from([3, 10, 20, 400]),
  },
};
const whole = { from: 0, to: 400 };

describe('tallyAreas', () => {
  it('takes each area that the corridor touches whole, in order along the border', () => {
    const tally = tallyAreas(panel, stretches, { from: 50, to: 299 }, {});
    expect(tally.segments.map((s) => s.id)).toEqual(['west', 'middle']);
    expect([...tally.bySegment]).toEqual([100, 800]);
    expect(tally.total).toBe(900);
    expect(tally.missing).toBe(1);
    expect(tally.grandTotal).toBe(910);
  });

  it('narrows each margin by the other axis alone', () => {
    const tally = tallyAreas(panel, stretches, whole, {
      time: { kind: 'months', from: monthIndexOf(first + 2), to: monthIndexOf(first + 4) },
      place: { kind: 'kilometres', from: 310, to: 320 },
    });
    expect([...tally.bySegment]).toEqual([70, 700, 7]);
    expect([...tally.byMonth]).toEqual([1, 2, 3, 4]);
    expect(tally.chosen).toEqual([false, false, true]);
    expect(tally.total).toBe(7);
  });

  it('keeps a month without any figure missing, not zero', () => {
    const tally = tallyAreas(panel, stretches, whole, { place: { kind: 'kilometres', from: 150, to: 160 } });
    expect(tally.byMonth[1]).toBeNaN();
    expect(tally.byMonth[0]).toBe(100);
  });

  it('reaches back before the split for Title 8 alone', () => {
    const clause = (values: string[]): Record<string, Clause> => ({
      'panel:authority': { kind: 'categories', column: 'authority', values },
    });
    expect([...tallyAreas(panel, stretches, whole, clause(['title-8'])).byMonth]).toEqual([111, 22, 13, 0]);
    const title42 = [...tallyAreas(panel, stretches, whole, clause(['title-42'])).byMonth];
    expect(title42.slice(0, 2).every(Number.isNaN)).toBe(true);
    expect(title42.slice(2)).toEqual([20, 400]);
  });

  it('gives the same total by segment and by month, whatever the window', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }), fc.nat(4), fc.nat(4), (figures, a, b) => {
        const full = { ...panel, total: Float64Array.from(figures), split: null, groups: [] };
        const time = {
          kind: 'months' as const,
          from: monthIndexOf(first + Math.min(a, b)),
          to: monthIndexOf(first + Math.max(a, b)),
        };
        const tally = tallyAreas(full, stretches, whole, { time });
        const bySegment = [...tally.bySegment].reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
        const byMonth = [...tally.byMonth].slice(Math.min(a, b), Math.max(a, b)).reduce((sum, value) => sum + value, 0);
        expect(bySegment).toBe(tally.total);
        expect(byMonth).toBe(tally.total);
      }),
    );
  });
});
