import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { ReadonlyF64 } from '../base/typed-array.ts';
import { type ChosenPoints, chosenPoints, pointsOfSide } from './chosen-points.ts';
import { densityClusters } from './kernels/density-clusters.ts';
import { facingUp } from './kernels/facing-up.ts';
import { kDistance } from './kernels/k-distance.ts';
import type { PointSpace } from './kernels/point-space.ts';
import { chordOf, metresOf, unitVectors } from './kernels/unit-vectors.ts';
import type { MethodInput } from './method.ts';
import { type PointCluster, pointCluster, type SearchedPoints } from './point-cluster.ts';
import type { MethodStamp, PointClustersResult } from './shapes.ts';

/** Fewer events than this and no number is given. */
export const leastEvents = 30;
const mostDistances = 200;

/** What is near, and where is looked. `days` null: time is not looked at. */
export interface PointSearch {
  readonly radiusKm: number;
  readonly days: number | null;
  readonly minPts: number;
  readonly sides: 'separate' | 'both';
  readonly depthKm: number;
  readonly exactOnly: boolean;
}

/** Whether no point is beyond `radius` of the one that is farthest from the first: as wide as the points lie, or so. */
function isWithin({ x, y, z }: PointSpace, radius: number): boolean {
  const farthestFrom = (i: number): readonly [number, number] => {
    let [best, at] = [0, i];
    for (let j = 0; j < x.length; j++) {
      const dz = z === null ? 0 : z[j] - z[i];
      const d = (x[j] - x[i]) * (x[j] - x[i]) + (y[j] - y[i]) * (y[j] - y[i]) + dz * dz;
      if (d > best) [best, at] = [d, j];
    }
    return [best, at];
  };
  const [, end] = farthestFrom(0);
  return farthestFrom(end)[0] <= radius * radius;
}

function searchedOf(points: ChosenPoints, side: SearchedPoints['side'], search: PointSearch): SearchedPoints {
  const chosen = pointsOfSide(points, side);
  const own = (values: ArrayLike<number>): Float64Array => Float64Array.from(chosen, (i) => values[i]);
  const t = search.days === null ? null : own(points.day);
  return {
    points,
    chosen,
    space: { ...facingUp(unitVectors(own(points.lon), own(points.lat))), t },
    near: { radius: chordOf(search.radiusKm * 1000), span: search.days ?? Number.POSITIVE_INFINITY },
    minPts: search.minPts,
    radiusKm: search.radiusKm,
    side,
  };
}

/** Why a side is not searched; null where it is. */
function refusalOf({ chosen, space, near }: SearchedPoints): Problem | null {
  if (chosen.length < leastEvents) {
    return problem('too-few-events', { records: chosen.length, needed: leastEvents });
  }
  return isWithin(space, near.radius) ? problem('radius-covers-all') : null;
}

interface Found {
  readonly clusters: readonly Omit<PointCluster, 'id'>[];
  readonly core: number;
  readonly noise: number;
  /** Kilometres, ascending. */
  readonly kDistance: ReadonlyF64;
}

/** To the millimetre: engines differ in the last digit of a sine, and a chord of a few metres keeps few digits. */
const kilometresOf = (chord: number): number => Math.round(metresOf(chord) * 1000) / 1_000_000;

function* foundIn(searched: SearchedPoints): Steps<Found> {
  const { space, near, minPts } = searched;
  const { cluster, core, clusters } = yield* densityClusters(space, near, minPts);
  const members = Array.from({ length: clusters }, (): number[] => []);
  const cores = new Uint32Array(clusters);
  let noise = 0;
  for (let i = 0; i < cluster.length; i++) {
    if (cluster[i] < 0) noise += 1;
    else {
      members[cluster[i]].push(i);
      cores[cluster[i]] += core[i];
    }
  }
  const told: Omit<PointCluster, 'id'>[] = [];
  for (const [k, list] of members.entries()) {
    yield { done: k, total: members.length };
    told.push(yield* pointCluster(searched, list, cores[k]));
  }
  const chords = yield* kDistance(space, near.span, minPts);
  const kilometres = chords.map(kilometresOf);
  return { clusters: told, core: cores.reduce((sum, count) => sum + count, 0), noise, kDistance: kilometres };
}

/** At most 200 of ascending numbers, the ends kept. */
function thinned(values: Float64Array): Float64Array {
  if (values.length <= mostDistances) return values;
  const step = (values.length - 1) / (mostDistances - 1);
  return Float64Array.from({ length: mostDistances }, (_, k) => values[Math.round(k * step)]);
}

/** Sides that are searched, and what stands in the way of the others: of all of them, it is a refusal. */
function sidesOf(points: ChosenPoints, search: PointSearch) {
  const sides = search.sides === 'both' ? (['both'] as const) : (['us', 'mexico'] as const);
  const all = sides.map((side) => searchedOf(points, side, search));
  const refusals = all.map(refusalOf);
  const searched = all.filter((_, k) => refusals[k] === null);
  if (searched.length > 0)
    return { searched, problems: searched.length < all.length ? [problem('side-left-out')] : [] };
  if (points.lon.length < leastEvents) {
    return { searched, problems: [problem('too-few-events', { records: points.lon.length, needed: leastEvents })] };
  }
  const most = all.reduce((best, one, k) => (one.chosen.length > all[best].chosen.length ? k : best), 0);
  return { searched, problems: [refusals[most] ?? problem('too-few-events')] };
}

/** Figures that have passed the threshold share people evenly: which incident was the largest is not known. */
const unknownOf = ({ basis }: MethodInput): { readonly largestShare?: number } =>
  basis === 'disclosed' ? { largestShare: Number.NaN } : {};

/**
 * Clusters of records by density, over great-circle distances: each side of the border by itself, or both together.
 * Largest clusters first. Fails with "figures-missing" where there is no table of incidents, and "empty-period".
 */
export function* pointClusters(
  input: MethodInput,
  search: PointSearch,
  stamp: MethodStamp,
): Steps<Result<PointClustersResult, Problem>> {
  if (input.incidents === null) return err(problem('figures-missing'));
  if (input.now.from >= input.now.to) return err(problem('empty-period'));
  const points = yield* chosenPoints(input.incidents, input, search);
  const { searched, problems } = sidesOf(points, search);
  const found: Found[] = [];
  for (const one of searched) found.push(yield* foundIn(one));
  const clusters = found
    .flatMap((one) => one.clusters)
    .sort((a, b) => b.records - a.records || a.fromKm - b.fromKm || a.firstDay - b.firstDay)
    .map((cluster, i) => ({ id: `cluster-${i + 1}`, ...cluster, ...unknownOf(input) }));
  const sum = (of: (one: Found) => number): number => found.reduce((total, one) => total + of(one), 0);
  const counted = searched.length > 0 ? searched.flatMap(({ chosen }) => [...chosen]) : [...points.side.keys()];
  return ok({
    shape: 'point-clusters',
    meta: {
      stamp,
      n: counted.length,
      people: counted.reduce((total, i) => total + points.people[i], 0),
      missing: points.missing,
      tests: 0,
      headlineP: null,
      basis: input.basis,
      problems,
    },
    period: input.now,
    clusters,
    noise: sum(({ noise }) => noise),
    core: sum(({ core }) => core),
    kDistance: thinned(Float64Array.from(found.flatMap((one) => [...one.kDistance])).sort()),
  });
}
