import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIndex, monthIndex } from '../base/month.ts';
import { monthIndexOf } from '../base/units.ts';
import type { IncidentTable } from '../columns/table.ts';
import type { Clause } from '../document/document.ts';
import { type SegmentTally, tallyAreas } from '../select/tally-areas.ts';
import { tallyBins } from '../select/tally-bins.ts';
import { disclose } from './disclose.ts';

const threshold = 5;
const first = monthIndex(2020, 1);
const bins = 3;
const months = 4;
const corridor = { from: 5, to: 30 };
const types = ['drowning', 'heat'];

interface Group {
  readonly bin: number;
  readonly month: number;
  readonly type: number;
  readonly records: number;
}

/** A table that holds so many records, of two people each, in each bin, month and type; every month has some. */
function tableOf(groups: readonly Group[]): IncidentTable {
  const everyMonth = Array.from({ length: months }, (_, month) => ({ bin: 0, month, type: 0, records: 9 }));
  const rows = [...groups, ...everyMonth]
    .flatMap((group) => Array.from({ length: group.records }, (_, i) => ({ ...group, km: group.bin * 10 + (i % 10) })))
    .sort((a, b) => a.month - b.month);
  return {
    kind: 'incidents',
    rows: rows.length,
    lon: new Float64Array(rows.length),
    lat: new Float64Array(rows.length),
    day: Int32Array.from(rows, ({ month }) => dayIndex(2020, 1 + month, 3)),
    weight: new Float32Array(rows.length).fill(2),
    precision: new Uint8Array(rows.length),
    pointState: new Uint8Array(rows.length),
    categories: { type: { codes: Uint8Array.from(rows, ({ type }) => type), labels: types } },
    borderKm: Float32Array.from(rows, ({ km }) => km),
    straightKm: Float32Array.from(rows, ({ km }) => km),
    acrossKm: new Float32Array(rows.length),
  };
}

const anyGroups = fc.array(
  fc.record({
    bin: fc.nat(bins - 1),
    month: fc.nat(months - 1),
    type: fc.nat(1),
    records: fc.integer({ min: 0, max: 8 }),
  }),
  { maxLength: 24 },
);
const timeOf = (a: number, b: number): Clause => ({
  kind: 'months',
  from: monthIndexOf(first + Math.min(a, b)),
  to: monthIndexOf(first + Math.max(a, b)),
});
const typeOf = (...values: string[]): Clause => ({ kind: 'categories', column: 'type', values });
const shownIn = (table: IncidentTable, clauses: Record<string, Clause>) =>
  disclose(tallyBins(table, corridor, clauses, 'records'), { threshold });

/** Sum of what is shown, over the cells that a test picks. */
function sumOf(tally: SegmentTally, picks: (segment: number, month: number) => boolean): number {
  let sum = 0;
  for (let at = 0; at < tally.values.length; at++) {
    const value = tally.values[at];
    if (!Number.isNaN(value) && picks(Math.floor(at / tally.months), at % tally.months)) sum += value;
  }
  return sum;
}
const orZero = (value: number): number => (Number.isNaN(value) ? 0 : value);

