import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIndex, monthIndex, monthOf, monthOfDay } from '../base/month.ts';
import { dayIndexOf, monthIndexOf } from '../base/units.ts';
import { type IncidentTable, pointStates } from '../columns/table.ts';
import type { Clause } from '../document/document.ts';
import { seasonChosen } from '../document/season-chosen.ts';
import { offSeason } from './clauses.ts';
import { maskFor } from './mask.ts';
import { tallyAreas } from './tally-areas.ts';
import { tallyBins } from './tally-bins.ts';

const first = monthIndex(2018, 1);
const summer: Record<string, Clause> = { season: { kind: 'season', months: [5, 6, 7] } };
const seasons = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 });

describe('months of the year', () => {
  it('are what every clause leaves', () => {
    expect(seasonChosen({})).toBeNull();
    expect([...(seasonChosen({ ...summer, other: { kind: 'season', months: [7, 8] } }) ?? [])]).toEqual([7]);
  });

  it('are off in the others of each year, for any first month', () => {
    fc.assert(
      fc.property(seasons, fc.integer({ min: -500, max: 500 }), (months, start) => {
        const off = offSeason({ season: { kind: 'season', months } }, monthIndexOf(start), 24);
        expect(off).toHaveLength(24 - 2 * months.length);
        expect(off.every((m) => !months.includes(monthOf(monthIndexOf(start + m))))).toBe(true);
      }),
    );
  });
});

const days = fc.array(fc.integer({ min: dayIndex(2018, 1, 1), max: dayIndex(2020, 12, 31) }), {
  minLength: 1,
  maxLength: 80,
});

function tableOf(given: readonly number[]): IncidentTable {
  const day = Int32Array.from([...given].sort((a, b) => a - b));
  const rows = day.length;
  return {
    kind: 'incidents',
    rows,
    lon: new Float64Array(rows),
    lat: new Float64Array(rows),
    day,
    weight: new Float32Array(rows).fill(1),
    precision: new Uint8Array(rows),
    pointState: new Uint8Array(rows).fill(pointStates.indexOf('point')),
    categories: {},
    borderKm: new Float32Array(rows).fill(15),
    straightKm: new Float32Array(rows).fill(15),
    acrossKm: new Float32Array(rows),
  };
}

describe('figures of some months of the year', () => {
  it('keep the records of those months and no other', () => {
    fc.assert(
      fc.property(days, seasons, (given, months) => {
        const table = tableOf(given);
        const mask = maskFor(table, { season: { kind: 'season', months } });
        const isIn = [...table.day].map((day) => months.includes(monthOf(monthOfDay(dayIndexOf(day)))));
        expect([...(mask ?? [])].map((kept) => kept === 1)).toEqual(isIn);
      }),
    );
  });

  it('of bins: the other months hold no figure, no margin counts them, and none is missing', () => {
    fc.assert(
      fc.property(days, seasons, (given, months) => {
        const clauses: Record<string, Clause> = { season: { kind: 'season', months } };
        const tally = tallyBins(tableOf(given), { from: 0, to: 30 }, clauses, 'records');
        const kept = given.filter((day) => months.includes(monthOf(monthOfDay(dayIndexOf(day)))));
        expect(tally.total).toBe(kept.length);
        expect(tally.incidents?.totalPeople).toBe(kept.length);
        expect(tally.missing).toBe(0);
        expect(tally.offSeason.every((m) => Number.isNaN(tally.byMonth[m]))).toBe(true);
        const shown = [...tally.byMonth].filter((value) => !Number.isNaN(value));
        expect(shown.reduce((sum, value) => sum + value, 0)).toBe(kept.length);
      }),
    );
  });

  it('of areas likewise', () => {
    const panel = {
      kind: 'panel' as const,
      areas: ['west'],
      firstMonth: first,
      months: 12,
      measure: 'apprehensions',
      groups: [],
      total: Float64Array.from({ length: 12 }, (_, m) => (m === 5 ? Number.NaN : m + 1)),
      split: null,
    };
    const tally = tallyAreas(panel, [{ id: 'west', fromKm: 0, toKm: 10 }], { from: 0, to: 10 }, summer);
    expect(tally.total).toBe(5 + 7);
    expect(tally.missing).toBe(1);
    expect(tally.byMonth[0]).toBeNaN();
  });
});
