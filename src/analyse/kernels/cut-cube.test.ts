import { describe, expect, it } from 'vitest';
import { hexLattice } from '../../../tests/support/hex-lattice.ts';
import { seededRng } from '../../base/rng.ts';
import { drain } from '../../base/steps.ts';
import { familyWeights } from '../family-weights.ts';
import { cutCube } from './cut-cube.ts';
import { spaceTimeCube } from './space-time-cube.ts';
import { spaceTimeGiStar } from './space-time-gi-star.ts';

const [rows, columns, steps] = [9, 11, 7];
const cells = rows * columns;
const rng = seededRng(4);
const counts = Float64Array.from({ length: cells * steps }, () => rng.nextBelow(6));
const every = Array.from({ length: cells }, (_, i) => i);
const weights = familyWeights(hexLattice(rows, columns), every).withSelf;
const cube = spaceTimeCube(counts, steps, weights, { stepsBack: 1, significance: 'exact' });

describe('cutCube', () => {
  it('gives every range the numbers that the whole cube gives it, from fewer bins', () => {
    for (const [from, to] of [
      [0, cells],
      [0, 1],
      [17, 42],
      [cells - 5, cells],
    ] as const) {
      const part = cutCube(cube, from, to);
      expect(drain(spaceTimeGiStar.run(part, 0, to - from))).toEqual(drain(spaceTimeGiStar.run(cube, from, to)));
      if (to - from < 30) expect(part.counts.length).toBeLessThan(cube.counts.length);
    }
  });
});
