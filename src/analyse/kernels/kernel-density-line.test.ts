import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectAll, expectRelative } from '../../../tests/support/tolerance.ts';
import { drain } from '../../base/steps.ts';
import reference from '../methods/line-density/reference.json' with { type: 'json' };
import { bandwidthRule } from './bandwidth-rule.ts';
import { kernelDensityLine } from './kernel-density-line.ts';
import { weightedVariance } from './weighted-variance.ts';

const endless = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
const steps = (count: number, step: number): number[] => Array.from({ length: count }, (_, i) => (i + 0.5) * step);

describe('kernelDensityLine', () => {
  it.each(['scott', 'silverman'] as const)("gives scipy's densities with %s's rule", (rule) => {
    const { x, query } = reference.data;
    const factor = bandwidthRule(rule, x.length, 1);
    expectRelative(factor, reference.expected[rule].factor, 1e-12);
    const radius = factor * Math.sqrt(weightedVariance(x, null));
    const density = drain(kernelDensityLine(x, null, query, { kind: 'gaussian', radius }, endless));
    expectAll(
      density.map((value) => value / x.length),
      reference.expected[rule].density,
      { relative: 1e-9 },
    );
  });

  const kernel = fc.record({
    kind: fc.constantFrom('quartic' as const, 'gaussian' as const),
    radius: fc.double({ min: 4, max: 10, noNaN: true }),
  });
  const events = fc.array(
    fc.record({ x: fc.double({ min: 0, max: 100, noNaN: true }), w: fc.integer({ min: 1, max: 5 }) }),
    { minLength: 1, maxLength: 20 },
  );

  it('has the weight as its integral, also where events stand at the ends', () => {
    fc.assert(
      fc.property(events, kernel, (made, of) => {
        const x = made.map((event) => event.x);
        const weight = made.map(({ w }) => w);
        const density = drain(kernelDensityLine(x, weight, steps(400, 0.25), of, { from: 0, to: 100 }));
        const integral = density.reduce((sum, value) => sum + value * 0.25, 0);
        expectRelative(
          integral,
          weight.reduce((sum, w) => sum + w, 0),
          0.005,
        );
      }),
    );
  });

  it('is the same from the other end', () => {
    fc.assert(
      fc.property(events, kernel, (made, of) => {
        const at = steps(50, 2);
        const ends = { from: 0, to: 100 };
        const there = drain(
          kernelDensityLine(
            made.map(({ x }) => x),
            null,
            at,
            of,
            ends,
          ),
        );
        const back = drain(
          kernelDensityLine(
            made.map(({ x }) => 100 - x),
            null,
            at,
            of,
            ends,
          ),
        );
        expectAll([...back].reverse(), [...there], { relative: 1e-9, absolute: 1e-12 });
      }),
    );
  });

  it('is flat for even events with no edge to see', () => {
    const density = drain(
      kernelDensityLine(steps(1000, 0.1), null, steps(100, 1), { kind: 'quartic', radius: 8 }, { from: 0, to: 100 }),
    );
    for (const value of density) expect(Math.abs(value - 10)).toBeLessThan(0.01);
  });
});
