import { describe, expect, it } from 'vitest';
import type { Difference } from './differences.ts';
import { largestFirst, numberIn } from './largest-first.ts';

const figure = (what: string, before: string, after: string): Difference => ({
  sheet: 'p1',
  kind: 'figure',
  what,
  before,
  after,
});

describe('figures that changed', () => {
  it('are read as they are written', () => {
    expect(numberIn('12,345.5')).toBe(12345.5);
    expect(numberIn('−3')).toBe(-3);
    expect(numberIn('27.8%')).toBe(27.8);
    expect(numberIn('fewer than 5')).toBeNaN();
  });

  it('come with the largest change first; what has no number before all, what came or went as much as it is', () => {
    const figures = [
      figure('small', '10', '11'),
      figure('gone', '40', ''),
      figure('large', '1,000', '2,500'),
      figure('held', 'fewer than 5', '6'),
      figure('as small', '7', '6'),
    ];
    expect(largestFirst(figures).map(({ what }) => what)).toEqual(['held', 'large', 'gone', 'small', 'as small']);
  });
});
