import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import marks from '../../data/border-line/every-10-km.json' with { type: 'json' };
import { decodeBorderLine } from './border-line.ts';
import { borderMarksOf, boxOfStretch, markNear } from './border-marks.ts';

describe('marks along the boundary', () => {
  it('are those of the line that the browser fetches', () => {
    const line = decodeBorderLine(new Uint8Array(readFileSync('public/geo/border-line.bin')));
    expect(line.ok && borderMarksOf(line.value)).toEqual(marks);
  });

  it('stand where the ports stand', () => {
    expect(markNear(1132.7).lon).toBeCloseTo(-106.45, 1);
    expect(markNear(1132.7).lat).toBeCloseTo(31.75, 1);
    expect(markNear(-5)).toEqual(markNear(0));
    expect(markNear(9999)).toEqual(markNear(3180));
  });

  it('bound a stretch', () => {
    const [west, south, east, north] = boxOfStretch(1123, 2450);
    expect([west, east]).toEqual([expect.closeTo(-106.53, 1), expect.closeTo(-100.21, 1)]);
    expect(south).toBeLessThan(29);
    expect(north).toBeCloseTo(31.78, 1);
    expect(boxOfStretch(3180, 3182)[0]).toBeLessThanOrEqual(boxOfStretch(3180, 3182)[2]);
  });
});
