import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

describe('labels beside an axis', () => {
  it('never overlap, keep their order and stay between the limits', () => {
    const wanted = fc.array(
      fc.record({ top: fc.integer({ min: -20, max: 320 }), height: fc.integer({ min: 10, max: 40 }) }),
    );
    fc.assert(
      fc.property(wanted, (labels) => {
        const sorted = [...labels].sort((a, b) => a.top - b.top);
        const tops = spreadLabels(sorted, 0, 300);
        let floor = 0;
        tops.forEach((top, i) => {
          if (top === null) return;
          expect(top).toBeGreaterThanOrEqual(floor - 1e-9);
          floor = top + sorted[i].height;
        });
        expect(floor).toBeLessThanOrEqual(300 + 1e-9);
      }),
    );
  });

  it('that have room stand where they ask to, and of a crowd the closest gives way', () => {
    expect(
      spreadLabels(
        [
          { top: 10, height: 10 },
          { top: 80, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([10, 80]);
    const crowd = [10, 60, 62].map((top) => ({ top, height: 40 }));
    expect(spreadLabels(crowd, 0, 100)).toEqual([10, 60, null]);
  });
});
