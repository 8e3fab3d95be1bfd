import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstMonth, sectorResult } from '../../tests/support/show-samples.ts';
import { monthIndexOf } from '../base/units.ts';
import { classesByMonth, classesOf, classesOfCounts, classLabel, classOf, colourOf, symbolRadius } from './scale.ts';
import { themes } from './theme/colours.ts';

const ramp = themes.light.counts;
const texts = {
  under: (to: string) => `<${to}`,
  between: (from: string, to: string) => `${from}..${to}`,
  more: (from: string) => `${from}+`,
};

describe('classes', () => {
  it('leave none of its figures without a colour, and are as many as the colours', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1 }), fc.boolean(), (figures, whole) => {
        const scale = classesOf(figures, ramp, whole);
        expect(scale.colours).toHaveLength(scale.breaks.length + 1);
        expect(new Set(scale.colours).size).toBe(scale.colours.length);
        expect([...scale.breaks].sort((a, b) => a - b)).toEqual(scale.breaks);
        for (const figure of figures) expect(ramp).toContain(colourOf(scale, figure));
      }),
    );
  });

  it('are the same of figures listed and of figures counted', () => {
    const counted = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 9 })), {
      selector: ([value]) => value,
      minLength: 1,
    });
    fc.assert(
      fc.property(counted, fc.boolean(), (given, whole) => {
        const ordered = [...given].sort((a, b) => a[0] - b[0]);
        const counts = {
          values: Float64Array.from(ordered, ([value]) => value),
          times: Float64Array.from(ordered, ([, times]) => times),
        };
        const listed = ordered.flatMap(([value, times]) => Array.from({ length: times }, () => value));
        expect(classesOfCounts(counts, ramp, whole)).toEqual(classesOf(listed, ramp, whole));
      }),
    );
  });

  it('have no class below the smallest figure or above the largest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1 }), (figures) => {
        const scale = classesOf(figures, ramp, true);
        const used = new Set(figures.map((figure) => classOf(scale, figure)));
        expect(used.has(0)).toBe(true);
        expect(used.has(scale.breaks.length)).toBe(true);
      }),
    );
  });

  it('of small whole numbers have the fixed bounds, said without overlap', () => {
    const scale = classesOf([1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 7, 12, 30], ramp, true);
    expect(scale.method).toBe('fixed');
    expect(scale.breaks).toEqual([2, 3, 5, 10, 20]);
    const labels = scale.colours.map((_, i) => classLabel(scale, i, 'en', texts));
    expect(labels).toEqual(['1', '2', '3–4', '5–9', '10–19', '20+']);
  });

  it('span the whole study whatever is chosen, and only what is chosen on request', () => {
    const all = sectorResult(60);
    const window = sectorResult(60, undefined, {
      time: { kind: 'months', from: monthIndexOf(firstMonth + 30), to: monthIndexOf(firstMonth + 33) },
    });
    const study = (result: typeof all) => classesByMonth(result, 'areas', ramp, { onlyChosen: false });
    expect(study(window)).toEqual(study(all));
    expect(classesByMonth(window, 'areas', ramp, { onlyChosen: true }).breaks).not.toEqual(study(all).breaks);
  });
});

describe('a proportional symbol', () => {
  it('has an area in proportion to its number', () => {
    expect(symbolRadius(400, 400, 34)).toBe(34);
    expect(symbolRadius(100, 400, 34)).toBe(17);
    expect(symbolRadius(0, 400, 34)).toBe(0);
  });
});
