import { problem } from '../../../base/problem.ts';
import { err, ok } from '../../../base/result.ts';
import type { Method } from '../../method.ts';
import { firmness } from '../../regions/firmness.ts';
import { rankRegions } from '../../regions/rank-regions.ts';
import { regionTable } from '../../regions/region-table.ts';
import { card } from './card.ts';

/**
 * The ranking of the study's regions, with its firmness and the table that it was made from. Fails with
 * "figures-missing" where it is given no regions, "too-few-regions" and "no-weights".
 */
export const regionRankingMethod: Method = {
  card,
  *run({ regions }, _params, seed) {
    if (regions === undefined) return err(problem('figures-missing'));
    const { ground } = regions;
    const study = { ...regions.study, seed };
    const table = yield* regionTable(ground, study);
    if (!table.ok) return table;
    const ranking = yield* rankRegions(ground, study);
    if (!ranking.ok) return ranking;
    const firm = yield* firmness(ground, study);
    if (!firm.ok) return firm;
    const { method, draws, resamples } = study;
    const stamp = { ...ranking.value.stamp, params: { method, draws, resamples } };
    const meta = { ...ranking.value.meta, stamp };
    return ok({ ...ranking.value, stamp, meta, firmness: firm.value, table: table.value });
  },
};
