import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../../base/month.ts';
import { dataSetPeriod } from './data-set-period.ts';

describe('dataSetPeriod', () => {
  const set = { firstMonth: monthIndex(1999, 10), months: 308 };

  it('names the first and the last month', () => {
    expect(dataSetPeriod(set, 'en')).toBe('Oct 1999 to May 2025');
    expect(dataSetPeriod(set, 'es')).toBe('oct 1999 a may 2025');
  });

  it('says nothing of a table without months', () => {
    expect(dataSetPeriod({ ...set, months: 0 }, 'en')).toBe('');
  });
});
