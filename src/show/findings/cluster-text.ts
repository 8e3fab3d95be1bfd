import { type Language, say } from '../../base/words.ts';
import type { Cluster } from '../../disclose/disclosed.ts';
import { countText } from '../count-text.ts';
import { formatOf } from '../format.ts';
import { clusterWords } from './cluster-words.ts';

/** Above this share of a cluster's people, one incident changes its sentence (METHODS: Always). */
const muchShare = 0.3;

/** "Hot spot, U.S. side, km 2,100 to 2,166". @param kind what the cluster is, as a sentence begins with it */
export function clusterPlace({ side, fromKm, toKm }: Cluster, kind: string, language: Language): string {
  const { whole } = formatOf(language);
  const isOneKm = Math.round(fromKm) === Math.round(toKm);
  return say(clusterWords, language, isOneKm ? 'placeAt' : 'place', {
    kind,
    side: clusterWords[language][side],
    from: whole(fromKm),
    to: whole(toKm),
  });
}

function largestKey(cluster: Cluster, isRunAgain: boolean, isAround: boolean): keyof (typeof clusterWords)['en'] {
  const isMuch = cluster.largestShare > muchShare;
  if (!isRunAgain) return isMuch ? 'largestOnly' : 'largest';
  if (!cluster.holdsWithoutLargest) return isAround ? 'largestFailsAround' : 'largestFails';
  return isMuch ? 'largestMuch' : 'largestHolds';
}

/**
 * How many records and people a cluster has, and how much of it is one incident; the latter is left out where figures are held
 * back.
 * @param isRunAgain whether it was tested again without its largest incident
 * @param isAround whether also without one beside it, whose people its test counts
 */
export function clusterLines(
  cluster: Cluster,
  language: Language,
  isRunAgain = cluster.hot,
  isAround = false,
): readonly string[] {
  const { whole, share } = formatOf(language);
  const isHeld = Number.isNaN(cluster.records);
  const size = say(clusterWords, language, isHeld ? 'sizeHeld' : 'size', {
    records: countText(cluster.records, 'records', language),
    people: countText(cluster.people, 'people', language),
    area: whole(cluster.areaKm2),
  });
  if (isHeld || !Number.isFinite(cluster.largestShare) || !(cluster.people > 0)) return [size];
  const key = largestKey(cluster, isRunAgain, isAround);
  return [size, say(clusterWords, language, key, { share: share(cluster.largestShare) })];
}
