import { describe, expect, it } from 'vitest';
import { firmnessSample, rankingSample, regionTableSample } from '../../../tests/support/region-samples.ts';
import { languages } from '../../base/words.ts';
import { figuresOfFinding } from '../findings/figures-of-finding.ts';
import { namedCriteria } from '../findings/region-ranking/named-criteria.ts';
import { rankingTableOf } from '../findings/region-ranking/table.ts';
import { words } from '../findings/region-ranking/words.ts';
import { rankingFigures } from './ranking-figures.ts';

const table = regionTableSample();

function made(ranking = rankingSample(), language: 'en' | 'es' = 'en') {
  const criteria = namedCriteria(ranking, table, [], language);
  return rankingFigures(
    figuresOfFinding(rankingTableOf(ranking, firmnessSample(), table, criteria, language)),
    language,
  );
}

describe('the table of a ranking on a page', () => {
  it.each(languages)('begins with the region, and has bounds where figures are missing: %s', (language) => {
    const { columns } = made(rankingSample(), language);
    const key = ['region', 'best', 'worst', 'first', 'score', 'low', 'high'] as const;
    expect(columns.slice(0, 7).map(({ title }) => title)).toEqual(key.map((name) => words[language][`column.${name}`]));
  });

  it('has one rank and one score where none is missing', () => {
    const ranking = rankingSample();
    const { score, rankBest } = rankingSample({ score: ranking.scoreHigh });
    const clear = rankingSample({ score, scoreLow: score, scoreHigh: score, rankWorst: rankBest });
    const { columns, rows } = made(clear);
    expect(columns.slice(0, 4).map(({ title }) => title)).toEqual([
      'Region',
      'Rank',
      'First in, of 100 weightings',
      'Score',
    ]);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });
});
