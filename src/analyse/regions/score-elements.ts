import type { Region } from '../../corridors/region.ts';
import type { RankingResult } from '../region-shapes.ts';
import { borderPieces, type CoverElements } from './cover-elements.ts';

/**
 * The score as something that adds up: a region's score lies evenly over its kilometres, and a kilometre that several
 * regions hold counts once, with the highest score a kilometre of those that were chosen. What is covered already then
 * takes its part of the score away. Each piece is cut in layers, from one region's score a kilometre to the next
 * higher's: a layer is covered by every region that reaches it. A score that bounds alone are known of counts with the
 * lower one; one of zero or less adds nothing.
 */
export function scoreElements(
  regions: readonly Region[],
  scores: readonly number[],
  isCovered: readonly boolean[],
): CoverElements {
  const density = regions.map(({ lengthKm }, r) => (!isCovered[r] && scores[r] > 0 ? scores[r] / lengthKm : 0));
  const weights: number[] = [];
  const held: number[][] = [];
  for (const piece of borderPieces(regions)) {
    const levels = [...new Set(piece.regions.map((r) => density[r]))]
      .filter((level) => level > 0)
      .sort((a, b) => a - b);
    levels.forEach((level, l) => {
      weights.push((level - (levels[l - 1] ?? 0)) * (piece.toKm - piece.fromKm));
      held.push(piece.regions.filter((r) => isCovered[r] || density[r] >= level));
    });
  }
  return { weights: Float64Array.from(weights), regions: held };
}

/** The score of each region, or its lower bound; NaN for one that is not ranked. */
export function scoresFor(regions: readonly Region[], ranking: RankingResult | null): readonly number[] {
  return regions.map(({ id }) => {
    const at = ranking?.regions.findIndex((region) => region.id === id) ?? -1;
    if (ranking === null || at < 0) return Number.NaN;
    return Number.isNaN(ranking.score[at]) ? ranking.scoreLow[at] : ranking.score[at];
  });
}
