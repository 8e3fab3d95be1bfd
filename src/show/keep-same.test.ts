import { describe, expect, it } from 'vitest';
import { keepFields, keepItems, keepSame } from './keep-same.ts';

describe('keepSame', () => {
  it('keeps what says the same, in lists, typed arrays and objects', () => {
    const make = () => ({ id: 'a', at: Float64Array.of(1, Number.NaN), list: [{ text: 'b' }], none: null });
    const before = make();
    expect(keepSame(before, make())).toBe(before);
  });

  it('takes the next where a number, a length, a kind of array or a field differs', () => {
    const before = { at: Uint8Array.of(1, 2) };
    for (const next of [
      { at: Uint8Array.of(1, 3) },
      { at: Uint8Array.of(1) },
      { at: Uint32Array.of(1, 2) },
      { at: Uint8Array.of(1, 2), more: undefined },
      { other: Uint8Array.of(1, 2) },
      {},
    ]) {
      expect(keepSame<object>(before, next)).toBe(next);
    }
  });
});

describe('keepFields', () => {
  it('is the object before where nothing differs', () => {
    const before = { a: [1], b: { c: 2 } };
    expect(keepFields(before, { a: [1], b: { c: 2 } })).toBe(before);
  });

  it('shares the fields that did not change', () => {
    const before = { a: [1], b: { c: 2 } };
    const kept = keepFields(before, { a: [1], b: { c: 3 } });
    expect(kept).toEqual({ a: [1], b: { c: 3 } });
    expect(kept.a).toBe(before.a);
  });
});

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
