import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Distinct } from './distinct.ts';
import { signBit } from './order.ts';

type Words = readonly [number, number, number, number];

const word = fc.oneof(fc.nat(2), fc.integer());
const keys: fc.Arbitrary<readonly Words[]> = fc.array(fc.tuple(word, word, word, word), { maxLength: 60 });

describe('distinct keys', () => {
  it('are numbered as they are met', () => {
    fc.assert(
      fc.property(keys, (all) => {
        const distinct = new Distinct();
        const met = [...new Set(all.map(String))];
        expect(all.map((key) => distinct.numberOf(...key))).toEqual(all.map((key) => met.indexOf(String(key))));
        expect(distinct.count).toBe(met.length);
      }),
    );
  });

  it('come in the order of their words, signed where that is asked', () => {
    fc.assert(
      fc.property(keys, (all) => {
        const distinct = new Distinct();
        const numbers = all.map((key) => distinct.numberOf(...key));
        const { words, placeOf } = distinct.sorted([
          { offset: 3, flip: signBit },
          { offset: 0, flip: 0 },
          { offset: 1, flip: 0 },
          { offset: 2, flip: 0 },
        ]);
        const unsigned = all.map(([a, b, c, d]) => [a >>> 0, b >>> 0, c >>> 0, d]);
        const unique = [...new Map(unsigned.map((key) => [String(key), key])).values()];
        const sorted = unique.sort((a, b) => a[3] - b[3] || a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
        expect([...words]).toEqual(sorted.flatMap((key) => key.map((one) => one | 0)));
        expect(numbers.map((number) => [...words.subarray(4 * placeOf[number], 4 * placeOf[number] + 3)])).toEqual(
          all.map(([a, b, c]) => [a, b, c]),
        );
      }),
    );
  });

  it('keep their numbers while the table grows', () => {
    const distinct = new Distinct();
    const count = 50_000;
    const numbersOf = (): number[] =>
      Array.from({ length: count }, (_, at) => distinct.numberOf(at % 7, at, -at, at >>> 9));
    const numbers = numbersOf();
    expect(numbers).toEqual(Array.from({ length: count }, (_, at) => at));
    expect(numbersOf()).toEqual(numbers);
  });
});
