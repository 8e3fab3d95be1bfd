import type { Cluster } from '../../disclose/disclosed.ts';
import type { FindingFeature } from './finding-view.ts';

/** A figure that is held back is none in a file. */
export const figureOf = (value: number): number | null => (Number.isFinite(value) ? value : null);

const closed = (ring: Cluster['hull']): Cluster['hull'] => {
  const [first, last] = [ring[0], ring.at(-1)];
  if (first === undefined || last === undefined) return ring;
  return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
};

/** A cluster's hull with its figures; none where Turf gave it no hull. */
export function clusterFeatures(cluster: Cluster, more: FindingFeature['properties']): readonly FindingFeature[] {
  if (cluster.hull.length < 3) return [];
  return [
    {
      type: 'Feature',
      geometry: { type: 'Polygon', coordinates: [closed(cluster.hull)] },
      properties: {
        id: cluster.id,
        side: cluster.side,
        fromKm: Math.round(cluster.fromKm),
        toKm: Math.round(cluster.toKm),
        records: figureOf(cluster.records),
        people: figureOf(cluster.people),
        areaKm2: figureOf(Math.round(cluster.areaKm2)),
        largestShare: figureOf(cluster.largestShare),
        holdsWithoutLargest: cluster.holdsWithoutLargest,
        ...more,
      },
    },
  ];
}

interface Cells {
  readonly starts: ArrayLike<number>;
  readonly lonLat: ArrayLike<number>;
}

/** Corners of a cell as a closed ring, degrees. */
export function ringOf({ starts, lonLat }: Cells, cell: number): readonly (readonly [number, number])[] {
  const corners: [number, number][] = [];
  for (let k = starts[cell] ?? 0; k < (starts[cell + 1] ?? 0); k++) {
    corners.push([lonLat[2 * k] ?? 0, lonLat[2 * k + 1] ?? 0]);
  }
  return closed(corners);
}
