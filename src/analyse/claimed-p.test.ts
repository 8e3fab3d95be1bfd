import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problem } from '../base/problem.ts';
import { claimedP, rankP } from './claimed-p.ts';

describe('rank of a date as p', () => {
  it('is the share of the dates with a change as large, the date itself among them', () => {
    expect(rankP({ larger: 19, of: 19 })).toBe(0.05);
    expect(rankP({ larger: 0, of: 19 })).toBe(1);
    expect([rankP({ larger: 18, of: 18 }), rankP(null)]).toEqual([null, null]);
  });
});

describe('the p of a claim', () => {
  it('is never below either of the two', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), fc.nat(200), fc.nat(200), (months, a, b) => {
        const rank = { larger: Math.min(a, b), of: Math.max(a, b) };
        const { p, problems } = claimedP(months, rank);
        expect(problems.length === 0).toBe(p !== null);
        if (p === null) return;
        expect(p).toBe(Math.max(months, rankP(rank) ?? 0));
      }),
    );
  });

  it('is none where other dates are too few, and nothing is said where months gave none', () => {
    expect(claimedP(0.01, { larger: 18, of: 18 })).toEqual({
      p: null,
      problems: [problem('too-few-dates', { of: 18, least: 19 })],
    });
    expect(claimedP(0.01, null).problems).toEqual([problem('too-few-dates', { of: 0, least: 19 })]);
    expect(claimedP(null, null)).toEqual({ p: null, problems: [] });
  });
});
