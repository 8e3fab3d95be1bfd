import { describe, expect, it } from 'vitest';
import { drain } from '../base/steps.ts';
import { clustersOf, type Tested } from './clusters.ts';
import type { FamilyCells } from './families.ts';
import { unitsBeside } from './weights-among.ts';

/** Three cells in a row with one record each, of 1, 50 and 2 people. */
const people = Float64Array.of(1, 50, 2);
const row = { offsets: Uint32Array.of(0, 1, 3, 4), targets: Uint32Array.of(1, 0, 2, 1), values: null };
const family: FamilyCells = { side: 'us', cells: [0, 1, 2], records: 3 };
const counted = {
  area: { ids: ['a', 'b', 'c'], side: Uint8Array.of(1, 1, 1), borderKm: Float32Array.of(1, 2, 3) },
  tally: { window: { from: 0, to: 3 }, cellOfRow: Int32Array.of(0, 1, 2), records: Float64Array.of(1, 1, 1), people },
  hull: () => ({ ring: [], areaKm2: 1 }),
  *neighbours() {
    yield { done: 0, total: 1 };
    return row;
  },
} as unknown as Tested['counted'];

const clusterOf = (groups: readonly number[], goneWithout: number, more: Partial<Tested<FamilyCells>> = {}) => {
  const all = Int8Array.from(groups);
  const tested: Tested<FamilyCells> = {
    table: { weight: people, day: Int32Array.of(0, 0, 0) } as unknown as Tested['table'],
    counted,
    families: [family],
    groups: all,
    isHot: (group) => group > 0,
    isRunAgain: (group) => group > 0,
    *without(_, { cell }) {
      yield { done: 0, total: 1 };
      return cell === goneWithout ? new Int8Array(3) : all;
    },
    ...more,
  };
  return drain(clustersOf(tested, (group) => (group > 0 ? 'hot' : 'cold')))[0];
};
const beside = (one: FamilyCells, cells: readonly number[]) => unitsBeside(row, one, cells);

describe('clusters run again', () => {
  it('without their own largest incident, whose share they state', () => {
    expect(clusterOf([1, 1, 0], 1)).toMatchObject({ holdsWithoutLargest: false, people: 51, largestShare: 50 / 51 });
    expect(clusterOf([1, 1, 0], 0).holdsWithoutLargest).toBe(true);
    expect(clusterOf([1, 1, 0], 1, { isRunAgain: () => false }).holdsWithoutLargest).toBe(true);
  });

  it('and without a larger one beside them, where the test counts its people', () => {
    expect(clusterOf([1, 0, 0], 1)).toMatchObject({ holdsWithoutLargest: true, largestShare: 1 });
    expect(clusterOf([1, 0, 0], 1, { beside })).toMatchObject({ holdsWithoutLargest: false, largestShare: 1 });
    expect(clusterOf([1, 0, 0], 2, { beside }).holdsWithoutLargest).toBe(true);
    expect(beside(family, [0, 2])).toEqual([1]);
  });
});
