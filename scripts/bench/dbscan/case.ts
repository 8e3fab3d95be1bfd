import { clustersDbscan, featureCollection, point } from '@turf/turf';
import { dbscanPlane } from '../../../src/analyse/kernels/dbscan-plane.ts';
import { dbscanSphere } from '../../../src/analyse/kernels/dbscan-sphere.ts';
import type { DensityClusters } from '../../../src/analyse/kernels/density-clusters.ts';
import { seededRng } from '../../../src/base/rng.ts';
import { drain } from '../../../src/base/steps.ts';
import type { BenchCase, Contender } from '../bench-case.ts';
import { dbscanInR, haveR } from './r-dbscan.ts';

interface Points {
  readonly x: Float64Array<ArrayBuffer>;
  readonly y: Float64Array<ArrayBuffer>;
}

/** Three quarters of the points in clusters of normal spread, the rest scattered over the whole box. */
function makePoints(n: number, width: number, height: number, clusters: number, spread: number): Points {
  const rng = seededRng(3);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - rng.nextUnit())) * Math.cos(2 * Math.PI * rng.nextUnit());
  const centres = Array.from({ length: clusters }, () => [rng.nextUnit() * width, rng.nextUnit() * height] as const);
  const [x, y] = [new Float64Array(n), new Float64Array(n)];
  for (let i = 0; i < n; i++) {
    const [cx, cy] = centres[rng.nextBelow(clusters)];
    x[i] = i % 4 === 0 ? rng.nextUnit() * width : cx + spread * normal();
    y[i] = i % 4 === 0 ? rng.nextUnit() * height : cy + spread * normal();
  }
  return { x, y };
}

/** Made when its case is prepared, and not where it does not run. */
function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

const inClusters = ({ cluster }: DensityClusters): number => cluster.reduce((sum, id) => sum + (id >= 0 ? 1 : 0), 0);

/** Another answer than the peer's stops the bench: it would time something else. */
function expectSame(name: string, ours: DensityClusters, clusters: number, points: number): void {
  if (ours.clusters === clusters && inClusters(ours) === points) return;
  throw new Error(
    `${name} finds ${clusters} clusters of ${points} points, ours ${ours.clusters} of ${inClusters(ours)}`,
  );
}

const turfName = 'turf clustersDbscan';
const [sphereRadiusKm, sphereMinPts] = [5, 10];

interface Places {
  readonly lon: Float64Array<ArrayBuffer>;
  readonly lat: Float64Array<ArrayBuffer>;
  /** The same as Turf takes them. */
  readonly collection: Parameters<typeof clustersDbscan>[0];
}

/** Over twelve degrees by four, as wide as a corridor. */
function makePlaces(n: number): Places {
  const { x, y } = makePoints(n, 12, 4, 60, 0.06);
  const [lon, lat] = [x.map((value) => value - 108), y.map((value) => value + 28)];
  return { lon, lat, collection: featureCollection(Array.from(lon, (east, i) => point([east, lat[i]]))) };
}

const places = once(() => makePlaces(20_000));

const sphere = ({ lon, lat }: Places): DensityClusters =>
  drain(dbscanSphere(lon, lat, sphereRadiusKm * 1000, sphereMinPts));

const turf = ({ collection }: Places) =>
  clustersDbscan(collection, sphereRadiusKm, { units: 'kilometers', minPoints: sphereMinPts });

/** Fewer points for the comparison of answers: it is not timed. */
async function prepareSphere(): Promise<void> {
  places();
  const few = makePlaces(6000);
  const ids = turf(few).features.flatMap(({ properties: { cluster } }) => (cluster === undefined ? [] : [cluster]));
  expectSame(turfName, sphere(few), new Set(ids).size, ids.length);
}

/** Turf looks at every point for every point: one round of it is enough. */
export const dbscanCase: BenchCase = {
  id: 'dbscan',
  what: 'DBSCAN of 20,000 points on the sphere, radius 5 km, 10 points',
  prepare: prepareSphere,
  peers: [{ name: turfName, run: () => turf(places()), rounds: 1 }],
  floor: null,
  ours: { name: 'cells on unit vectors', run: () => sphere(places()) },
  asked: [{ against: turfName, ratio: 100, kind: 'at-least' }],
  rounds: 15,
};

const rName = 'R dbscan (k-d tree)';
const [planeRadius, planeMinPts] = [1000, 20];
const onPlane = once(() => makePoints(1_000_000, 1e6, 1e6, 200, 8000));

const plane = (): DensityClusters => {
  const { x, y } = onPlane();
  return drain(dbscanPlane(x, y, planeRadius, planeMinPts));
};

/** R times its own call: reading the points and starting up are not in it. */
const r: Contender = {
  name: rName,
  run: () => null,
  times: () => {
    const { x, y } = onPlane();
    const { seconds, clusters, inClusters: points } = dbscanInR(x, y, planeRadius, planeMinPts);
    expectSame(rName, plane(), clusters, points);
    return [seconds];
  },
  rounds: 3,
};

export const dbscanPlaneCase: BenchCase = {
  id: 'dbscan-plane',
  get what() {
    const absent = haveR() ? '' : '; R with its package dbscan is not here, so that there is no peer';
    return `DBSCAN of 1,000,000 points on the plane, radius 1 km, 20 points${absent}`;
  },
  prepare: async () => {
    onPlane();
  },
  get peers() {
    return haveR() ? [r] : [];
  },
  floor: null,
  ours: { name: 'cells on the plane', run: plane },
  get asked() {
    return haveR() ? [{ against: rName, ratio: 1.5, kind: 'at-least' as const }] : [];
  },
};
