import { describe, expect, it } from 'vitest';
import { patchesOf } from './patches.ts';

describe('patchesOf', () => {
  it('joins points that touch, at corners too, and tells the others apart', () => {
    const rows = ['5.....', '.5..77', '....7.', '......'];
    const values = Float64Array.from(rows.join(''), (mark) => (mark === '.' ? 1 : Number(mark)));
    const { label, patches } = patchesOf(values, 6, 4, 5);
    expect(patches).toEqual([
      { id: 1, west: 0, east: 1, south: 0, north: 1 },
      { id: 2, west: 4, east: 5, south: 1, north: 2 },
    ]);
    expect([...label].join('')).toBe('100000010022000020000000');
    expect(patchesOf(values, 6, 4, 9).patches).toEqual([]);
  });
});
