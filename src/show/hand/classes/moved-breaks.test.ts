import { describe, expect, it } from 'vitest';
import { plainStyle } from '../../../document/layers.ts';
import { byHand, mostBreaks, movedBreak, stepAt, withBreak, withMoreBreaks } from './moved-breaks.ts';

describe('a bound that is moved', () => {
  it('stays between its neighbours', () => {
    expect(movedBreak([5, 10, 20], 1, 14.6, true)).toBe(15);
    expect(movedBreak([5, 10, 20], 1, 2, true)).toBe(6);
    expect(movedBreak([5, 10, 20], 1, 400, true)).toBe(19);
    expect(movedBreak([5, 10, 20], 0, -4, true)).toBe(1);
    expect(movedBreak([0.5, 1.2], 1, 0.3, false)).toBeCloseTo(0.51, 12);
    expect(withBreak([5, 10], 1, 7, true)).toEqual([5, 7]);
  });

  it('moves by steps of its size', () => {
    expect(stepAt(400, true)).toBe(1);
    expect(stepAt(0.034, false)).toBeCloseTo(0.001, 12);
    expect(stepAt(34, false)).toBe(1);
  });
});

describe('bounds set by hand', () => {
  it('make as many classes as there are, of changes on both sides of none', () => {
    expect(byHand(plainStyle, [2, 5], 'classes')).toMatchObject({ method: 'manual', breaks: [2, 5], classes: 3 });
    expect(byHand(plainStyle, [2, 5], 'changes').classes).toBe(7);
    expect(byHand(plainStyle, [], 'classes').classes).toBe(2);
    expect(2 * (mostBreaks('changes') + 1) + 1).toBe(9);
  });

  it('part the fullest class in its middle, where it has one', () => {
    expect(withMoreBreaks([10], [1, 2, 3, 4, 30], true)).toEqual([3, 10]);
    expect(withMoreBreaks([], [1, 1, 1, 4], true)).toEqual([4]);
    expect(withMoreBreaks([], [3, 3, 3], true)).toBeNull();
  });
});
