import { say } from '../../../base/words.ts';
import { boxOfStretch } from '../../../corridors/border-marks.ts';
import { borderLengthKm } from '../../../corridors/corridor.ts';
import type { RegionFact } from '../../../disclose/disclosed.ts';
import type { Legend } from '../../drawing/legend.ts';
import { drawRegions, type RegionsDrawn } from '../../findings/draw-regions.ts';
import { rankNames, regionLines } from '../../findings/region-ranking/layer.ts';
import { coverageLegend, looksOf, regionsLegend } from '../../findings/region-ranking/rank-looks.ts';
import { whyText } from '../../findings/region-ranking/text.ts';
import type { MapPicture } from '../../map/map-picture.ts';
import { coverageText } from '../coverage-text.ts';
import type { Judged } from '../judged.ts';
import { words } from './words.ts';

export const prefix = 'regions:';

/** What the map of the candidates shows. */
export interface RegionPicture {
  readonly drawn: RegionsDrawn;
  readonly legends: readonly Legend[];
  readonly names: MapPicture['names'];
  readonly fromKm: number;
  readonly toKm: number;
  readonly bounds: MapPicture['bounds'];
}

/** Degrees that are seen about the regions. */
const [besideDegrees, aboveDegrees] = [2.4, 0.8];

/** From the first to the last kilometre of all regions. */
function stretchOf(facts: readonly RegionFact[]): readonly [number, number] {
  const stretches = facts.flatMap((fact) => fact.stretches);
  if (stretches.length === 0) return [0, borderLengthKm];
  return [Math.min(...stretches.map(({ fromKm }) => fromKm)), Math.max(...stretches.map(({ toKm }) => toKm))];
}

function boundsOf(facts: readonly RegionFact[], fromKm: number, toKm: number): MapPicture['bounds'] {
  const [west, south, east, north] = boxOfStretch(fromKm, toKm);
  const places = facts.flatMap(({ rings }) => rings.flat());
  const lons = places.map(([lon]) => lon);
  const lats = places.map(([, lat]) => lat);
  return [
    Math.min(west, ...lons) - besideDegrees,
    Math.min(south, ...lats) - aboveDegrees,
    Math.max(east, ...lons) + besideDegrees,
    Math.max(north, ...lats) + aboveDegrees,
  ];
}

/** The regions of the table by their ranks; those left out as an outline. */
export function regionPicture({ table, ranking, ranked, language, theme }: Judged): RegionPicture {
  const facts = table?.regions ?? [];
  const grouped = new Set(facts.flatMap(({ members }) => members));
  const own = facts.filter(({ id }) => !grouped.has(id));
  const out = new Set((ranking?.notRanked ?? []).filter(({ why }) => why === 'left-out').map(({ id }) => id));
  // Without a figure, not by the planner's choice.
  const without = new Set(own.filter(({ id }) => ranking !== null && !out.has(id)).map(({ id }) => id));
  const looks = looksOf(own, ranked, without, theme);
  const drawn = drawRegions(looks, theme, prefix);
  const [fromKm, toKm] = stretchOf(own);
  return {
    drawn,
    legends: [...regionsLegend(looks, ranked, language, theme), ...coverageLegend(looks, language, theme)],
    names: rankNames(ranked, drawn),
    fromKm,
    toKm,
    bounds: boundsOf(own, fromKm, toKm),
  };
}

/** What the tooltip says of a region. */
export function regionTip(id: string, { table, ranking, ranked, language }: Judged): readonly string[] {
  const region = ranked.find((one) => one.id === id);
  const fact = table?.regions.find((one) => one.id === id);
  if (fact === undefined) return [];
  const { state, date } = fact.coverage;
  const coverage = say(words, language, 'coverage', { state: coverageText(state, date, language) });
  if (region !== undefined) return [...regionLines(region, ranked.length, language).slice(0, -1), coverage];
  const why = ranking?.notRanked.find((one) => one.id === id)?.why;
  const rank =
    why === undefined ? words[language].noRank : say(words, language, 'notRanked', { why: whyText(why, language) });
  return [fact.name[language], rank, coverage];
}