describe('disclosing bins of incidents', () => {
  it('gives every margin as a sum of cells that are shown: nothing is left to subtract', () => {
    fc.assert(
      fc.property(anyGroups, fc.nat(months), fc.nat(months), (groups, a, b) => {
        const shown = shownIn(tableOf(groups), { time: timeOf(a, b) });
        const inside = (month: number): boolean => month >= shown.from - first && month < shown.to - first;
        expect(shown.total).toBe(sumOf(shown, (_, month) => inside(month)));
        expect(shown.incidents?.totalRecords).toBe(shown.total);
        expect(shown.incidents?.totalPeople).toBe(shown.total * 2);
        for (let segment = 0; segment < bins; segment++) {
          expect(orZero(shown.bySegment[segment])).toBe(sumOf(shown, (s, month) => s === segment && inside(month)));
        }
        for (let month = 0; month < months; month++) {
          expect(orZero(shown.byMonth[month])).toBe(sumOf(shown, (_, m) => m === month));
        }
        if (shown.suppressed.length > 0) {
          expect(shown.grandTotal).toBe(sumOf(shown, () => true));
          expect(shown.incidents?.left.elsewhere).toBeNaN();
        }
        expect(shown.incidents?.least).toHaveLength(0);
      }),
    );
  });

  it('holds back by records, whatever the people, and the same cells in every window', () => {
    fc.assert(
      fc.property(anyGroups, fc.nat(months), fc.nat(months), (groups, a, b) => {
        const table = tableOf(groups);
        const raw = tallyBins(table, corridor, {}, 'people');
        const shown = disclose(raw, { threshold });
        expect(
          disclose(tallyBins(table, corridor, { time: timeOf(a, b) }, 'people'), { threshold }).suppressed,
        ).toEqual(shown.suppressed);
        for (let at = 0; at < bins * months; at++) {
          const records = raw.incidents?.records[at] ?? 0;
          if (records > 0 && records < threshold) expect(shown.suppressed).toContain(at);
          expect(Number.isNaN(shown.values[at])).toBe(shown.suppressed.includes(at));
          expect(Number.isNaN(shown.incidents?.people[at] ?? 0)).toBe(shown.suppressed.includes(at));
        }
      }),
    );
  });

  it('gives no small number away by the difference of two clauses, nor of two corridors', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const table = tableOf(groups);
        const all = shownIn(table, {});
        const some = shownIn(table, { type: typeOf('drowning') });
        const others = shownIn(table, { type: typeOf('heat') });
        const both = shownIn(table, { type: typeOf('drowning', 'heat') });
        const whole = disclose(tallyBins(table, { from: 0, to: 30 }, {}, 'records'), { threshold });
        for (let at = 0; at < bins * months; at++) {
          for (const [more, fewer] of [
            [all, some],
            [all, others],
            [both, some],
            [all, both],
            [whole, all],
          ]) {
            const difference = more.values[at] - fewer.values[at];
            expect(difference > 0 && difference < threshold).toBe(false);
          }
        }
      }),
    );
  });

  it('shows zero, and small numbers of what is left out as none', () => {
    const table = tableOf([{ bin: 1, month: 0, type: 0, records: 7 }]);
    const pointState = Uint8Array.from(table.pointState, (_, row) => (row < 3 ? 1 : 0));
    const shown = shownIn({ ...table, pointState }, {});
    expect(shown.values[2 * months]).toBe(0);
    expect(shown.incidents?.left.notAPoint).toBeNaN();
    expect(shown.incidents?.left.notLocated).toBe(0);
    expect(shown.missing).toBe(0);
  });
});

describe('disclosing areas', () => {
  it('gives no small part away by the difference of two choices of values', () => {
    const size = 2 * months;
    const anyParts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2 * size, maxLength: 2 * size });
    fc.assert(
      fc.property(anyParts, (parts) => {
        const at = (of: (index: number) => number) => Uint16Array.from({ length: 2 * size }, (_, i) => of(i % size));
        const panel = {
          kind: 'panel',
          areas: ['a', 'b'],
          firstMonth: first,
          months,
          measure: 'encounters',
          groups: [{ column: 'type', labels: types }],
          total: Float64Array.from({ length: size }, (_, i) => parts[i] + parts[size + i]),
          split: {
            from: first,
            to: monthIndexOf(first + months),
            area: Uint8Array.from(at((i) => Math.floor(i / months))),
            month: at((i) => i % months),
            group: [Uint8Array.from({ length: 2 * size }, (_, i) => Math.floor(i / size))],
            value: Float64Array.from(parts),
          },
        } as const;
        const stretches = ['a', 'b'].map((id, s) => ({ id, fromKm: s * 10, toKm: s * 10 + 10 }));
        const shown = (clauses: Record<string, Clause>) =>
          disclose(tallyAreas(panel, stretches, { from: 0, to: 20 }, clauses), { threshold });
        const some = shown({ type: typeOf('drowning') });
        const both = shown({ type: typeOf('drowning', 'heat') });
        for (let i = 0; i < size; i++) {
          for (const [more, fewer] of [
            [shown({}), some],
            [both, some],
            [shown({}), both],
          ]) {
            const difference = more.values[i] - fewer.values[i];
            expect(difference > 0 && difference < threshold).toBe(false);
          }
        }
        expect(some.leastPart).toBeNull();
      }),
    );
  });

  it('shares are of what is shown, in whatever window, once a cell is held back', () => {
    const tally = tallyAreas(
      {
        kind: 'panel',
        areas: ['a'],
        firstMonth: first,
        months: 3,
        measure: 'apprehensions',
        groups: [],
        total: Float64Array.of(10, 2, 30),
        split: null,
      },
      [{ id: 'a', fromKm: 0, toKm: 10 }],
      { from: 0, to: 10 },
      { time: timeOf(0, 1) },
    );
    const shown = disclose(tally, { threshold });
    expect([shown.total, shown.grandTotal, shown.missing]).toEqual([10, 40, 0]);
  });
});
