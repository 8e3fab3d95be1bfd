import { type Method, resolveParams } from '../../method.ts';
import { pointClusters } from '../../point-clusters.ts';
import { searchOf } from '../../point-params.ts';
import { card } from './card.ts';

/** DBSCAN of the records of the chosen months over great-circle distances: a description, without a test. */
export const dbscanMethod: Method = {
  card,
  run(input, given, seed) {
    const params = resolveParams(card, given);
    return pointClusters(input, searchOf(params), { method: card.id, version: card.version, params, seed });
  },
};
