import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf } from './agreement.ts';
import { agreementLines } from './agreement-text.ts';

type Span = readonly [number, number] | number;
const ids = ['a', 'b', 'c', 'd'];
const name = { en: '', es: '' };

const rankingOf = (...spans: readonly Span[]) => ({
  regions: spans.map((_, i) => ({ id: ids[i] ?? '', name, coverage: 'none' as const })),
  rankBest: Float64Array.from(spans, (span) => (typeof span === 'number' ? span : span[0])),
  rankWorst: Float64Array.from(spans, (span) => (typeof span === 'number' ? span : span[1])),
});
const nameOf = (id: string): string => id.toUpperCase();
const setNames = ['one', 'two', 'three'];

describe('sets of weights side by side', () => {
  it('agree on ranks that are the same in all, and on who is always among the first', () => {
    const made = agreementOf([rankingOf(1, 2, 3, 4), rankingOf(1, 3, 2, 4), rankingOf(1, 2, 3, 4)]);
    expect(made.rows.map(({ region, isSame, isAlwaysFirst }) => [region, isSame, isAlwaysFirst])).toEqual([
      ['a', true, true],
      ['b', false, false],
      ['c', false, false],
      ['d', true, false],
    ]);
    expect(made.first).toBe(2);
    expect(made.pairs).toEqual({ same: 5, of: 6 });
    const lines = agreementLines(made, setNames, nameOf, 'en');
    expect(lines[0]).toBe('All 3 sets put A first.');
    expect(lines).toContain('All 3 sets put 5 of 6 pairs of candidates in the same order.');
    expect(agreementLines(made, setNames, nameOf, 'es')[0]).toBe('Los 3 conjuntos ponen en primer lugar a A.');
  });

  it('do not agree where missing figures decide', () => {
    const made = agreementOf([rankingOf([1, 2], [1, 2], 3, 4), rankingOf(1, 2, 3, 4)]);
    expect(made.rows[0]).toMatchObject({ region: 'a', isSame: false, isAlwaysFirst: true });
    expect(made.pairs).toEqual({ same: 5, of: 5 });
    expect(made.leaders).toEqual([[], ['a']]);
    expect(agreementLines(made, setNames, nameOf, 'en')[0]).toBe(
      'The sets do not agree on the first: one: not certain, as figures are missing; two: A.',
    );
  });

  it('say whom each puts first where they differ', () => {
    const made = agreementOf([rankingOf(1, 2, 3, 4), rankingOf(2, 1, 3, 4), rankingOf(Number.NaN, 1, 2, 3)]);
    expect(agreementLines(made, setNames, nameOf, 'en')[0]).toBe(
      'The sets do not agree on the first: one: A; two: B; three: B.',
    );
    expect(made.rows.find(({ region }) => region === 'a')?.ranks[2]).toBeNull();
  });

  it('do not depend on the order of the candidates or of the sets', () => {
    const permutation = fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(permutation, permutation, permutation, (one, two, three) => {
        const whole = agreementOf([rankingOf(...one), rankingOf(...two), rankingOf(...three)]);
        const turned = agreementOf([rankingOf(...three), rankingOf(...one), rankingOf(...two)]);
        expect(turned.pairs).toEqual(whole.pairs);
        expect(turned.first).toBe(whole.first);
        for (const row of whole.rows) {
          const other = turned.rows.find(({ region }) => region === row.region);
          expect([other?.isSame, other?.isAlwaysFirst]).toEqual([row.isSame, row.isAlwaysFirst]);
        }
        // Of every pair of three orders without ties, at least each set has one order.
        expect(whole.pairs.of).toBe(6);
        const alike = agreementOf([rankingOf(...one), rankingOf(...one)]);
        expect(alike.pairs).toEqual({ same: 6, of: 6 });
        expect(alike.rows.every(({ isSame }) => isSame)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
