import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binResult, firstMonth, sectorResult } from '../../../tests/support/show-samples.ts';
import { monthIndexOf } from '../../base/units.ts';
import { movedBy, roomy, shownMonths, shownOf, shownStretches, wholeView, type Zoom, zoomedBy } from './zoom.ts';

const areas = sectorResult(120);
const bins = binResult(132, 136);
const both = { across: true, down: true };
const nowhere = { km: null, month: null };
const months = (from: number, to: number) => ({
  from: monthIndexOf(firstMonth + from),
  to: monthIndexOf(firstMonth + to),
});

describe('what is in view', () => {
  it('is all, or whole stretches and the months asked for', () => {
    expect(shownStretches(areas, wholeView)).toEqual(areas.segments);
    const zoom: Zoom = { kilometres: { from: 1200, to: 1500 }, months: months(12, 36) };
    expect(shownStretches(areas, zoom).map(({ fromKm, toKm }) => [fromKm, toKm])).toEqual([
      [824, 1385],
      [1385, 2109],
    ]);
    expect(shownMonths(areas, zoom)).toEqual({ firstMonth: firstMonth + 12, months: 24 });
    expect(shownStretches(bins, zoom)).toHaveLength(12);
  });

  it('is all where the zoom holds nothing of it: another corridor, other years', () => {
    const zoom: Zoom = { kilometres: { from: 2000, to: 2100 }, months: months(-400, -300) };
    expect(shownOf(bins, zoom)).toMatchObject({ segments: bins.segments, firstMonth, months: 136 });
  });
});

describe('zooming', () => {
  it('goes closer about a place, to edges of stretches and months, and that place stays in view', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1319 }),
        fc.integer({ min: 0, max: 135 }),
        fc.array(fc.constantFrom(0.3, 2 / 3, 0.95, 1.5, 3), { maxLength: 12 }),
        (km, m, factors) => {
          const at = { km, month: firstMonth + m };
          let zoom: Zoom = zoomedBy(bins, wholeView, 0.5, at, both);
          for (const factor of factors) zoom = zoomedBy(bins, zoom, factor, at, both);
          const seen = shownOf(bins, zoom);
          expect(seen.segments.length).toBeGreaterThanOrEqual(4);
          expect(seen.months).toBeGreaterThanOrEqual(6);
          expect(seen.segments.some(({ fromKm, toKm }) => km >= fromKm && km < toKm)).toBe(true);
          expect(firstMonth + m).toBeGreaterThanOrEqual(seen.firstMonth);
          expect(firstMonth + m).toBeLessThan(seen.firstMonth + seen.months);
          if (zoom.kilometres !== null) expect(zoom.kilometres.from % 10).toBe(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes a step however small the factor is, and ends at all and at one whole area', () => {
    let zoom: Zoom = wholeView;
    const seen = () => shownOf(areas, zoom).segments.length;
    for (let before = seen(); before > 1; before = seen()) {
      zoom = zoomedBy(areas, zoom, 0.99, { km: 2200, month: null }, both);
      expect(seen()).toBe(before - 1);
    }
    expect(shownStretches(areas, zoom)[0]?.id).toBe('del-rio');
    for (let i = 0; i < 200; i++) zoom = zoomedBy(areas, zoom, 1.01, nowhere, both);
    expect(zoom).toEqual(wholeView);
  });

  it('moves only the axes that are named, and along without a change of length', () => {
    const across = zoomedBy(bins, wholeView, 0.5, nowhere, { across: true, down: false });
    expect(across.months).toBeNull();
    expect(across.kilometres).not.toBeNull();
    const moved = movedBy(bins, across, 0.1, 'across');
    const length = ({ kilometres }: Zoom): number => (kilometres?.to ?? 0) - (kilometres?.from ?? 0);
    expect(length(moved)).toBe(length(across));
    expect(moved.kilometres?.from).toBeGreaterThan(across.kilometres?.from ?? 0);
    const end = movedBy(bins, moved, 50, 'across');
    expect(end.kilometres?.to).toBe(1320);
    expect(movedBy(bins, wholeView, 1, 'down')).toEqual(wholeView);
  });

  it('to what is chosen leaves room for a picture', () => {
    const zoom = roomy(bins, { kilometres: { from: 500, to: 510 }, months: months(40, 41) });
    const seen = shownOf(bins, zoom);
    expect(seen.segments).toHaveLength(4);
    expect(seen.months).toBe(6);
    expect(seen.segments.some(({ fromKm }) => fromKm === 500)).toBe(true);
    expect(roomy(bins, { kilometres: null, months: months(0, 24) })).toEqual({
      kilometres: null,
      months: months(0, 24),
    });
  });
});
