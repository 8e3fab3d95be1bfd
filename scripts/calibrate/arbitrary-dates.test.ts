import { describe, expect, it } from 'vitest';
import { corridors } from '../../src/corridors/corridor.ts';
import { shippedInputs } from '../simulate/shipped-inputs.ts';
import { atEveryDate, shippedIncidents } from './arbitrary-dates.ts';

const { geography } = shippedInputs('.');
const incidents = shippedIncidents('.', geography);

const cases = [
  ['el-paso-eagle-pass-coahuila', 12],
  ['el-paso-eagle-pass-coahuila', 24],
  ['whole-border', 24],
] as const;

/** Largest gap between the shares of ranks at most u and u itself (Kolmogorov), over all u. */
function gapToEven(ranks: readonly number[]): number {
  const sorted = [...ranks].sort((a, b) => a - b);
  return Math.max(
    ...sorted.map((rank, i) => Math.max(Math.abs((i + 1) / sorted.length - rank), Math.abs(rank - i / sorted.length))),
  );
}

describe('arbitrary dates of the deaths and disappearances', () => {
  it.each(cases)('have even placebo ranks: %s, %i months on each side', (id, length) => {
    const [corridor] = corridors.filter((one) => one.id === id);
    const found = atEveryDate(geography, incidents, corridor, length, 99);
    expect(found.length).toBeGreaterThan(60);
    const ranks = found.map(({ placebo }) => {
      const { larger, of } = placebo ?? { larger: Number.NaN, of: Number.NaN };
      // Each date is ranked among all others that have as many records as it needs.
      expect(of).toBe(found.length - 1);
      return (larger + 1) / (of + 1);
    });
    // Every rank once, ties aside: no date is likelier than another to be called large.
    expect(gapToEven(ranks)).toBeLessThanOrEqual(2.01 / found.length);
    const chi = Array.from({ length: 8 }, (_, k) => {
      const here = ranks.filter((rank) => rank > k / 8 && rank <= (k + 1) / 8).length;
      return (here - found.length / 8) ** 2 / (found.length / 8);
    }).reduce((a, b) => a + b, 0);
    // The 5 % point of chi-square with 7 degrees of freedom from below: more even than chance would make them.
    expect(chi).toBeLessThan(2.17);
    const claimed = found.filter(({ p }) => p !== null && p <= 0.05).length;
    expect(claimed / found.length).toBeLessThanOrEqual(0.05);
  });
});
