import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { monthRuns } from './month-runs.ts';

describe('monthRuns', () => {
  const from = monthIndex(2012, 3);
  const run = Array.from({ length: 22 }, (_, at) => monthIndexOf(from + at));

  it('says months in a row by their ends, others alone', () => {
    expect(monthRuns([...run, monthIndex(2025, 4)], 'en')).toBe('Mar 2012 to Dec 2013 and Apr 2025');
    expect(monthRuns([...run, monthIndex(2025, 4)], 'es')).toBe('mar 2012 a dic 2013 y abr 2025');
    expect(monthRuns([], 'en')).toBe('');
  });
});
