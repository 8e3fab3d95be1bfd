import { describe, expect, it } from 'vitest';
import { incidentsOf } from '../../tests/support/incidents.ts';
import { shippedGeography } from '../../tests/support/shipped-geography.ts';
import { dayIndex, monthIndex } from '../base/month.ts';
import { drain } from '../base/steps.ts';
import { cellCodes } from '../corridors/cell-codes.ts';
import { tallyPick } from './tally-pick.ts';

const { index } = shippedGeography();
const at = { lon: -100.5, lat: 28.7 };
const table = incidentsOf(index, [
  { ...at, day: dayIndex(2020, 1, 3), people: 4, type: 'drowning' },
  { ...at, day: dayIndex(2020, 3, 30), type: 'heat', precision: 1 },
  { ...at, day: dayIndex(2020, 3, 31), people: 2, type: 'drowning' },
  { ...at, day: dayIndex(2020, 3, 31), pointState: 1 },
  { lon: -99.5, lat: 27.5, day: dayIndex(2020, 3, 31) },
]);
const [cell = ''] = drain(cellCodes(Float64Array.of(at.lon), Float64Array.of(at.lat), 6)).ids;
const march = { from: monthIndex(2020, 3), to: monthIndex(2020, 4) };

describe('tallyPick', () => {
  it('counts months over the whole series, kinds and precision in the months chosen', () => {
    const tally = drain(tallyPick(table, { units: [cell], now: march }, {}));
    expect(tally).toMatchObject({ units: 1, records: 2, people: 3, firstMonth: monthIndex(2020, 1) });
    expect([...tally.months]).toEqual([1, 0, 2]);
    expect(tally.precision).toEqual([1, 1, 0]);
    expect(tally.kinds).toEqual([
      { column: 'type', label: 'drowning', records: 1 },
      { column: 'type', label: 'heat', records: 1 },
    ]);
  });

  it('goes by the clauses', () => {
    const exact = { kind: 'categories', column: 'precision', values: ['exact'] } as const;
    const tally = drain(tallyPick(table, { units: [cell], now: march }, { exact }));
    expect(tally.records).toBe(1);
    expect([...tally.months]).toEqual([1, 0, 1]);
  });

  it('holds nothing for what is no cell', () => {
    expect(drain(tallyPick(table, { units: ['48323'], now: march }, {})).records).toBe(0);
    expect(drain(tallyPick(table, { units: [], now: march }, {})).records).toBe(0);
  });
});
