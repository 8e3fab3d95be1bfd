import { lineString, pointToLineDistance } from '@turf/turf';
import { nearestPaths } from '../../../src/analyse/kernels/nearest-path.ts';
import { seededRng } from '../../../src/base/rng.ts';
import { drain } from '../../../src/base/steps.ts';
import { writeCartesian } from '../../../src/corridors/geodesic.ts';
import { cutPaths } from '../../../src/corridors/path-pieces.ts';
import { schematicRoutes } from '../../../src/corridors/routes.ts';
import type { BenchCase } from '../bench-case.ts';

const points = 1_000_000;
/** Turf takes some milliseconds a point: it is timed on these, and its seconds are multiplied. */
const turfPoints = 500;
const reachKm = 25;

const lines = schematicRoutes.map(({ lonLat }) => lonLat);
const turfLines = lines.map((line) => lineString(line.map((place) => [...place])));
const lives = { from: new Int32Array(lines.length), to: new Int32Array(lines.length).fill(1) };
const lon = new Float64Array(points);
const lat = new Float64Array(points);
const month = new Int32Array(points);

/** Points evenly over circles of 60 km about vertices of the routes. */
async function scatter(): Promise<void> {
  const rng = seededRng(90);
  const places = lines.flat();
  for (let i = 0; i < points; i++) {
    const [east, north] = places[rng.nextBelow(places.length)];
    const direction = rng.nextUnit() * 2 * Math.PI;
    const degrees = (60 * Math.sqrt(rng.nextUnit())) / 111.2;
    lat[i] = north + degrees * Math.cos(direction);
    lon[i] = east + (degrees * Math.sin(direction)) / Math.cos((north * Math.PI) / 180);
  }
}

/** Each point through the earth, and its distance to 15 pieces: as many as the grid leaves on average. */
function bareLoop(): number {
  const { ends, count } = cutPaths(lines);
  const place = new Float64Array(3);
  const kept = 15;
  let sum = 0;
  for (let i = 0; i < points; i++) {
    writeCartesian(lon[i], lat[i], place, 0);
    let least = Number.POSITIVE_INFINITY;
    for (let k = 0; k < kept; k++) {
      const at = ((i * 7 + k) % count) * 6;
      const [ux, uy, uz] = [ends[at + 3] - ends[at], ends[at + 4] - ends[at + 1], ends[at + 5] - ends[at + 2]];
      const [px, py, pz] = [place[0] - ends[at], place[1] - ends[at + 1], place[2] - ends[at + 2]];
      const along = (px * ux + py * uy + pz * uz) / (ux * ux + uy * uy + uz * uz);
      const share = along > 0 ? (along < 1 ? along : 1) : 0;
      const [dx, dy, dz] = [px - share * ux, py - share * uy, pz - share * uz];
      const squared = dx * dx + dy * dy + dz * dz;
      if (squared < least) least = squared;
    }
    sum += least;
  }
  return sum;
}

export const routesCase: BenchCase = {
  id: 'routes',
  what: `nearest of ${lines.length} routes within ${reachKm} km for 1,000,000 records, pieces and grid included`,
  prepare: scatter,
  peers: [
    {
      name: 'turf.pointToLineDistance (500 points x 2,000)',
      scale: points / turfPoints,
      run() {
        let sum = 0;
        for (let i = 0; i < turfPoints; i++) {
          sum += Math.min(...turfLines.map((line) => pointToLineDistance([lon[i], lat[i]], line)));
        }
        return sum;
      },
    },
  ],
  floor: { name: 'bare loop over 15 pieces a point', run: bareLoop },
  ours: {
    name: 'nearest route',
    run: () => drain(nearestPaths(cutPaths(lines), lives, lon, lat, month, reachKm)),
  },
  asked: [{ against: 'turf.pointToLineDistance (500 points x 2,000)', ratio: 100, kind: 'at-least' }],
};
