import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CubeFacts } from '../../src/columns/cube/cube-facts.ts';
import { emptyDocument } from '../../src/document/document.ts';
import type { Manifest } from '../enrich/enriched-columns.ts';
import { type Choices, shownCellMonths, studyOfBriefing, thresholdOf } from './briefing.ts';
import { cellNumber, wholeArea } from './geography.ts';
import type { Groups } from './groups.ts';
import type { NamedGroups } from './kinds-shown.ts';

const resolution = 4;
const cells = wholeArea(resolution).ids.slice(0, 6).map(cellNumber);

interface Row {
  readonly month: number;
  readonly cell: bigint;
  readonly km: number;
  readonly kind: number;
  readonly records: number;
}

const row: fc.Arbitrary<Row> = fc.record({
  month: fc.integer({ min: 590, max: 592 }),
  cell: fc.constantFrom(...cells),
  km: fc.nat(3),
  kind: fc.nat(2),
  records: fc.integer({ min: 1, max: 6 }),
});

const facts: CubeFacts = {
  version: 1,
  resolution,
  depthKm: 150,
  audience: 'working',
  threshold: null,
  madeFor: { from: null, to: null, fromKm: 0, toKm: 3183, filtered: false },
  classes: ['type'],
  publisher: '',
  title: '',
  licence: '',
  synthetic: true,
  rounding: 1,
  records: 0,
  files: [],
  filledTo: '2019-05-20',
};

/** Two kinds at points, and one of records that are none. */
function named(rows: readonly Row[]): NamedGroups {
  const groups: Groups = {
    rows: rows.length,
    kinds: [1, 2, 3],
    month: Int32Array.from(rows, ({ month }) => month),
    cell: BigInt64Array.from(rows.map(({ cell }) => cell)),
    km: Int32Array.from(rows, ({ km }) => km),
    side: new Int32Array(rows.length).fill(1),
    kind: Uint32Array.from(rows, ({ kind }) => kind),
    records: Float64Array.from(rows, ({ records }) => records),
    people: Float64Array.from(rows, ({ records }) => 2 * records),
  };
  const kind = (state: string, type: string) => ({ precision: 'place', state, classes: { type } });
  return { groups, named: [kind('point', 'a'), kind('point', 'b'), kind('cumulative', 'a')], classes: ['type'] };
}

const all: Choices = { threshold: 5, until: 1000, clauses: {}, cells: null };

/** Records at points by cell-month, the obvious way. */
function sums(rows: readonly Row[], isCounted: (row: Row) => boolean): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of rows.filter((of) => of.kind < 2 && isCounted(of))) {
    const key = `${one.month} ${one.cell}`;
    counts.set(key, (counts.get(key) ?? 0) + one.records);
  }
  return counts;
}

const shownIn = (rows: readonly Row[], choice: Choices = all): ReadonlyMap<string, number> => {
  const { month, cell, records } = shownCellMonths(named(rows), facts, choice);
  return new Map(Array.from(month, (one, at) => [`${one} ${cell[at]}`, records[at]]));
};

