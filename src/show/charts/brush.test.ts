import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binResult, chartInput, firstMonth, sectorResult } from '../../../tests/support/show-samples.ts';
import { place } from '../drawing/drawing.ts';
import { choiceOf, kilometresBetween, monthsBetween } from './brush.ts';
import { hovmoller } from './hovmoller/chart.ts';
import { months } from './months/chart.ts';
import { stepMark } from './step-mark.ts';

const areas = sectorResult(24);
const bins = binResult(319, 24);

describe('a drag', () => {
  const drawing = hovmoller.build(chartInput(areas), { width: 600, height: 400 });
  if (drawing === null) throw new Error('nothing drawn');
  const point = (km: number, month: number) => ({ x: place(drawing.x, km), y: place(drawing.y, firstMonth + month) });

  it('takes whole sectors and whole months', () => {
    expect(choiceOf(hovmoller, drawing, areas, point(1500, 3.4), point(2200, 8.2))).toEqual({
      months: { from: firstMonth + 3, to: firstMonth + 9 },
      kilometres: { from: 1385, to: 2450 },
    });
  });

  it('along one axis leaves the other as it is', () => {
    const down = choiceOf(hovmoller, drawing, areas, point(1500, 3), point(1501, 12));
    expect(down.kilometres).toBeNull();
    expect(choiceOf(hovmoller, drawing, areas, point(1000, 3), point(2200, 3)).months).toBeNull();
    expect(choiceOf(months, drawing, areas, point(1000, 3), point(2200, 9)).kilometres).toBeNull();
  });

  it('snaps to bins of 10 km', () => {
    expect(kilometresBetween(1503, 1527, bins)).toEqual({ from: 1500, to: 1530 });
    expect(kilometresBetween(1503, 1504, bins)).toEqual({ from: 1500, to: 1510 });
  });

  it('always takes at least one month and one stretch, inside the series', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -50, max: 900, noNaN: true }),
        fc.double({ min: -50, max: 900, noNaN: true }),
        (a, b) => {
          const { from, to } = monthsBetween(a, b, areas);
          expect(to).toBeGreaterThan(from);
          expect(from).toBeGreaterThanOrEqual(areas.firstMonth);
          expect(to).toBeLessThanOrEqual(areas.firstMonth + areas.months);
          const stretch = kilometresBetween(a * 4, b * 4, bins);
          expect((stretch?.to ?? 0) - (stretch?.from ?? 0)).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('keys', () => {
  it('walk from stretch to stretch and month to month, and stop at the ends', () => {
    const first = stepMark(hovmoller, areas, { km: null, month: null }, 'ArrowRight');
    expect(first).toEqual({ km: 48.5, month: firstMonth });
    const next = stepMark(hovmoller, areas, first ?? { km: null, month: null }, 'ArrowRight');
    expect(next).toEqual({ km: 159.5, month: firstMonth });
    expect(stepMark(hovmoller, areas, { km: 48.5, month: firstMonth }, 'ArrowLeft')?.km).toBe(48.5);
    expect(stepMark(hovmoller, areas, { km: 48.5, month: firstMonth }, 'PageDown')?.month).toBe(firstMonth + 12);
    expect(stepMark(hovmoller, areas, { km: 48.5, month: firstMonth + 23 }, 'ArrowDown')?.month).toBe(firstMonth + 23);
    expect(stepMark(months, areas, { km: null, month: firstMonth }, 'End')?.month).toBe(firstMonth + 23);
  });

  it('that mean nothing here are left alone', () => {
    expect(stepMark(months, areas, { km: null, month: firstMonth }, 'ArrowLeft')).toBeNull();
    expect(stepMark(hovmoller, areas, { km: null, month: null }, 'a')).toBeNull();
  });
});
