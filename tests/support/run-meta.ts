import type { RunMeta } from '../../src/analyse/shapes.ts';

/** What a finding tells of its run: of hot spots, with nothing amiss, where a test says nothing else. */
export const runMeta = (parts: Partial<RunMeta> = {}): RunMeta => ({
  stamp: { method: 'getis-ord-star', version: 1, params: {}, seed: 1 },
  n: 0,
  people: 0,
  missing: 0,
  tests: 0,
  headlineP: null,
  basis: 'rows',
  problems: [],
  ...parts,
});
