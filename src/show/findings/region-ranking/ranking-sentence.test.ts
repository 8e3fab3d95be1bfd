import { describe, expect, it } from 'vitest';
import { firmnessSample, rankingSample } from '../../../../tests/support/region-samples.ts';
import { problem } from '../../../base/problem.ts';
import type { RankingResult } from '../../../disclose/disclosed.ts';
import { firstShareOf, kindOf, rankedOf, rankText } from './ranked.ts';
import { rankingSentence } from './ranking-sentence.ts';
import { ofHundred } from './share-text.ts';

const f64 = (values: readonly number[]): Float64Array => Float64Array.from(values);
const { regions } = rankingSample();
const order = [4, 1, 2, 3, 5, 6];

/** Ranks without bounds: the second candidate is first. */
const plain = (parts: Partial<RankingResult> = {}): RankingResult =>
  rankingSample({ rankBest: f64(order), rankWorst: f64(order), score: f64(order.map((rank) => 1 / rank)), ...parts });
const firm = (shares: readonly number[], criteria: readonly string[] = ['k1', 'k2']) => ({
  regions,
  criteria,
  acceptability: f64(regions.flatMap((_, r) => regions.map((__, rank) => (rank === 0 ? shares[r] : 0)))),
});
const covered = (state: 'active' | 'suspended' | 'not-verified' | 'none'): RankingResult =>
  plain({ regions: regions.map((region) => ({ ...region, coverage: state })) });

describe('what ranks first, in one sentence', () => {
  it('says how often it is first, and what is known of its coverage', () => {
    const often = firm([0.05, 0.83, 0.1, 0.02, 0, 0]);
    expect(rankingSentence(covered('none'), often, 'en')).toBe(
      'Arizona - Sonora ranks first of 6 corridors under these weights, first in 83 of 100 weightings.',
    );
    expect(rankingSentence(covered('not-verified'), often, 'en')).toMatch(/; coverage not verified: not called new\.$/);
    expect(rankingSentence(covered('active'), null, 'en')).toMatch(/weights; already covered: not new\.$/);
    expect(rankingSentence(covered('not-verified'), often, 'es')).toBe(
      'Arizona - Sonora ocupa el primer lugar entre 6 corredores con estos pesos, primero en 83 de 100 ponderaciones; cobertura no verificada: no se le llama nueva.',
    );
  });

  it('names another that is first more often', () => {
    const text = rankingSentence(covered('none'), firm([0.1, 0.3, 0.55, 0.05, 0, 0]), 'en');
    expect(text).toContain(`first in 30 of 100 weightings (${regions[2].name.en} in 55)`);
  });

  it('says by how many criteria where some have no figures, and that one criterion says nothing of how firm it is', () => {
    const one = plain({
      criteria: rankingSample().criteria.map((criterion, c) => ({ ...criterion, weight: Number(c === 0) })),
      regions: regions.map((region) => ({ ...region, coverage: 'none' as const })),
      meta: { ...rankingSample().meta, problems: [problem('criteria-without-figures', { criteria: 3 })] },
    });
    const alone = firm([0, 1, 0, 0, 0, 0], ['k1']);
    expect(rankingSentence(one, alone, 'en')).toBe(
      'Arizona - Sonora ranks first of 6 corridors by 1 of 4 criteria (no figures for the rest); how firm that is, one criterion cannot say.',
    );
    expect(rankingSentence({ ...one, meta: { ...one.meta, problems: [] } }, alone, 'en')).toContain(
      'first of 6 corridors by one criterion; how firm',
    );
    expect(firstShareOf(alone, regions[1].id)).toBeNaN();
  });

  it('leaves the first place open where figures are missing', () => {
    const open = plain({ rankBest: f64([4, 1, 1, 3, 5, 6]), rankWorst: f64([4, 2, 2, 3, 5, 6]) });
    expect(rankingSentence(open, null, 'en')).toMatch(
      /^With figures missing, each of Arizona - Sonora and .+ can be first of 6 corridors under these weights/,
    );
    const many = plain({ rankBest: f64([1, 1, 1, 1, 1, 6]), rankWorst: f64([5, 5, 5, 5, 5, 6]) });
    expect(rankingSentence(many, null, 'en')).toBe(
      'With figures missing, 5 of 6 corridors can be first under these weights.',
    );
  });

  it('says that regions share the first place, and that none is there', () => {
    const shared = plain({ rankBest: f64([1, 1, 3, 4, 5, 6]), rankWorst: f64([1, 1, 3, 4, 5, 6]) });
    expect(rankingSentence(shared, null, 'en')).toMatch(/ share the first rank of 6 corridors/);
    expect(rankingSentence(plain({ regions: [] }), null, 'en')).toBe('No region can be ranked: see what is missing.');
  });

  it('never says more than it knows', () => {
    for (const language of ['en', 'es'] as const) {
      for (const result of [plain(), rankingSample(), covered('suspended'), covered('active')]) {
        const text = rankingSentence(result, firmnessSample(), language);
        expect(text).not.toMatch(/needed|should|predict|effect|because|led to|\{|undefined|NaN/i);
        expect(text.match(/\./g)?.length).toBe(1);
      }
    }
  });
});

describe('ranks as they read', () => {
  it('stand in order, each with its bounds', () => {
    const open = plain({ rankBest: f64([4, 1, 2, 2, 5, 6]), rankWorst: f64([4, 1, 3, 5, 5, 6]) });
    expect(rankedOf(open, 'en').map(rankText)).toEqual(['1', '2–3', '2–5', '4', '5', '6']);
  });

  it('say never and always only where it is so', () => {
    expect([0, 0.001, 0.834, 0.999, 1].map((share) => ofHundred(share, 'en'))).toEqual([
      '0',
      'fewer than 1',
      '83',
      'more than 99',
      '100',
    ]);
  });

  it('are of one kind, or mixed', () => {
    expect(kindOf([{ id: 'county:48323' }, { id: 'county:48141' }])).toBe('county');
    expect(kindOf([{ id: 'county:48323' }, { id: 'r1' }])).toBe('mixed');
  });
});
