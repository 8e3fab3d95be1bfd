import { dayIso, monthIso, monthOfDay } from '../../base/month.ts';
import { dayIndexOf } from '../../base/units.ts';
import { cellsInRings } from '../../corridors/cells-in-rings.ts';
import type { PointClustersResult } from '../../disclose/disclosed.ts';
import { clusterFeatures } from './cluster-feature.ts';
import type { FindingContext, FindingFeature, FindingTable } from './finding-view.ts';
import { clusterName } from './point-cluster-names.ts';
import { pointClusterWords as words } from './point-cluster-words.ts';

/** H3 cells that stand for a hull when its records are asked for: finer for a smaller radius. */
const resolutionFor = (radiusKm: number): number => (radiusKm < 3 ? 8 : radiusKm < 15 ? 7 : 6);

const dayOf = (day: number, { meta }: PointClustersResult): string =>
  meta.basis === 'rows' ? dayIso(dayIndexOf(day)) : monthIso(monthOfDay(dayIndexOf(day)));

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

export function pointClusterTable(result: PointClustersResult, { language }: FindingContext): FindingTable {
  const texts = words[language];
  const column = (key: keyof typeof texts, isNumber: boolean) => ({ name: texts[key], isNumber });
  return {
    columns: [
      column('column.cluster', false),
      column('column.side', false),
      column('column.from', true),
      column('column.to', true),
      column('column.records', true),
      column('column.people', true),
      column('column.core', true),
      column('column.area', true),
      column('column.first', false),
      column('column.last', false),
      column('column.largest', true),
      column('column.holds', false),
      column('column.lon', true),
      column('column.lat', true),
    ],
    rows: result.clusters.map((cluster, at) => [
      clusterName(at + 1, language),
      texts[cluster.side],
      Math.round(cluster.fromKm),
      Math.round(cluster.toKm),
      cluster.records,
      cluster.people,
      cluster.core,
      Math.round(cluster.areaKm2),
      dayOf(cluster.firstDay, result),
      dayOf(cluster.lastDay, result),
      Math.round(cluster.largestShare * 100),
      cluster.holdsWithoutLargest ? texts.yes : texts.no,
      round(cluster.centre[0], 4),
      round(cluster.centre[1], 4),
    ]),
  };
}

/** Hulls with their figures, and centres. */
export function pointClusterFeatures(result: PointClustersResult): readonly FindingFeature[] {
  return result.clusters.flatMap((cluster): FindingFeature[] => {
    const days = { firstDay: dayOf(cluster.firstDay, result), lastDay: dayOf(cluster.lastDay, result) };
    const [lon, lat] = cluster.centre;
    return [
      ...clusterFeatures(cluster, { part: 'hull', core: cluster.core, ...days }),
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [round(lon, 5), round(lat, 5)] },
        properties: { id: cluster.id, part: 'centre', records: cluster.records, people: cluster.people, ...days },
      },
    ];
  });
}

export function unitsOfCluster({ clusters, meta }: PointClustersResult, item: string): readonly string[] {
  const hull = clusters.find(({ id }) => id === item)?.hull ?? [];
  return hull.length < 3 ? [] : cellsInRings([hull], resolutionFor(Number(meta.stamp.params.radiusKm)));
}
