import { describe, expect, it } from 'vitest';
import { binResult, chartInput, firstMonth, sectorResult } from '../../../tests/support/show-samples.ts';
import { linesOf } from '../pointed.ts';
import { difference } from './difference/chart.ts';
import { hovmoller } from './hovmoller/chart.ts';
import { months } from './months/chart.ts';
import { national } from './national/chart.ts';
import { profile } from './profile/chart.ts';
import { readingOf } from './reading.ts';

const linesAt = (...asked: Parameters<typeof readingOf>): readonly string[] => linesOf(readingOf(...asked));

const areas = chartInput(sectorResult(24));
const bins = chartInput(binResult(319, 24));

describe('what stands under the mark', () => {
  it('is place, month, figure of the whole sector, share and source, in this order', () => {
    const lines = linesAt(hovmoller, areas, { km: 1000, month: firstMonth + 5 });
    const value = areas.result?.values[4 * 24 + 5] ?? 0;
    expect(lines[0]).toBe('El Paso sector');
    expect(lines[1]).toBe('June 2014');
    expect(lines[2]).toBe(
      `${value.toLocaleString('en-US')} in the whole sector (${(value / 561).toPrecision(2)} per km)`,
    );
    expect(lines[3]).toMatch(/% of the month$/);
    expect(lines.at(-1)).toBe('Source: U.S. Border Patrol');
  });

  it('says missing and held back for what they are', () => {
    expect(linesAt(hovmoller, areas, { km: 50, month: firstMonth + 1 })[2]).toBe('No figure');
    expect(linesAt(hovmoller, areas, { km: 50, month: firstMonth + 2 })[2]).toBe('Fewer than 5, suppressed');
    expect(linesAt(hovmoller, areas, { km: 50, month: firstMonth })[2]).toMatch(/^0 in the whole sector/);
    expect(linesAt(months, areas, { km: null, month: firstMonth + 2 })[2]).toBe('Suppressed');
    const split = { ...areas, isSplit: true };
    expect(linesAt(hovmoller, split, { km: 50, month: firstMonth + 2 })[2]).toBe('Suppressed');
  });

  it('says of a sum what it leaves out, and no number where there is none', () => {
    const [first] = sectorResult(24).suppressed;
    expect(first).toBe(2);
    expect(linesAt(profile, areas, { km: 50, month: null })[2]).toMatch(/, without 1 suppressed month$/);
    expect(linesAt(profile, areas, { km: 50, month: null }).join()).toMatch(
      /Earlier period: [\d,]+, without 1 suppressed month/,
    );
    const held = { ...sectorResult(24), suppressed: [5] };
    const text = linesAt(months, { ...areas, result: held }, { km: null, month: firstMonth + 5 })[2];
    expect(text).toMatch(/^[\d,]+, without 1 suppressed sector$/);
    const none = new Float64Array(9).fill(Number.NaN);
    const { shift } = areas;
    if (shift === null) throw new Error('a comparison');
    const without = { ...areas, shift: { ...shift, difference: none, shareNow: none, shareBefore: none, lower: none } };
    expect(linesAt(difference, without, { km: 1000, month: null }).join()).not.toContain('NaN');
    expect(linesAt(difference, without, { km: 1000, month: null })[2]).toBe('Suppressed');
  });

  it('names bins by their kilometres, town and sector', () => {
    const [place] = linesAt(hovmoller, bins, { km: 2372, month: firstMonth });
    expect(place).toBe('km 2,370 to 2,380, near Eagle Pass / Piedras Negras (Del Rio sector)');
    const [far] = linesAt(hovmoller, bins, { km: 2005, month: firstMonth });
    expect(far).toBe('km 2,000 to 2,010 (Big Bend sector)');
  });

  it('says events and seams of the month', () => {
    expect(linesAt(months, areas, { km: null, month: firstMonth + 6 })).toContain('Programa Frontera Sur');
    expect(linesAt(months, areas, { km: null, month: firstMonth + 20 })).toContain('A seam');
  });

  it('is the same in every picture for the same place', () => {
    expect(linesAt(profile, areas, { km: 1000, month: null })[0]).toBe('El Paso sector');
    expect(linesAt(difference, areas, { km: 1000, month: null })[0]).toBe('El Paso sector');
    expect(linesAt(national, areas, { km: 1000, month: firstMonth + 5 })[0]).toBe('Mexico, whole country');
    expect(linesAt(profile, areas, { km: null, month: firstMonth })).toEqual([]);
    expect(linesAt(hovmoller, areas, { km: 9999, month: firstMonth })).toEqual([]);
  });
});
