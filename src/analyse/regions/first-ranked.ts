import type { Steps } from '../../base/steps.ts';
import type { RegionStudy } from '../../document/regions.ts';
import { rankTable } from './rank-table.ts';
import type { RegionGround } from './region-ground.ts';
import { regionTable } from './region-table.ts';

/** The region that stands first in the study's ranking, a rank with bounds by its middle; null where nothing is ranked. */
export function* firstRanked(ground: RegionGround, study: RegionStudy): Steps<string | null> {
  const table = yield* regionTable(ground, study);
  if (!table.ok) return null;
  const ranking = rankTable(table.value, study);
  if (!ranking.ok) return null;
  const { regions, rankBest, rankWorst, score, scoreLow, scoreHigh } = ranking.value;
  const middle = (r: number): number => (Number.isNaN(score[r]) ? (scoreLow[r] + scoreHigh[r]) / 2 : score[r]);
  const [first] = [...regions.keys()].sort(
    (a, b) => rankBest[a] + rankWorst[a] - rankBest[b] - rankWorst[b] || middle(b) - middle(a) || a - b,
  );
  return first === undefined ? null : regions[first].id;
}
