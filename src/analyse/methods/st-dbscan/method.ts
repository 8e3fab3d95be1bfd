import { type Method, resolveParams } from '../../method.ts';
import { pointClusters } from '../../point-clusters.ts';
import { searchOf } from '../../point-params.ts';
import { card } from './card.ts';

/** ST-DBSCAN of the records of the chosen months: near in place and in days. A description, without a test. */
export const stDbscanMethod: Method = {
  card,
  run(input, given, seed) {
    const params = resolveParams(card, given);
    return pointClusters(input, searchOf(params), { method: card.id, version: card.version, params, seed });
  },
};
