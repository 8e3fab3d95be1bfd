import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeFacts } from '../../../tests/support/cube-of.ts';
import { monthIndex } from '../../base/month.ts';
import { drain } from '../../base/steps.ts';
import type { AreaMonthTable, IncidentTable, Provenance, Table } from '../../columns/table.ts';
import { sectors } from '../../corridors/corridor.ts';
import { reconcile } from './reconcile.ts';
import { releaseDiff } from './release-diff.ts';

interface Row {
  readonly day: number;
  readonly km: number;
  readonly weight: number;
  readonly cause: string;
}

const labels = ['drowning', 'exposure'];

/** Places are told by their kilometre: lon is a hundredth of it. */
function incidents(given: readonly Row[]): IncidentTable {
  const rows = [...given].sort((a, b) => a.day - b.day);
  const km = Float32Array.from(rows, (row) => row.km);
  return {
    kind: 'incidents',
    rows: rows.length,
    lon: Float64Array.from(rows, (row) => -row.km / 100),
    lat: Float64Array.from(rows, () => 30),
    day: Int32Array.from(rows, (row) => row.day),
    weight: Float32Array.from(rows, (row) => row.weight),
    precision: new Uint8Array(rows.length),
    pointState: new Uint8Array(rows.length),
    categories: { cause: { codes: Uint8Array.from(rows, (row) => labels.indexOf(row.cause)), labels } },
    borderKm: km,
    straightKm: km,
    acrossKm: new Float32Array(rows.length),
  };
}

const row = (day: number, km: number, weight = 1, cause = 'drowning'): Row => ({ day, km, weight, cause });
const diffOf = (before: Table, after: Table) => drain(releaseDiff(before, after));

describe('a later release of records', () => {
  it('tells what is added, removed and revised from what is the same', () => {
    const before = incidents([row(0, 500), row(3, 500), row(40, 2200), row(41, 2200)]);
    // One row is gone, one has more people, one has moved to another day, and one is new.
    const after = incidents([row(0, 500), row(3, 500, 4), row(45, 2200), row(70, 3000)]);
    const diff = diffOf(before, after);
    expect(diff.counts).toEqual({ added: 1, removed: 1, revised: 2, same: 1 });
    expect([diff.totalBefore, diff.totalAfter]).toEqual([4, 4]);
    expect(diff.changes.map(({ area, month, before: was, after: is }) => [area, month, was, is])).toEqual([
      ['del-rio', monthIndex(1970, 2), 2, 1],
      // The release before ends in February: of March it says nothing.
      ['rio-grande-valley', monthIndex(1970, 3), null, 1],
      ['tucson', monthIndex(1970, 1), 2, 2],
    ]);
  });

  it('tells a cube by its sums, as its groups are no records', () => {
    const facts = { ...madeFacts, records: 9 };
    const held = { month: new Int32Array(0), lon: new Float64Array(0), lat: new Float64Array(0) };
    const cube = (rows: readonly Row[], records: readonly number[]): IncidentTable => ({
      ...incidents(rows),
      cube: { records: Float64Array.from(records), facts, held },
    });
    const before = cube([row(14, 500), row(14, 505), row(45, 2200)], [7, 20, 9]);
    const after = cube([row(14, 500), row(45, 2200), row(70, 3000)], [30, 9, 6]);
    const diff = diffOf(before, after);
    expect([diff.unit, diff.totalBefore, diff.totalAfter]).toEqual(['months', 36, 45]);
    expect(diff.changes.map(({ area, before: was, after: is }) => [area, was, is])).toEqual([
      ['rio-grande-valley', null, 6],
      ['tucson', 27, 30],
    ]);
  });

  it('pairs each record once: what is before is same, revised or removed, what is after same, revised or added', () => {
    const rows = fc.array(
      fc.record({
        day: fc.integer({ min: 0, max: 60 }),
        km: fc.integer({ min: 0, max: 5 }).map((at) => at * 600),
        weight: fc.integer({ min: 1, max: 3 }),
        cause: fc.constantFrom('drowning', 'exposure'),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const { added, removed, revised, same } = diffOf(incidents(a), incidents(b)).counts;
        expect(Number(removed) + Number(revised) + Number(same)).toBe(a.length);
        expect(Number(added) + Number(revised) + Number(same)).toBe(b.length);
        // What is the same is so from either side; what is revised depends on whom it is paired with.
        expect(diffOf(incidents(b), incidents(a)).counts.same).toBe(same);
        expect(diffOf(incidents(a), incidents(a)).changes).toEqual([]);
      }),
    );
  });
});

