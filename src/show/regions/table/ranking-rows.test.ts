import { describe, expect, it } from 'vitest';
import { firmnessSample, rankingSample, regionTableSample } from '../../../../tests/support/region-samples.ts';
import { disclose } from '../../../disclose/disclose.ts';
import { emptyRegions } from '../../../document/regions.ts';
import { namedCriteria } from '../../findings/region-ranking/named-criteria.ts';
import { rankedOf } from '../../findings/region-ranking/ranked.ts';
import { themes } from '../../theme/colours.ts';
import type { Judged } from '../judged.ts';
import { firstOrder, rankingColumns, rankingRows, sortRanking } from './ranking-rows.ts';

const none = { threshold: null };
const ranking = disclose(rankingSample(), none);
const judged = (parts: Partial<Judged> = {}): Judged => ({
  language: 'en',
  theme: themes.light,
  study: emptyRegions,
  ranking,
  table: disclose(regionTableSample(), none),
  firmness: disclose(firmnessSample(), none),
  hasFailed: false,
  ranked: rankedOf(ranking, 'en'),
  criteria: namedCriteria(ranking, regionTableSample(), [], 'en'),
  ...parts,
});

describe('rows of the ranking', () => {
  it('stand as ranked at first, with how often each is first and what is missing', () => {
    const rows = sortRanking(rankingRows(judged()), firstOrder);
    expect(rows.map(({ region }) => region.id)).toEqual(rankedOf(ranking, 'en').map(({ id }) => id));
    expect(rows.reduce((sum, { missing }) => sum + missing, 0)).toBe(2);
  });

  it('have the pinned ones first in every order', () => {
    const pinned = ['corridor:laredo-coahuila-nuevo-leon-tamaulipas', ranking.regions[3].id];
    const rows = rankingRows(judged({ study: { ...emptyRegions, pinned } }));
    const count = rows.filter(({ isPinned }) => isPinned).length;
    for (const by of rankingColumns) {
      for (const direction of ['ascending', 'descending'] as const) {
        const sorted = sortRanking(rows, { by, direction });
        expect(sorted.slice(0, count).every(({ isPinned }) => isPinned)).toBe(true);
        expect(sorted).toHaveLength(6);
      }
    }
  });

  it('are turned round, and those without a figure stay last', () => {
    const rows = rankingRows(judged({ firmness: null }));
    const marked = rows.map((row, i) => ({ ...row, first: i === 2 ? Number.NaN : i / 10 }));
    const up = sortRanking(marked, { by: 'first', direction: 'ascending' }).map(({ first }) => first);
    const down = sortRanking(marked, { by: 'first', direction: 'descending' }).map(({ first }) => first);
    expect(up).toEqual([0, 0.1, 0.3, 0.4, 0.5, Number.NaN]);
    expect(down).toEqual([0.5, 0.4, 0.3, 0.1, 0, Number.NaN]);
  });
});
