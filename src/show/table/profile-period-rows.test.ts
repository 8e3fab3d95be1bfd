import { describe, expect, it } from 'vitest';
import { binResult, chartInput, sectorResult } from '../../../tests/support/show-samples.ts';
import { periodProfiles } from '../charts/period-profiles.ts';
import { profilePeriodRows } from './profile-period-rows.ts';

describe('the table of profiles', () => {
  it('has one row for each year and sector: the figure, its share, and what is drawn', () => {
    const result = sectorResult(60);
    const input = chartInput(result);
    const { columns, rows } = profilePeriodRows(result, input);
    expect(rows).toHaveLength(6 * 9);
    expect(columns.map(({ id }) => id)).toEqual([
      'period',
      'months',
      'whole',
      'place',
      'from_km',
      'to_km',
      'figure',
      'left_out',
      'share',
      'drawn',
    ]);
    expect(rows[0]?.[0]).toEqual({ kind: 'text', text: 'FY 2014' });
    expect(rows[0]?.[2]).toEqual({ kind: 'text', text: 'not whole' });
    expect(rows[0]?.[7]).toEqual({ kind: 'text', text: 'without 1 suppressed month' });
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it('names the smoothing in its own column, and holds only what is in view', () => {
    const result = binResult(40, 60);
    const input = chartInput(result);
    const zoomed = { ...input, picture: { ...input.picture, smoothKm: 25, kilometres: { from: 100, to: 200 } } };
    const { columns, rows } = profilePeriodRows(result, zoomed);
    expect(columns.at(-1)).toMatchObject({ id: 'smoothed_25_km', title: 'Per 10 km, smoothed 25 km' });
    expect(rows).toHaveLength(5 * 10);
    const { rows: years } = periodProfiles(zoomed, result);
    expect(rows[0]?.at(-1)).toEqual({ kind: 'number', value: years[0]?.heights[10] });
  });
});
