import { describe, expect, it } from 'vitest';
import { firmnessSample, rankingSample, regionTableSample } from '../../../../tests/support/region-samples.ts';
import { namedCriteria } from '../../findings/region-ranking/named-criteria.ts';
import { firstTexts, resampledText, withoutTexts } from './firmness-text.ts';

const ranking = rankingSample();
const firmness = firmnessSample();
const criteria = namedCriteria(ranking, regionTableSample(), [], 'en');
const { regions } = ranking;
const count = regions.length;
/** Ranks with each criterion left out: `first[c]` is first. */
const withoutOf = (first: readonly number[]) => ({
  ...ranking,
  without: Float64Array.from(
    first.flatMap((leader) => regions.map((_, r) => (r === leader ? 1 : r < leader ? r + 2 : r + 1))),
  ),
});

describe('how firm, in words', () => {
  it('says who is first how often, the most often first, and who never is', () => {
    const matrix = new Float64Array(count * count);
    matrix[2 * count] = 0.83;
    matrix[0] = 0.17;
    const texts = firstTexts(matrix, regions, 'oftenFirst', 'en');
    expect(texts[0]).toBe(`${regions[2].name.en} is first in 83 of 100 weightings.`);
    expect(texts[1]).toContain('17 of 100');
    expect(texts[2]).toMatch(/^First in no weighting that was drawn: /);
    expect(firstTexts(matrix, regions, 'bootstrapFirst', 'es')[0]).toContain('83 de 100 remuestreos');
  });

  it('says which criterion, left out, puts another first', () => {
    const changed = withoutOf([2, 1, 2, 2, 2]);
    expect(withoutTexts(changed, criteria, regions[2].id, 'en')).toEqual([
      `Without ${criteria[1].name}, ${regions[1].name.en} is first.`,
    ]);
    expect(withoutTexts(withoutOf([2, 2, 2, 2, 2]), criteria, regions[2].id, 'en')).toEqual([
      `Whichever one criterion is left out, ${regions[2].name.en} stays first.`,
    ]);
  });

  it('says how the months were drawn again', () => {
    const bootstrap = {
      resamples: 500,
      acceptability: new Float64Array(count * count),
      criteria: ['k1', 'k2'],
      blockMonths: [12, 3],
    };
    const [drawn, left] = resampledText(firmnessSample({ bootstrap }), criteria, 'en');
    expect(drawn).toBe(
      `500 resamples, seed 1, blocks: ${criteria[0].name} 12 months and ${criteria[1].name} 3 months.`,
    );
    expect(left).toContain(criteria[4].name);
    expect(resampledText({ ...firmness, bootstrap: null }, criteria, 'en')).toEqual([
      'No criterion has months that can be drawn again.',
    ]);
  });
});
