import { describe, expect, it } from 'vitest';
import { expectInside } from '../../../../tests/support/chart-frame.ts';
import { chartInput, sectorResult } from '../../../../tests/support/show-samples.ts';
import { languages } from '../../../base/words.ts';
import { place } from '../../drawing/drawing.ts';
import { centreBounds } from './centre-bounds.ts';
import { difference } from './chart.ts';

const plain = chartInput(sectorResult(24));
if (plain.shift === null) throw new Error('no comparison');
const meanShift = { value: 65, lower: -466, upper: 596 };
const shift = { ...plain.shift, meanShift };
const input = { ...plain, shift };
const sizes = [
  { width: 418, height: 72 },
  { width: 900, height: 500 },
];

describe('the difference of sector totals', () => {
  it('draws the bounds of the centre: everyone at the western ends to everyone at the eastern ends', () => {
    for (const size of sizes) {
      const drawing = difference.build(input, size);
      if (drawing === null) throw new Error('nothing drawn');
      expectInside(drawing);
      const n = shift.ids.length;
      const mean = (km: ArrayLike<number>) => Array.from(km).reduce((sum, value) => sum + value / n, 0);
      const bars = drawing.marks.filter((mark) => mark.kind === 'line' && mark.width === 3);
      expect(bars).toHaveLength(2);
      for (const bar of bars) {
        if (bar.kind !== 'line') continue;
        expect(bar.points[0]).toBeCloseTo(place(drawing.x, mean(shift.fromKm)), 6);
        expect(bar.points[2]).toBeCloseTo(place(drawing.x, mean(shift.toKm)), 6);
      }
    }
  });

  it('says them in its legend and to screen readers, in both languages', () => {
    for (const language of languages) {
      const legend = difference.legend({ ...input, language });
      expect(legend?.entries.map(({ id }) => id)).toEqual(expect.arrayContaining(['centre-before', 'centre-now']));
      expect(legend?.notes[0]).toMatch(/−466 (to|a) \+596 km/);
      expect(difference.build({ ...input, language }, sizes[0])?.description).toMatch(/−466 (to|a) \+596 km/);
    }
  });

  it('has none for incidents, which have places, and none where a share is held back', () => {
    expect(centreBounds({ ...shift, figures: 'incidents' })).toEqual([]);
    expect(centreBounds({ ...shift, shareNow: Float64Array.from(shift.shareNow, () => Number.NaN) })).toEqual([]);
    expect(centreBounds({ ...shift, meanShift: null })).toEqual([]);
  });
});
