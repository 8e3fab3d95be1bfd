import { describe, expect, it } from 'vitest';
import { binResult, cellResult, sectorResult } from '../../../tests/support/show-samples.ts';
import { countsOf } from './counts.ts';

const bins = binResult(40, 24);
const heldBins = (elsewhere: number): typeof bins => {
  if (bins.incidents === null) throw new Error('bins of incidents');
  const left = { ...bins.incidents.left, elsewhere };
  return { ...bins, suppressed: [0, 5], incidents: { ...bins.incidents, left } };
};

describe('countsOf', () => {
  it('says that a number elsewhere is suppressed, and never that it is small', () => {
    const text = countsOf(heldBins(Number.NaN), null, 'records', 150, 'en');
    expect(text).toContain('a suppressed number elsewhere, 2 beyond 150 km');
    expect(text).not.toMatch(/fewer|NaN/);
    expect(countsOf(heldBins(Number.NaN), null, 'records', 50, 'en')).toContain('2 beyond 50 km');
    expect(countsOf(heldBins(Number.NaN), null, 'records', 150, 'es')).toContain(
      'un número reservado por confidencialidad en otra parte',
    );
  });

  it('adds what is known to what is suppressed without a sum that is none', () => {
    const cells = cellResult();
    const left = (notLocated: number, notAPoint: number): string =>
      countsOf(sectorResult(24), { ...cells, left: { ...cells.left, notLocated, notAPoint } }, 'records', 150, 'en');
    expect(left(40, 60)).toContain('not located: 100;');
    expect(left(Number.NaN, 100)).toContain('not located: 100 and a suppressed number;');
    expect(left(Number.NaN, 0)).toContain('not located: a suppressed number;');
  });

  it('takes shares of all data only where nothing is held back', () => {
    expect(countsOf(bins, null, 'records', 150, 'en')).toContain('50% of all incidents in the data');
    expect(countsOf(heldBins(0), null, 'people', 150, 'en')).toContain('of the people shown here in the whole period');
    const areas = sectorResult(24);
    expect(countsOf(areas, null, 'records', 150, 'en')).toContain('shown here in the whole period');
    expect(countsOf({ ...areas, suppressed: [] }, null, 'records', 150, 'es')).toContain('en toda la serie');
  });

  it('calls months without data no zero', () => {
    const outside = { ...bins, to: bins.from };
    expect(countsOf(outside, null, 'records', 150, 'en')).toBe('Choose other months, or the whole period.');
    const cells = cellResult();
    const none = { ...cells, period: { from: cells.period.from, to: cells.period.from } };
    expect(countsOf(sectorResult(24), none, 'records', 150, 'es')).toContain('ningún incidente; sus datos no tienen');
  });
});
