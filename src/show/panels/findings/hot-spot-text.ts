import { monthIndexOf } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import type { CellResult, Cluster, HotSpots, LeftOut } from '../../../disclose/disclosed.ts';
import type { Figure } from '../../findings/finding-view.ts';
import { formatOf } from '../../format.ts';
import { leftItems } from '../../scene-text/left-items.ts';
import { hotSpotWords } from './hot-spot-words.ts';

/** Above this share of a cluster's people, one incident changes its sentence (METHODS: Always). */
const muchShare = 0.3;

/** "3 hot spots, January 2014 to April 2025." */
export function headlineText(result: CellResult, spots: HotSpots, language: Language): string {
  const { month, whole } = formatOf(language);
  const hot = spots.clusters.filter((cluster) => cluster.hot).length;
  const key = hot === 0 ? 'headlineNone' : hot === 1 ? 'headlineOne' : 'headline';
  const last = monthIndexOf(Math.max(result.period.from, result.period.to - 1));
  return say(hotSpotWords, language, key, { count: whole(hot), from: month(result.period.from), to: month(last) });
}

type Family = HotSpots['families'][number];

/**
 * What one side of the border gave: how many cells of each class, out of how many.
 * @param isOwn small figures are held back: the records told are those shown, the test counted them all
 */
export function familyFigure(family: Family, language: Language, isOwn: boolean): Figure {
  const { whole } = formatOf(language);
  const term = hotSpotWords[language][family.side];
  if (family.counts.length === 0) return { term, texts: [hotSpotWords[language].familyNone] };
  const [one = 0, five = 0, ten = 0, ...cold] = family.counts;
  const size = { records: whole(family.records), cells: whole(family.cells) };
  const counts = {
    one: whole(one),
    five: whole(five),
    ten: whole(ten),
    cold: whole(cold.reduce((sum, count) => sum + count, 0)),
  };
  return {
    term,
    texts: [
      say(hotSpotWords, language, isOwn ? 'familyShown' : 'family', size),
      say(hotSpotWords, language, 'classes', counts),
    ],
  };
}

/** Records that stand in no cell, by reason; empty when there are none. */
export function leftOutText(left: LeftOut, language: Language): string {
  const items = leftItems(left, language, (reason, count) => say(hotSpotWords, language, reason, { count }));
  return items.length === 0 ? '' : say(hotSpotWords, language, 'leftOut', { items: formatOf(language).list(items) });
}

export interface ClusterText {
  readonly place: string;
  readonly size: string;
  readonly largest: string;
}

/** A cluster in words: where, how many, and how much of it is one incident. */
export function clusterText(cluster: Cluster, language: Language): ClusterText {
  const { whole, share } = formatOf(language);
  const isHeld = Number.isNaN(cluster.records);
  const isOneKm = Math.round(cluster.fromKm) === Math.round(cluster.toKm);
  const place = say(hotSpotWords, language, isOneKm ? 'placeAt' : 'place', {
    kind: hotSpotWords[language][cluster.hot ? 'hot' : 'cold'],
    side: hotSpotWords[language][`in.${cluster.side}`],
    from: whole(cluster.fromKm),
    to: whole(cluster.toKm),
  });
  const size = say(hotSpotWords, language, isHeld ? 'sizeHeld' : 'size', {
    records: whole(cluster.records),
    people: whole(cluster.people),
    area: whole(cluster.areaKm2),
  });
  const isKnown = !isHeld && Number.isFinite(cluster.largestShare) && cluster.people > 0;
  const largest = isKnown
    ? say(hotSpotWords, language, largestKey(cluster), { share: share(cluster.largestShare) })
    : '';
  return { place, size, largest };
}

function largestKey(cluster: Cluster): 'largest' | 'largestHolds' | 'largestFails' | 'largestMuch' {
  if (!cluster.hot) return 'largest';
  if (!cluster.holdsWithoutLargest) return 'largestFails';
  return cluster.largestShare > muchShare ? 'largestMuch' : 'largestHolds';
}
