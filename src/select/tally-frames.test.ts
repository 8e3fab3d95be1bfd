import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drain } from '../base/steps.ts';
import { monthIndexOf } from '../base/units.ts';
import { framesOf, type Pace } from '../document/frames.ts';
import type { CellMonths } from './tally-cell-months.ts';
import { tallyFrames } from './tally-frames.ts';

const cellMonths = fc
  .uniqueArray(
    fc.record({
      cell: fc.integer({ min: 0, max: 5 }),
      month: fc.integer({ min: 0, max: 30 }),
      records: fc.integer({ min: 0, max: 9 }),
      perRecord: fc.integer({ min: 0, max: 4 }),
      part: fc.integer({ min: 1, max: 9 }),
    }),
    { selector: ({ cell, month }) => `${cell} ${month}`, maxLength: 60 },
  )
  .map((entries): CellMonths => {
    const ordered = [...entries].sort((a, b) => a.month - b.month || a.cell - b.cell);
    return {
      cell: Uint32Array.from(ordered, ({ cell }) => cell),
      month: Int32Array.from(ordered, ({ month }) => month),
      records: Float64Array.from(ordered, ({ records }) => records),
      people: Float64Array.from(ordered, ({ records, perRecord }) => records * perRecord),
      least: Float64Array.from(ordered, ({ records, part }) => Math.min(records, part)),
    };
  });
const paces = fc.record<Pace>({
  mode: fc.constantFrom('window', 'cumulative', 'step'),
  step: fc.constantFrom('month', 'quarter', 'fiscal-year'),
  window: fc.integer({ min: 1, max: 12 }),
});
const months = { from: monthIndexOf(-2), to: monthIndexOf(33) };

/** Every figure of every cell of every frame, by adding up from the start each time. */
function slowFigures(given: CellMonths, pace: Pace, threshold: number | null, of: 'records' | 'people'): number[] {
  return framesOf(pace, months)
    .flatMap(({ from, to }) =>
      [0, 1, 2, 3, 4, 5].map((cell) =>
        Array.from(given.cell, (_, k) => k)
          .filter((k) => given.cell[k] === cell && (given.month[k] ?? 0) >= from && (given.month[k] ?? 0) < to)
          .filter((k) => (given.records[k] ?? 0) > 0 && (threshold === null || (given.least[k] ?? 0) >= threshold))
          .reduce((sum, k) => sum + (given[of][k] ?? 0), 0),
      ),
    )
    .filter((value) => value > 0)
    .sort((a, b) => a - b);
}

describe('tallyFrames', () => {
  it('pools what each frame shows, nothing that is held back among it', () => {
    fc.assert(
      fc.property(cellMonths, paces, fc.option(fc.integer({ min: 2, max: 6 })), (given, pace, threshold) => {
        const tally = drain(tallyFrames(given, framesOf(pace, months), threshold));
        for (const of of ['records', 'people'] as const) {
          const { values, times } = tally[of];
          const pooled = Array.from(values).flatMap((value, i) => Array.from({ length: times[i] ?? 0 }, () => value));
          expect(pooled).toEqual(slowFigures(given, pace, threshold, of));
        }
      }),
    );
  });
});
