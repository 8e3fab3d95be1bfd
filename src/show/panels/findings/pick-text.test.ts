import { describe, expect, it } from 'vitest';
import { findingContext } from '../../../../tests/support/finding-samples.ts';
import { firstMonth } from '../../../../tests/support/show-samples.ts';
import type { PickResult } from '../../../disclose/disclosed.ts';
import { themes } from '../../theme/colours.ts';
import { pickMonths } from './pick-months.ts';
import { countsText, pickFigures } from './pick-text.ts';

const result: PickResult = {
  shape: 'pick',
  basis: 'rows',
  units: 7,
  records: 41,
  people: 1053,
  firstMonth,
  months: Float64Array.from({ length: 36 }, (_, m) => (m === 4 ? Number.NaN : m % 5)),
  kinds: Array.from({ length: 7 }, (_, i) => ({ column: 'cause', label: `k${i}`, records: 10 - i })),
  precision: [30, 11, 0],
};

describe('the profile of a picked place', () => {
  it('says how many, or that the number is held back', () => {
    expect(countsText(result, 'en')).toBe('41 records, 1,053 people in the chosen months.');
    expect(countsText({ ...result, records: Number.NaN }, 'es')).toBe('Reservado por confidencialidad.');
  });

  it('names the commonest kinds, adds up the others, and tells precision', () => {
    const [kinds, precision] = pickFigures(result, findingContext());
    expect(kinds?.texts).toHaveLength(6);
    expect(kinds?.texts.at(-1)).toBe('others: 9');
    expect(precision?.texts).toEqual(['exact: 30', 'town or landmark: 11']);
    expect(pickFigures({ ...result, kinds: [], precision: [] }, findingContext())).toEqual([]);
  });

  it.each([180, 240, 900])('draws its months inside %i pixels, the held back one hatched', (width) => {
    const { marks } = pickMonths(result, { width, height: 92 }, 'en', themes.light);
    expect(marks.filter((mark) => mark.kind === 'rect' && mark.pattern === 'hatch')).toHaveLength(1);
    for (const mark of marks) {
      if (mark.kind === 'rect') expect(mark.x + mark.width).toBeLessThanOrEqual(width);
      if (mark.kind === 'text') expect(mark.size).toBeGreaterThanOrEqual(11);
    }
  });
});
