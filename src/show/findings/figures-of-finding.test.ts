import { describe, expect, it } from 'vitest';
import { figuresOfFinding } from './figures-of-finding.ts';

describe('the table of a finding', () => {
  const { columns, rows } = figuresOfFinding({
    columns: [
      { name: 'Place', isNumber: false },
      { name: 'Records', isNumber: true },
      { name: 'p', isNumber: true },
    ],
    rows: [
      ['h1', 1204, 0.0012],
      ['h2', Number.NaN, 0.25],
      ['h3', 3, null],
    ],
  });

  it('has decimals for its smallest figure, and none for counts', () => {
    expect(columns.map(({ kind, digits }) => [kind, digits])).toEqual([
      ['text', 0],
      ['number', 0],
      ['number', 4],
    ]);
  });

  it('tells a ratio near 1 from 1, and gives kilometres one decimal', () => {
    const names = ['Ratio', 'Kilometre'].map((name) => ({ name, isNumber: true }));
    const table = figuresOfFinding({
      columns: names,
      rows: [
        [1.04, 1695.4],
        [4.18, 34.3],
      ],
    });
    expect(table.columns.map(({ digits }) => digits)).toEqual([2, 1]);
  });

  it('says what is held back, and what there is none of', () => {
    expect(columns.map(({ isFigure }) => isFigure)).toEqual([false, true, false]);
    expect(rows[1]?.[1]).toEqual({ kind: 'absent', why: 'suppressed' });
    expect(rows[2]?.[2]).toEqual({ kind: 'absent', why: 'missing' });
    expect(rows[0]).toEqual([
      { kind: 'text', text: 'h1' },
      { kind: 'number', value: 1204 },
      { kind: 'number', value: 0.0012 },
    ]);
  });
});
