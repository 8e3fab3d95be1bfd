import { type Language, say } from '../../base/words.ts';
import type { PointClustersResult } from '../../disclose/disclosed.ts';
import { formatOf } from '../format.ts';
import { pointClusterWords as words } from './point-cluster-words.ts';

/** "Cluster 1": clusters are numbered by their records, the largest first. */
export const clusterName = (number: number, language: Language): string =>
  say(words, language, 'cluster', { number: formatOf(language).whole(number) });

/** "5 km", "10 km and 30 days". */
export function nearText({ meta }: PointClustersResult, language: Language): string {
  const { radiusKm, days } = meta.stamp.params;
  const km = formatOf(language).figure(Number(radiusKm));
  if (days === undefined) return say(words, language, 'near', { km });
  return say(words, language, 'nearInTime', { km, days: formatOf(language).whole(Number(days)) });
}
