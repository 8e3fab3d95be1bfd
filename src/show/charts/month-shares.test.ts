import { describe, expect, it } from 'vitest';
import { binResult, chartInput, firstMonth, sectorResult } from '../../../tests/support/show-samples.ts';
import type { Disclosed, SegmentResult } from '../../disclose/disclosed.ts';
import { linesOf } from '../pointed.ts';
import { hovmoller } from './hovmoller/chart.ts';
import { leastForShares, monthShares } from './month-shares.ts';
import { readingOf } from './reading.ts';

const linesAt = (...asked: Parameters<typeof readingOf>): readonly string[] => linesOf(readingOf(...asked));

const sumOf = ({ shares }: { shares: Float64Array }, result: SegmentResult, m: number): number =>
  result.segments.reduce((sum, _, s) => sum + (shares[s * result.months + m] || 0), 0);

describe('shares of each month', () => {
  const bins = binResult(60, 24);

  it('sum to one in every month with enough records, and there are none in the others', () => {
    const shares = monthShares(bins);
    shares.states.forEach((state, m) => {
      const records = bins.segments.reduce((sum, _, s) => sum + (bins.values[s * 24 + m] ?? 0), 0);
      expect(state).toBe(records < leastForShares ? 'few' : 'known');
      expect(sumOf(shares, bins, m)).toBeCloseTo(state === 'known' ? 1 : 0, 12);
    });
  });

  it('count records where people are drawn: one incident of many people is too few', () => {
    const base = binResult(2, 3);
    const people = Float64Array.from([50, 0, 0, 0, 0, 0]);
    const records = Float64Array.from([1, 0, 0, 0, 0, 0]);
    const { incidents } = base;
    if (incidents === null) throw new Error('incidents');
    const result = {
      ...base,
      values: people,
      incidents: { ...incidents, records, people },
    } as Disclosed<SegmentResult>;
    expect(monthShares(result).states[0]).toBe('few');
  });

  it('are of what is disclosed, and missing where a sector has no figure', () => {
    const areas = sectorResult(12);
    const { states } = monthShares(areas);
    expect(states.slice(0, 4)).toEqual(['few', 'missing', 'few', 'known']);
    const held = {
      ...areas,
      values: Float64Array.from(areas.values, (v, at) => (at === 3 ? Number.NaN : v)),
      suppressed: [3],
    };
    expect(sumOf(monthShares(held as Disclosed<SegmentResult>), areas, 3)).toBeCloseTo(1, 12);
  });

  it('are drawn in fixed classes, with a look and a word of their own for months of few records', () => {
    const input = chartInput(sectorResult(12));
    const drawn = { ...input, picture: { ...input.picture, figure: 'shares' as const } };
    const legend = hovmoller.legend(drawn);
    expect(legend?.title).toBe('Share of the month in each sector, %');
    expect(legend?.entries.map(({ id }) => id)).toContain('few');
    expect(legend?.entries.find(({ id }) => id === 'few')?.label).toBe('Too few for shares (under 10)');
    expect(legend?.notes.join(' ')).toContain('Shares of what is not suppressed');
    const fills = hovmoller
      .build(drawn, { width: 600, height: 400 })
      ?.marks.flatMap((mark) => ('fill' in mark ? [mark.fill] : []));
    expect(fills).toContain(input.theme.neutral);
    expect(linesAt(hovmoller, drawn, { km: 1000, month: firstMonth }).join()).toContain('Too few for shares');
    expect(linesAt(hovmoller, drawn, { km: 1000, month: firstMonth + 5 }).join()).toMatch(/% of the month, of all/);
  });
});
