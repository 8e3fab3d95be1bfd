import { describe, expect, it } from 'vitest';
import { chartInput, firstMonth, sectorResult } from '../../tests/support/show-samples.ts';
import { monthIndexOf } from '../base/units.ts';
import { heldCounts, isUnderLeast, numberText, withoutText } from './held-figures.ts';

describe('heldCounts', () => {
  it('counts along the margins of the sums: months chosen by stretch, stretches chosen by month', () => {
    const segments = ['a', 'b', 'c'].map((id, i) => ({ id, fromKm: i * 10, toKm: i * 10 + 10 }));
    const result = {
      segments,
      firstMonth,
      months: 4,
      from: monthIndexOf(firstMonth + 1),
      to: monthIndexOf(firstMonth + 3),
      chosen: [true, false, true],
      suppressed: [0, 1, 2, 5, 9, 11],
    };
    const counts = heldCounts(result);
    expect([...counts.bySegment]).toEqual([2, 1, 1]);
    expect([...counts.byMonth]).toEqual([1, 2, 1, 1]);
    expect(counts.total).toBe(3);
  });
});

describe('isUnderLeast', () => {
  const input = chartInput(sectorResult(24));
  const bins = { ...input, figures: 'incidents' } as const;
  const inside = { fromKm: 1500, toKm: 1510 };

  it('is a claim for whole figures of records alone', () => {
    expect(isUnderLeast(inside, input)).toBe(true);
    expect(isUnderLeast(inside, bins)).toBe(true);
    expect(isUnderLeast(inside, { ...input, isSplit: true })).toBe(false);
    expect(isUnderLeast(inside, { ...bins, count: 'people' })).toBe(false);
    expect(isUnderLeast({ fromKm: 1123, toKm: 1130 }, bins)).toBe(false);
  });
});

describe('withoutText', () => {
  it('says how many, and nothing where a sum is whole', () => {
    expect(withoutText(0, 'month', 'en')).toBe('');
    expect(withoutText(1, 'month', 'en')).toBe('without 1 suppressed month');
    expect(withoutText(3, 'sector', 'es')).toBe('sin 3 sectores reservados');
  });
});

describe('numberText', () => {
  it('is a number, or says that there is one', () => {
    expect(numberText(1234, 'en')).toBe('1,234');
    expect(numberText(0, 'es')).toBe('0');
    expect(numberText(Number.NaN, 'en')).toBe('a suppressed number');
  });
});