const months = (
  level: AreaMonthTable['level'],
  figures: Readonly<Record<string, readonly number[]>>,
  measure = 'trucks',
  year = 2018,
): AreaMonthTable => ({
  kind: 'area-months',
  level,
  ids: Object.keys(figures),
  names: Object.keys(figures),
  measures: [measure],
  firstMonth: monthIndex(year, 1),
  months: 12,
  values: Float64Array.from(Object.values(figures).flat()),
});
const flat = (value: number): readonly number[] => Array.from({ length: 12 }, () => value);

describe('a later release of figures', () => {
  it('is told by area and month', () => {
    const now = [...flat(10).slice(0, 11), 12];
    const lost = [Number.NaN, ...flat(5).slice(1)];
    const diff = diffOf(months('port', { a: flat(10), b: flat(5) }), months('port', { a: now, b: lost, c: flat(1) }));
    expect(diff.counts).toEqual({ added: 12, removed: 1, revised: 1, same: 22 });
    expect(diff.changes.filter(({ area }) => area !== 'c')).toMatchObject([
      { area: 'a', month: monthIndex(2018, 12), before: 10, after: 12 },
      { area: 'b', month: monthIndex(2018, 1), before: 5, after: null },
    ]);
  });
});

const from = (publisher: string): Provenance => ({
  source: publisher,
  publisher,
  title: publisher,
  file: `${publisher}.csv`,
  sha256: '',
  retrieved: null,
  licence: '',
  read: 0,
  accepted: 0,
  rejected: 0,
  synthetic: false,
  isPublic: true,
  rounding: 1,
  breaks: [],
  from: null,
  to: null,
});

describe('publishers of the same figure', () => {
  it('stand side by side for whole years that two of them have', () => {
    const bts = months('port', { '2303': flat(100), '2304': flat(7) });
    const office = months('port', { '2303': flat(110), '2305': flat(1) });
    const [one, ...others] = drain(
      reconcile([
        { name: 's1', table: bts, provenance: from('BTS') },
        { name: 's2', table: office, provenance: from('office') },
        { name: 's3', table: months('port', { '2303': flat(1) }, 'buses'), provenance: from('else') },
      ]),
    ).tables;
    expect(others).toEqual([]);
    expect(one?.measure).toBe('port:trucks');
    expect(one?.rows).toEqual([{ area: '2303', name: '2303', year: 2018, figures: [1200, 1320] }]);
    const part = months('port', { '2303': [...flat(1).slice(1), Number.NaN] });
    const none = drain(
      reconcile([
        { name: 's1', table: bts, provenance: from('BTS') },
        { name: 's2', table: part, provenance: from('office') },
      ]),
    );
    expect(none.tables).toEqual([]);
  });

  it('have the border where all sectors have the year', () => {
    const ids = sectors.map(({ id }) => id);
    const table = (value: number): Table => ({
      kind: 'panel',
      areas: ids,
      firstMonth: monthIndex(2017, 10),
      months: 12,
      measure: 'apprehensions',
      groups: [],
      total: new Float64Array(ids.length * 12).fill(value),
      split: null,
    });
    const { tables } = drain(
      reconcile([
        { name: 'a', table: table(2), provenance: from('USBP') },
        { name: 'b', table: table(3), provenance: from('OHSS') },
      ]),
    );
    expect(tables[0]?.isFiscal).toBe(true);
    expect(tables[0]?.rows.map(({ area }) => area)).toEqual(['', ...ids]);
    expect(tables[0]?.rows[0]).toMatchObject({ year: 2018, figures: [216, 324] });
  });
});
