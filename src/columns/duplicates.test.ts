import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRng } from '../base/rng.ts';
import { drain } from '../base/steps.ts';
import { countDuplicates } from './duplicates.ts';
import type { AreaShape, DecodedColumn, DecodedTable } from './source.ts';

const tableOf = (rows: number, columns: Readonly<Record<string, DecodedColumn>>): DecodedTable => ({
  ...{ rows, line: new Uint32Array(rows), columns, headers: [] },
});

const shape = (corner: number): AreaShape => ({
  ...{ fault: corner === 0 ? 'no-place' : null, rings: [[0, 0, corner, 0, 0, corner]] },
  ...{ unclosed: false, swapped: false, crossed: false },
});

/** One row as values: a number (or none), a day, a code, a place and an outline. */
const row = fc.record({
  number: fc.constantFrom(0, 1.5, -2, Number.NaN),
  state: fc.constantFrom(0, 1, 2),
  day: fc.integer({ min: -2, max: 2 }),
  code: fc.nat(2),
  lon: fc.constantFrom(1, -110.25),
  corner: fc.nat(2),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

function columnsOf(rows: readonly Row[]): Record<string, DecodedColumn> {
  const state = Uint8Array.from(rows, (one) => one.state);
  return {
    number: { kind: 'number', values: Float64Array.from(rows, (one) => one.number), state },
    day: { kind: 'day', values: Int32Array.from(rows, (one) => one.day), state: new Uint8Array(rows.length) },
    code: { kind: 'category', codes: Uint32Array.from(rows, (one) => one.code), labels: ['a', 'b', 'c'] },
    place: {
      kind: 'position',
      lon: Float64Array.from(rows, (one) => one.lon),
      lat: new Float64Array(rows.length),
      state: new Uint8Array(rows.length),
    },
    outline: { kind: 'geometry', shapes: rows.map((one) => shape(one.corner)) },
  };
}

describe('rows that repeat an earlier one', () => {
  it('are those that the obvious way finds', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (rows, kept) => {
        const columns = Object.entries(columnsOf(rows)).slice(0, kept);
        const names = ['number', 'day', 'code', 'lon', 'corner'].slice(0, kept) as (keyof Row)[];
        const texts = rows.map((one) => [...names.map((name) => String(one[name])), one.state].join());
        const expected = rows.length - new Set(texts).size;
        expect(drain(countDuplicates(tableOf(rows.length, Object.fromEntries(columns))))).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('are counted over many parts, and in a table of one row again and again', () => {
    const rows = 400_000;
    const rng = seededRng(11);
    const codes = Uint32Array.from({ length: rows }, () => rng.nextBelow(500_000));
    const few: DecodedColumn = { kind: 'category', codes, labels: [] };
    expect(drain(countDuplicates(tableOf(rows, { few })))).toBe(rows - new Set(codes).size);
    const same: DecodedColumn = { kind: 'category', codes: new Uint32Array(rows), labels: [''] };
    expect(drain(countDuplicates(tableOf(rows, { same })))).toBe(rows - 1);
  });
});
