import type { Steps } from '../base/steps.ts';
import type { ChosenPoints } from './chosen-points.ts';
import { densityClusters } from './kernels/density-clusters.ts';
import type { Nearness, PointSpace } from './kernels/point-space.ts';
import { unitVectors } from './kernels/unit-vectors.ts';
import { pointHull } from './point-hull.ts';
import type { PointClustersResult } from './shapes.ts';

export type PointCluster = PointClustersResult['clusters'][number];

/** Points of one side of the border that are searched together. */
export interface SearchedPoints {
  readonly points: ChosenPoints;
  /** Which of them are searched; `space` holds these, in this order. */
  readonly chosen: Uint32Array;
  readonly space: PointSpace;
  readonly near: Nearness;
  readonly minPts: number;
  readonly radiusKm: number;
  readonly side: 'us' | 'mexico' | 'both';
}

/** The ring stands off the points by this share of the radius. */
const standOff = 0.2;

/** The incident of most people; of several, the first by place and day, since the order of rows must not matter. */
function largestOf({ points, chosen }: SearchedPoints, members: readonly number[]): number {
  const { people, lon, lat, day } = points;
  const before = (a: number, b: number): number =>
    people[b] - people[a] || lon[a] - lon[b] || lat[a] - lat[b] || day[a] - day[b];
  return members.reduce((best, one) => (before(chosen[one], chosen[best]) < 0 ? one : best));
}

/** Places of `space` within reach of the members: what lies further has no say in whether they hold together. */
function aroundOf({ space, near }: SearchedPoints, members: readonly number[]): Uint32Array {
  const axes = [space.x, space.y, ...(space.z === null ? [] : [space.z])].map((values) => ({
    values,
    by: near.radius,
  }));
  if (space.t !== null) axes.push({ values: space.t, by: near.span });
  const limits = axes.map(({ values, by }) => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const one of members) {
      low = Math.min(low, values[one] - by);
      high = Math.max(high, values[one] + by);
    }
    return { values, low, high };
  });
  const isAround = (i: number): boolean =>
    limits.every(({ values, low, high }) => values[i] >= low && values[i] <= high);
  return Uint32Array.from(space.x as Iterable<number>, (_, i) => i).filter(isAround);
}

/** Whether at least half of a cluster's other records are still in one cluster when one of them is left out. */
function* holdsWithout(searched: SearchedPoints, members: readonly number[], leftOut: number): Steps<boolean> {
  const kept = aroundOf(searched, members).filter((i) => i !== leftOut);
  const { x, y, z, t, slope } = searched.space;
  const own = (values: PointSpace['x']): Float64Array => Float64Array.from(kept, (i) => values[i]);
  const space = { x: own(x), y: own(y), z: z === null ? null : own(z), t: t === null ? null : own(t) };
  const bounded = slope === undefined ? space : { ...space, slope };
  const { cluster, clusters } = yield* densityClusters(bounded, searched.near, searched.minPts);
  const isMember = new Set(members);
  const together = new Uint32Array(clusters);
  for (let k = 0; k < kept.length; k++) if (cluster[k] >= 0 && isMember.has(kept[k])) together[cluster[k]] += 1;
  return 2 * Math.max(0, ...together) >= members.length - 1 && members.length > 1;
}

function sideOf({ side, points, chosen }: SearchedPoints, members: readonly number[]): PointCluster['side'] {
  if (side !== 'both') return side;
  const american = members.filter((one) => points.side[chosen[one]] === 1).length;
  return 2 * american >= members.length ? 'us' : 'mexico';
}

function centreOf({ points, chosen }: SearchedPoints, members: readonly number[]): readonly [number, number] {
  const of = (values: Float64Array): Float64Array => Float64Array.from(members, (one) => values[chosen[one]]);
  const vectors = unitVectors(of(points.lon), of(points.lat));
  const [x, y, z] = [vectors.x, vectors.y, vectors.z].map((values) => values.reduce((sum, value) => sum + value, 0));
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
}

/**
 * What there is to say of a cluster, run again without its largest incident.
 * @param members places in `chosen`, at least one
 * @param core how many of them are core points
 */
export function* pointCluster(
  searched: SearchedPoints,
  members: readonly number[],
  core: number,
): Steps<Omit<PointCluster, 'id'>> {
  const { points, chosen, radiusKm } = searched;
  const of = (values: ArrayLike<number>): number[] => members.map((one) => values[chosen[one]]);
  const people = of(points.people).reduce((sum, value) => sum + value, 0);
  const largest = largestOf(searched, members);
  const places = members.map((one) => [points.lon[chosen[one]], points.lat[chosen[one]]] as const);
  const hull = pointHull(places, 2 * radiusKm, standOff * radiusKm);
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));
  return {
    hot: true,
    side: sideOf(searched, members),
    cells: [],
    records: members.length,
    people,
    largestShare: people > 0 ? points.people[chosen[largest]] / people : 0,
    holdsWithoutLargest: yield* holdsWithout(searched, members, largest),
    hull: hull.ring,
    areaKm2: hull.areaKm2,
    fromKm: least(of(points.borderKm)),
    toKm: most(of(points.borderKm)),
    core,
    firstDay: least(of(points.day)),
    lastDay: most(of(points.day)),
    centre: centreOf(searched, members),
  };
}
