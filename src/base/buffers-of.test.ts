import { describe, expect, it } from 'vitest';
import { buffersOf } from './buffers-of.ts';

describe('buffersOf', () => {
  it('finds each buffer once, of an array or of a record of them', () => {
    const z = new Float64Array(3);
    expect(buffersOf(z)).toEqual([z.buffer]);
    expect(buffersOf({ z, part: z.subarray(1), steps: 4, name: 'a' })).toEqual([z.buffer]);
    expect(buffersOf(4)).toEqual([]);
    expect(buffersOf(null)).toEqual([]);
  });
});
