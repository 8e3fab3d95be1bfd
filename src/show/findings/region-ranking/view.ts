import type { AnalysisResult, RankingResult } from '../../../disclose/disclosed.ts';
import { defineFindingView, type FindingContext, type FindingFeature, type Size } from '../finding-view.ts';
import { geometriesOf } from '../region-geometry.ts';
import { type Bars, barsOf, regionAtRow } from './chart.ts';
import { layerOf, legendOf, namesOf, regionOnMap, tooltipOf } from './layer.ts';
import { namedCriteria } from './named-criteria.ts';
import { firstShareOf, rankedOf } from './ranked.ts';
import { rankingTableOf } from './table.ts';
import { textOf } from './text.ts';
import { words } from './words.ts';

const isRanking = (result: AnalysisResult): result is RankingResult => result.shape === 'ranking';

function barsIn(result: RankingResult, { language, theme, pick }: FindingContext, size: Size): Bars | null {
  const criteria = namedCriteria(result, result.table ?? null, [], language);
  return barsOf({ ranking: result, firmness: result.firmness, criteria, language, theme, marked: pick }, size);
}

const given = (value: number): number | null => (Number.isFinite(value) ? value : null);

function featuresOf(result: RankingResult, { language }: FindingContext): readonly FindingFeature[] {
  const facts = result.table?.regions ?? [];
  return rankedOf(result, language).flatMap((region) => {
    const fact = facts.find(({ id }) => id === region.id);
    const properties = {
      id: region.id,
      name: region.name,
      rankBest: region.best,
      rankWorst: region.worst,
      score: given(region.score),
      scoreLow: given(region.low),
      scoreHigh: given(region.high),
      firstOf100: given(firstShareOf(result.firmness, region.id) * 100),
      coverage: region.coverage,
      notOutdone: region.isPareto,
    };
    const geometries = fact === undefined ? [] : geometriesOf(fact);
    return geometries.map((geometry): FindingFeature => ({ type: 'Feature', geometry, properties }));
  });
}

export const view = defineFindingView('region-ranking', words, isRanking, {
  text: textOf,
  layer: layerOf,
  names: namesOf,
  legend: legendOf,
  chart: (result, context, size) => barsIn(result, context, size)?.drawing ?? null,
  itemOnMap: regionOnMap,
  itemOnChart: (result, context, size, _, y) => regionAtRow(barsIn(result, context, size)?.rows ?? [], y),
  // A region is of sectors and stretches, which no unit of records stands for.
  unitsOf: () => [],
  tooltip: tooltipOf,
  table: (result, { language }) => {
    const table = result.table ?? null;
    return rankingTableOf(result, result.firmness, table, namedCriteria(result, table, [], language), language);
  },
  features: featuresOf,
});
