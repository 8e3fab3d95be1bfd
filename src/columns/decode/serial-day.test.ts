import { describe, expect, it } from 'vitest';
import { drain } from '../../base/steps.ts';
import { readBytes } from '../../read/read-bytes.ts';
import { decodeTable } from '../decode-table.ts';

function daysIn(cells: readonly string[]): readonly (string | null)[] {
  const raw = drain(readBytes(new TextEncoder().encode(`day,n\n${cells.map((cell) => `${cell},1\n`).join('')}`)));
  if (!raw.ok) throw new Error(raw.error.code);
  const rule = { id: 'day', headers: ['day'], kind: 'day', required: true } as const;
  const placed = drain(decodeTable(raw.value, [{ rule, column: 0 }], () => {}));
  if (!placed.ok) throw new Error(placed.error.code);
  const column = placed.value.decoded.columns.day;
  if (column?.kind !== 'day') throw new Error('no days');
  return cells.map((_, row) =>
    column.state[row] === 0 ? new Date(column.values[row] * 86_400_000).toISOString().slice(0, 10) : null,
  );
}

describe('a column of numbers of days', () => {
  it('is one of days where nothing else stands in it', () => {
    expect(daysIn(['41656', '25569', '20000.75', '', '59999'])).toEqual([
      '2014-01-17',
      '1970-01-01',
      '1954-10-03',
      null,
      '2064-04-07',
    ]);
  });

  it('is not guessed at beside a date, a text or another number', () => {
    expect(daysIn(['41656', '2014-01-18'])).toEqual([null, '2014-01-18']);
    expect(daysIn(['41656', 'none so far'])).toEqual([null, null]);
    expect(daysIn(['41656', '70000'])).toEqual([null, null]);
    expect(daysIn(['19999', '2014'])).toEqual([null, null]);
  });
});