describe('a cube for a briefing', () => {
  it('has every cell-month of five records or more as it is, and of a smaller one that it is there', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const expected = [...sums(rows, () => true)].map(([key, records]) => [key, records < 5 ? 0 : records]);
        expect(shownIn(rows)).toEqual(new Map(expected as [string, number][]));
      }),
    );
  });

  it('has sums of people to the last, above what 32 bits hold too', () => {
    const { groups, ...rest } = named([{ month: 590, cell: cells[0] ?? 0n, km: 0, kind: 0, records: 6 }]);
    const people = Float64Array.of(2 ** 24 + 1);
    expect([...shownCellMonths({ groups: { ...groups, people }, ...rest }, facts, all).people]).toEqual([2 ** 24 + 1]);
  });

  it('says the same whatever the numbers are that it holds back', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), fc.nat(100), (rows, seed) => {
        const counts = sums(rows, () => true);
        // One row of each small cell-month stands for it, with any number of 1 to 4.
        const met = new Set<string>();
        const others = rows.flatMap((one, at) => {
          const key = `${one.month} ${one.cell}`;
          if (one.kind > 1 || (counts.get(key) ?? 0) >= 5) return [one];
          if (met.has(key)) return [];
          met.add(key);
          return [{ ...one, km: 0, kind: 0, records: 1 + ((seed + at) % 4) }];
        });
        expect(shownIn(others)).toEqual(shownIn(rows));
      }),
    );
  });

  it('under filters holds back where any class is small, so that no two cubes subtract to it', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const only = (type: string): Choices => ({
          ...all,
          clauses: { c: { kind: 'categories', column: 'type', values: [type] } },
        });
        const [both, a, b] = [shownIn(rows), shownIn(rows, only('a')), shownIn(rows, only('b'))];
        const [ofA, ofB] = [sums(rows, ({ kind }) => kind === 0), sums(rows, ({ kind }) => kind === 1)];
        for (const [key, whole] of both) {
          if (whole === 0) continue;
          const parts = [ofA.get(key) ?? 0, ofB.get(key) ?? 0].filter((part) => part > 0);
          if (Math.min(...parts) >= 5 || parts.length === 1) continue;
          expect([a.get(key) ?? 0, b.get(key) ?? 0]).toEqual([0, 0]);
        }
      }),
    );
  });

  it('ends with its limit, and does not tell the day of the last record', () => {
    const rows = [590, 591, 592].map((month) => ({ month, cell: cells[0] ?? 0n, km: 0, kind: 0, records: 9 }));
    expect(shownCellMonths(named(rows), facts, all).filledTo).toBe('2019-04-30');
    const limited = shownCellMonths(named(rows), facts, { ...all, until: 591 });
    expect([Array.from(limited.month), limited.filledTo]).toEqual([[590], '2019-03-31']);
  });
});

describe('cells of a briefing', () => {
  const made = '2026-11-26';
  const records = (isPublic: boolean, resolutions: readonly number[]): Manifest => ({
    form: 'corredor-enriched',
    version: 1,
    resolutions,
    decimals: 5,
    columns: [],
    files: [{ isPublic } as Manifest['files'][number]],
    parts: [],
    kinds: {},
  });
  const cellsFor = (grid: number, manifest: Manifest): number =>
    studyOfBriefing({ ...emptyDocument, grid: { ...emptyDocument.grid, resolution: grid } }, manifest, made).grid
      .resolution;

  it('are of one size whatever the study draws, so that two cubes do not subtract', () => {
    for (const grid of [3, 4, 5]) {
      expect(cellsFor(grid, records(false, [3, 4, 5, 6, 7]))).toBe(5);
      expect(cellsFor(grid, records(false, [3, 4, 7]))).toBe(4);
      expect(cellsFor(grid, records(true, [3, 4, 5]))).toBe(grid);
    }
    expect(() => cellsFor(6, records(false, [5, 6]))).toThrow('briefing-finer');
  });

  it('are told alone where all of their records were counted', () => {
    const rows = cells.map((cell) => ({ month: 590, cell, km: 0, kind: 0, records: 9 }));
    const told = shownIn(rows, { ...all, cells: cells.slice(2, 4) });
    expect([...told.keys()].sort()).toEqual(
      cells
        .slice(2, 4)
        .map((cell) => `590 ${cell}`)
        .sort(),
    );
    expect(shownIn(rows, { ...all, cells: [] }).size).toBe(0);
  });

  it('hold back months of any year', () => {
    const rows = [-30, -29].map((month, at) => ({ month, cell: cells[0] ?? 0n, km: 0, kind: 0, records: 4 + at }));
    expect([...shownIn(rows).values()]).toEqual([0, 5]);
  });
});

describe('the threshold', () => {
  it('goes under five with a reason alone', () => {
    expect(thresholdOf(emptyDocument, null)).toBe(5);
    expect(thresholdOf(emptyDocument, 12)).toBe(12);
    expect(() => thresholdOf(emptyDocument, 3)).toThrow('threshold-without-reason');
    const disclosure = { ...emptyDocument.disclosure, reason: 'agreed with the office' };
    expect(thresholdOf({ ...emptyDocument, disclosure }, 3)).toBe(3);
  });
});
