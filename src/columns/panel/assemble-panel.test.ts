import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drain } from '../../base/steps.ts';
import { monthIndexOf } from '../../base/units.ts';
import { assemblePanel } from './assemble-panel.ts';

const groups = [
  { column: 'a', labels: ['x', 'y', 'z'] },
  { column: 'b', labels: ['p', 'q'] },
];
const figure = fc.record({
  area: fc.integer({ min: 0, max: 2 }),
  month: fc.integer({ min: 380, max: 390 }),
  value: fc.integer({ min: 0, max: 50 }),
  a: fc.integer({ min: 0, max: 2 }),
  b: fc.integer({ min: 0, max: 1 }),
});

describe('assemblePanel', () => {
  it('adds every figure up once, in its own cell', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1 }), (rows) => {
        const { table } = drain(
          assemblePanel({
            areas: ['one', 'two', 'three'],
            measure: 'made-up',
            groups,
            absentIsZero: true,
            rows: rows.length,
            read: (row, put) => {
              const { area, month, value, a, b } = rows[row];
              put(area, monthIndexOf(month), value, [a, b]);
            },
          }),
        );
        if (table.kind !== 'panel' || table.split === null) throw new Error('no split');
        const { split, total, months, firstMonth } = table;
        const summed = new Map<string, number>();
        for (const { area, month, value, a, b } of rows) {
          const key = [area, month - firstMonth, a, b].join();
          if (value > 0) summed.set(key, (summed.get(key) ?? 0) + value);
        }
        const entries = Array.from(split.value, (value, e): [string, number] => [
          [split.area[e], split.month[e], split.group[0][e], split.group[1][e]].join(),
          value,
        ]);
        expect(new Map(entries)).toEqual(summed);
        for (const area of new Set(rows.map((row) => row.area))) {
          const here = rows.filter((row) => row.area === area);
          const figures = [...total.subarray(area * months, (area + 1) * months)];
          expect(figures.reduce((sum, value) => sum + value, 0)).toBe(here.reduce((sum, row) => sum + row.value, 0));
        }
      }),
    );
  });

  it('keeps missing and zero apart, and has no months where nothing was put', () => {
    const spec = { areas: ['one'], measure: 'made-up', groups: [], absentIsZero: false };
    const { table } = drain(
      assemblePanel({
        ...spec,
        rows: 2,
        read: (row, put) => put(0, monthIndexOf(360 + 2 * row), row === 0 ? Number.NaN : 0),
      }),
    );
    expect(table.kind === 'panel' && [...table.total]).toEqual([Number.NaN, Number.NaN, 0]);
    const empty = drain(assemblePanel({ ...spec, rows: 1, read: () => undefined }));
    expect(empty.table.kind === 'panel' && empty.table.months).toBe(0);
    expect([empty.from, empty.to]).toEqual([null, null]);
  });
});
