import { say } from '../../../base/words.ts';
import type { RankingResult } from '../../../disclose/disclosed.ts';
import type { Legend } from '../../drawing/legend.ts';
import type { LayerDrawing } from '../../layers/layer-drawing.ts';
import { layerWords } from '../../layers/words.ts';
import type { MapName } from '../../map/map-picture.ts';
import { stateName } from '../coverage-edge.ts';
import { drawRegions, highlightOf, type RegionsDrawn } from '../draw-regions.ts';
import type { FindingContext } from '../finding-view.ts';
import { edgeEntries, looksOf, regionsLegend } from './rank-looks.ts';
import { type RankedRegion, rankedOf, rankText } from './ranked.ts';
import { scoreText } from './share-text.ts';
import { words } from './words.ts';

export const prefix = 'finding:regions-';
/** Ranks of so many regions are written large; of more, smaller and where there is room. */
const mostLarge = 8;

const drawnOnce = new WeakMap<RankingResult, Map<string, RegionsDrawn>>();

function looks(result: RankingResult, { language, theme }: Pick<FindingContext, 'language' | 'theme'>) {
  const ranked = rankedOf(result, language);
  const known = new Set([...ranked, ...result.notRanked].map(({ id }) => id));
  const facts = (result.table?.regions ?? []).filter(({ id }) => known.has(id));
  const without = new Set(result.notRanked.filter(({ why }) => why === 'no-figure').map(({ id }) => id));
  return { ranked, drawn: looksOf(facts, ranked, without, theme) };
}

/** What is drawn of a ranking, made once for each theme. */
function drawnOf(result: RankingResult, context: FindingContext): RegionsDrawn {
  const themes = drawnOnce.get(result) ?? new Map<string, RegionsDrawn>();
  const known = themes.get(context.theme.name);
  if (known !== undefined) return known;
  const made = drawRegions(looks(result, context).drawn, context.theme, prefix);
  drawnOnce.set(result, themes.set(context.theme.name, made));
  return made;
}

export function layerOf(result: RankingResult, context: FindingContext): readonly LayerDrawing[] {
  const drawn = drawnOf(result, context);
  return [...drawn.drawings, ...highlightOf(drawn, context.pick, context.theme, prefix)];
}

/** The rank of each region in its middle. */
export function rankNames(ranked: readonly RankedRegion[], { middles }: RegionsDrawn): readonly MapName[] {
  const isKey = ranked.length <= mostLarge;
  return ranked.flatMap((region) => {
    const place = middles.get(region.id);
    return place === undefined ? [] : [{ text: rankText(region), lonLat: [place], isKey, isStrong: true }];
  });
}

export const namesOf = (result: RankingResult, context: FindingContext): readonly MapName[] =>
  rankNames(rankedOf(result, context.language), drawnOf(result, context));

export function legendOf(result: RankingResult, context: FindingContext): Legend | null {
  const { language, theme, synthetic } = context;
  const { ranked, drawn } = looks(result, context);
  const [legend] = regionsLegend(drawn, ranked, language, theme);
  if (legend === undefined) return null;
  const notes = synthetic ? [layerWords[language].synthetic, ...legend.notes] : legend.notes;
  return { ...legend, entries: [...legend.entries, ...edgeEntries(drawn, language, theme)], notes };
}

/** The region of a thing on the map; whatever the theme, things are in the same order. */
export function regionOnMap(result: RankingResult, drawing: string, index: number): string | null {
  const [drawn] = drawnOnce.get(result)?.values() ?? [];
  return drawn?.regionAt(drawing, index) ?? null;
}

/** What is said of a region: its rank, its score, its coverage. */
export function regionLines(
  region: RankedRegion,
  count: number,
  language: FindingContext['language'],
): readonly string[] {
  const score = Number.isNaN(region.score)
    ? say(words, language, 'tipScoreOpen', {
        low: scoreText(region.low, language),
        high: scoreText(region.high, language),
      })
    : say(words, language, 'tipScore', { score: scoreText(region.score, language) });
  return [
    region.name,
    say(words, language, 'tipRank', { rank: rankText(region), count }),
    score,
    say(words, language, 'tipCoverage', { state: stateName(region.coverage, language) }),
  ];
}

export function tooltipOf(
  result: RankingResult,
  context: FindingContext,
  drawing: string,
  index: number,
): readonly string[] {
  const ranked = rankedOf(result, context.language);
  const id = regionOnMap(result, drawing, index);
  const region = ranked.find((one) => one.id === id);
  return region === undefined ? [] : regionLines(region, ranked.length, context.language);
}
