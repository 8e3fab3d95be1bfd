import { identifier } from '../../statement.ts';
import type { Ask } from '../engine.ts';

/** The table of this database, or of every shard of a cluster of it. */
export function tableIn(database: string, { table, cluster }: Pick<Ask, 'table' | 'cluster'>): string {
  const named = `${identifier(database)}.${identifier(table)}`;
  if (cluster === null) return named;
  const read = cluster.replicas === 'all' ? 'clusterAllReplicas' : 'cluster';
  return `${read}(${identifier(cluster.name)}, ${identifier(database)}, ${identifier(table)})`;
}
