import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeBorderLine } from './border-line.ts';
import { borderLengthKm } from './corridor.ts';
import { buildLineIndex } from './line-index.ts';
import { straightKm } from './linear-reference.ts';
import { straightFromMarks } from './straight-from-marks.ts';

const decoded = decodeBorderLine(new Uint8Array(readFileSync('public/geo/border-line.bin')));
if (!decoded.ok) throw new Error('public/geo/border-line.bin cannot be read');
const index = buildLineIndex(decoded.value);

describe('kilometres with the bends smoothed, from the marks', () => {
  it('are those of the line index within 0.1 km, but in the last chord', () => {
    for (let km = 0; km <= 3150; km += 7)
      expect(Math.abs(straightFromMarks(km) - straightKm(index, km))).toBeLessThan(0.1);
    expect(Math.abs(straightFromMarks(borderLengthKm) - straightKm(index, borderLengthKm))).toBeLessThan(3);
  });

  it('do not leave the border', () => {
    expect(straightFromMarks(-5)).toBe(0);
    expect(straightFromMarks(9999)).toBe(straightFromMarks(borderLengthKm));
  });
});
