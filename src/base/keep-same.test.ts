import { describe, expect, it } from 'vitest';
import { keepFields } from './keep-fields.ts';
import { keepSame } from './keep-same.ts';

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
