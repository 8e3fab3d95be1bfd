import { describe, expect, it } from 'vitest';
import { type ScanMade, scanned } from '../../../scripts/calibrate/scan-runs.ts';
import { threeStandardErrors } from '../../../tests/support/tolerance.ts';

/** 99 replications make p <= 0.05 come exactly 5 times in 100 where nothing happened. */
const made: ScanMade = {
  across: 8,
  months: 12,
  cases: 80,
  replications: 99,
  nearest: 10,
  form: 'poisson',
  prospective: false,
  low: false,
  planted: 0,
};
const permutation = { ...made, form: 'permutation' } as const;

describe('on 80 records thrown at random, p <= 0.05 comes in 5 of 100 runs', () => {
  it.each<[string, ScanMade]>([
    ['Poisson form, any window', made],
    ['Poisson form, high and low, last windows', { ...made, low: true, prospective: true }],
    ['permutation form, any window', permutation],
    ['permutation form, last windows', { ...permutation, prospective: true }],
  ])('%s', (_, one) => {
    const runs = 200;
    let significant = 0;
    for (let run = 0; run < runs; run++) if (scanned(one, run).p <= 0.05) significant += 1;
    expect(Math.abs(significant / runs - 0.05)).toBeLessThanOrEqual(threeStandardErrors(0.05, runs));
  });
});

/** Three years of 150 records: chance puts 1.4 of them in the seven cells and three months. */
const years = { months: 36, cases: 150 };

describe('a planted cluster of seven cells and the last three months is found in 9 of 10 runs', () => {
  it.each<[string, ScanMade]>([
    ['Poisson form, any window, 12 records more', { ...made, ...years, planted: 12 }],
    ['permutation form, any window, 20 records more', { ...permutation, ...years, planted: 20 }],
    ['permutation form, last windows, 15 records more', { ...permutation, ...years, prospective: true, planted: 15 }],
  ])('%s', (_, one) => {
    const runs = 60;
    let found = 0;
    for (let run = 0; run < runs; run++) {
      const { p, overlaps } = scanned(one, run);
      if (p <= 0.05 && overlaps) found += 1;
    }
    expect(found / runs).toBeGreaterThanOrEqual(0.9 - threeStandardErrors(0.9, runs));
  });
});
