import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxBounds, deviationBounds, equalBounds, hingesOf, middleOf, oddOf, quantileBounds } from './bounds.ts';
import { counted, countOf, inside } from './counted.ts';
import { naturalBreaks } from './natural-breaks.ts';
import reference from './reference.json' with { type: 'json' };

const sets = Object.entries(reference.sets).map(([name, set]) => ({ name, ...set }));
const isNear = (value: number, expected: number, relative: number): boolean =>
  Math.abs(value - expected) <= relative * Math.abs(expected);

/** Squares about the means of the classes that begin at the breaks. */
function squaresOf(figures: readonly number[], breaks: readonly number[]): number {
  const groups = Array.from({ length: breaks.length + 1 }, (_, k) =>
    figures.filter((value) => breaks.filter((bound) => value >= bound).length === k),
  );
  return groups.reduce((sum, group) => {
    const mean = group.reduce((total, value) => total + value, 0) / Math.max(1, group.length);
    return sum + group.reduce((total, value) => total + (value - mean) ** 2, 0);
  }, 0);
}

/** The least squares of all ways to part the figures into that many classes. */
function leastSquares(figures: readonly number[], classes: number): number {
  const distinct = [...new Set(figures)].sort((a, b) => a - b).slice(1);
  const ways = (from: number, left: number): number[][] =>
    left === 0
      ? [[]]
      : distinct.slice(from).flatMap((bound, i) => ways(from + i + 1, left - 1).map((rest) => [bound, ...rest]));
  const all = ways(0, Math.min(classes - 1, distinct.length));
  return Math.min(...all.map((breaks) => squaresOf(figures, breaks)));
}

describe('figures that classes are made of', () => {
  it('are those above zero, each once, with how often it occurs', () => {
    const given = [3, 0, Number.NaN, 1, 3, -2, 2.5];
    expect([...counted(given).values]).toEqual([1, 2.5, 3]);
    expect([...counted(given).times]).toEqual([1, 1, 2]);
    expect(countOf(counted(given))).toBe(4);
    expect([...inside(counted(given), 2.5, 3).values]).toEqual([2.5, 3]);
    expect(countOf(inside(counted(given), 4, 9))).toBe(0);
  });
});

describe('natural breaks', () => {
  it.each(sets)('of $name are those of classInt', ({ figures, fisher }) => {
    for (const { k, lowest, counts, withinss } of fisher) {
      const breaks = naturalBreaks(counted(figures), k);
      const squares = squaresOf(figures, breaks);
      expect(isNear(squares, withinss, reference.fisher.tolerance.relative)).toBe(true);
      expect(breaks).toEqual(lowest.slice(1));
      const sizes = [0, ...breaks].map(
        (from, i) => figures.filter((value) => value >= from && value < (breaks[i] ?? Number.POSITIVE_INFINITY)).length,
      );
      expect(sizes).toEqual(counts);
    }
  });

  it.each(reference.ckmeans.cases)('are those of ckmeans: $groups', ({ figures, classes, groups }) => {
    expect(naturalBreaks(counted(figures), classes)).toEqual(groups.slice(1).map(([lowest]) => lowest));
  });

  it('have the least squares of all ways to part the figures', () => {
    const figures = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 11 });
    fc.assert(
      fc.property(figures, fc.integer({ min: 2, max: 5 }), (given, classes) => {
        const breaks = naturalBreaks(counted(given), classes);
        expect(breaks).toHaveLength(Math.min(classes, new Set(given).size) - 1);
        expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
        expect(squaresOf(given, breaks)).toBeCloseTo(leastSquares(given, classes), 8);
      }),
    );
  });

  it('keep their digits far from zero', () => {
    const far = [1, 2, 3, 11, 12, 13].map((value) => value + 1e9);
    expect(naturalBreaks(counted(far), 2)).toEqual([1e9 + 11]);
  });

  it('are none of no figures or of equal ones', () => {
    expect(naturalBreaks(counted([]), 5)).toEqual([]);
    expect(naturalBreaks(counted([7, 7, 7]), 5)).toEqual([]);
  });
});

describe('equal intervals, quantiles and standard deviations', () => {
  it.each(sets)('of $name are those of R', ({ figures, equal, quintiles, mean, sd }) => {
    const { values } = counted(figures);
    const bounds = equalBounds(values[0] ?? 0, values[values.length - 1] ?? 0, 5);
    bounds.forEach(({ at }, i) => {
      expect(isNear(at, equal[i] ?? 0, reference.equal.tolerance.relative)).toBe(true);
    });
    quantileBounds(counted(figures), 5).forEach(({ at }, i) => {
      expect(isNear(at, quintiles[i] ?? 0, reference.quantile.tolerance.relative)).toBe(true);
    });
    const middle = middleOf(counted(figures));
    expect(isNear(middle.mean, mean, reference.deviation.tolerance.relative)).toBe(true);
    expect(isNear(middle.sd, sd, reference.deviation.tolerance.relative)).toBe(true);
  });

  it('by standard deviations are odd in number, one wide, with the mean in the middle of the middle one', () => {
    expect([2, 3, 4, 5, 6, 9].map(oddOf)).toEqual([3, 3, 3, 5, 5, 9]);
    const figures = counted(reference.sets.rivers.figures);
    const { mean, sd } = middleOf(figures);
    const bounds = deviationBounds(figures, 6).map(({ at }) => at);
    [-1.5, -0.5, 0.5, 1.5].forEach((times, i) => {
      expect(bounds[i]).toBeCloseTo(mean + times * sd, 8);
    });
    expect(deviationBounds(counted([4, 4]), 5)).toEqual([]);
  });
});

describe('a box map', () => {
  it.each(sets)('of $name has the hinges of R and the classes of GeoDa', ({ figures, fivenum, box, outliers }) => {
    const own = hingesOf(counted(figures));
    own.forEach((hinge, i) => {
      expect(isNear(hinge, fivenum[i + 1] ?? 0, reference.hinges.tolerance.relative)).toBe(true);
    });
    for (const hinge of ['1.5', '3'] as const) {
      const bounds = boxBounds(counted(figures), Number(hinge));
      const counts = [0, 0, 0, 0, 0, 0];
      for (const value of figures) {
        counts[bounds.filter(({ at, isAbove }) => (isAbove ? value > at : value >= at)).length] += 1;
      }
      expect(counts).toEqual(box[hinge]);
      expect(counts[0] + counts[5]).toBe(outliers[hinge]);
    }
  });

  it('of one figure has it in the middle, and of none no class', () => {
    expect(hingesOf(counted([5]))).toEqual([5, 5, 5]);
    expect(boxBounds(counted([]), 1.5)).toEqual([]);
  });
});
