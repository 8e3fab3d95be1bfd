import { area, booleanValid, polygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { layerInput, sectorResult, shiftResult } from '../../../../tests/support/show-samples.ts';
import { languages } from '../../../base/words.ts';
import { themes } from '../../theme/colours.ts';
import { arrowRing } from './arrow-shape.ts';
import { arrows } from './layer.ts';
import { arrowWords } from './words.ts';

const shift = shiftResult(sectorResult(24));
const [flow] = shift.flows ?? [];
const input = layerInput({ shift });

const ringOf = (points: readonly number[]): [number, number][] =>
  Array.from({ length: points.length / 2 }, (_, k) => [points[2 * k], points[2 * k + 1]]);
const closed = (points: readonly number[]) => {
  const ring = ringOf(points);
  return polygon([[...ring, ring[0]]]);
};

describe('arrowRing', () => {
  it('is a whole ring that does not cross itself, its point at the end, wherever it goes', () => {
    for (const to of [
      [-103, 29.5],
      [-107, 31.8],
      [-105, 28],
      [-104.8, 31.1],
    ] as const) {
      const ring = arrowRing([-105, 31], to, 0.3);
      expect(ringOf(ring).some(([lon, lat]) => lon === to[0] && lat === to[1])).toBe(true);
      expect(booleanValid(closed(ring))).toBe(true);
      expect(area(closed(ring))).toBeGreaterThan(0);
    }
  });

  it('tapers: it is thin where it leaves, and wider for more', () => {
    const ends = [
      [-105, 31],
      [-103, 31],
    ] as const;
    const ring = ringOf(arrowRing(...ends, 0.2));
    const gap = ([a, b]: number[], [c, d]: number[]) => Math.hypot((a - c) * Math.cos(0.54), b - d);
    const tail = gap(ring[0], ring[ring.length - 1]);
    const neck = gap(ring[24], ring[28]);
    expect(tail).toBeCloseTo(0.05, 2);
    expect(neck).toBeCloseTo(0.2, 2);
    expect(area(closed(arrowRing(...ends, 0.1)))).toBeLessThan(area(closed(arrowRing(...ends, 0.2))));
  });

  it('stands off to the left of its way: one to the east north of the border, one to the west south of it', () => {
    const middle = (from: readonly [number, number], to: readonly [number, number]) =>
      ringOf(arrowRing(from, to, 0.1))[12][1];
    expect(middle([-105, 30], [-103, 30])).toBeGreaterThan(30.1);
    expect(middle([-103, 30], [-105, 30])).toBeLessThan(29.9);
  });
});

describe('the layer of arrows', () => {
  it('draws one for each flow, the twelve largest where there are more', () => {
    const [fill] = arrows.build(input, themes.light);
    expect(fill).toMatchObject({ kind: 'polygons', id: 'arrows:fill' });
    expect(fill.kind === 'polygons' && fill.starts.length - 1).toBe(2);
    const many = Array.from({ length: 15 }, (_, k) => ({ ...flow, share: 0.01 + k / 1000 }));
    const crowded = layerInput({ shift: { ...shift, flows: many } });
    const [drawn] = arrows.build(crowded, themes.light);
    expect(drawn.kind === 'polygons' && drawn.starts.length - 1).toBe(12);
    expect(arrows.legend(crowded, themes.light)?.notes.at(-1)).toBe(
      'Smaller ones, not drawn: 3, 3.3% of the records together',
    );
  });

  it('is nothing without flows: no arrow without its test', () => {
    for (const flows of [null, []]) {
      const bare = layerInput({ shift: { ...shift, flows } });
      expect(arrows.build(bare, themes.light)).toEqual([]);
      expect(arrows.legend(bare, themes.light)).toBeNull();
    }
  });

  it('carries the fixed caption, p and n in its legend, and that data are made up', () => {
    expect(arrowWords.en.caption).toBe(
      'Arrows show the smallest re-allocation that turns one distribution into the other; nobody is known to have travelled along them.',
    );
    for (const language of languages) {
      const notes = arrows.legend({ ...input, language, incidentsSynthetic: true }, themes.dark)?.notes ?? [];
      expect(notes).toContain(arrowWords[language].caption);
      expect(notes.join()).toMatch(/p = 0\.010; n = 100/);
      expect(notes[0]).toMatch(/Synthetic|sintéticos/);
    }
    const labels = arrows.legend(input, themes.light)?.entries.map(({ label }) => label);
    expect(labels).toEqual(['12% of the records', '2% of the records']);
  });
});
