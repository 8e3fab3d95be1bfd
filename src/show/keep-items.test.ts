import { describe, expect, it } from 'vitest';
import { keepItems } from './keep-items.ts';

describe('keepItems', () => {
  const item = (id: string, value: number) => ({ id, value: Float32Array.of(value) });

  it('keeps the items that did not change, in the order that is next', () => {
    const before = [item('a', 1), item('b', 2)];
    const kept = keepItems(before, [item('b', 2), item('a', 9), item('c', 3)]);
    expect(kept.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(kept[0]).toBe(before[1]);
    expect(kept[1]?.value[0]).toBe(9);
  });

  it('is the list before where no item, place or number of items differs', () => {
    const before = [item('a', 1), item('b', 2)];
    expect(keepItems(before, [item('a', 1), item('b', 2)])).toBe(before);
    expect(keepItems(before, [item('b', 2), item('a', 1)])).not.toBe(before);
    expect(keepItems(before, [item('a', 1)])).not.toBe(before);
  });
});
