import { readFileSync } from 'node:fs';
import { nearestPointOnLine } from '@turf/turf';
import { seededRng } from '../../../src/base/rng.ts';
import { drain } from '../../../src/base/steps.ts';
import { type BorderLine, decodeBorderLine } from '../../../src/corridors/border-line.ts';
import { buildLineIndex } from '../../../src/corridors/line-index.ts';
import { locateAll } from '../../../src/corridors/locate-all.ts';
import { pointAt } from '../../../src/corridors/point-at.ts';
import type { BenchCase } from '../bench-case.ts';
import { bareLoop } from './bare-loop.ts';

const points = 1_000_000;
/** Turf takes about 43 ms a point: it is timed on these, and its seconds are multiplied. */
const turfPoints = 200;

const lon = new Float64Array(points);
const lat = new Float64Array(points);

function readLine(): BorderLine {
  const decoded = decodeBorderLine(new Uint8Array(readFileSync('public/geo/border-line.bin')));
  if (!decoded.ok) throw new Error('public/geo/border-line.bin cannot be read');
  return decoded.value;
}
const line = readLine();

const feature = {
  type: 'LineString' as const,
  coordinates: Array.from({ length: line.landLast - line.landFirst + 1 }, (_, i) => [
    line.lon[line.landFirst + i],
    line.lat[line.landFirst + i],
  ]),
};

/** Points evenly over circles of 100 km about places of the line. */
async function scatter(): Promise<void> {
  const rng = seededRng(2010);
  const lengthKm = line.km[line.landLast];
  for (let i = 0; i < points; i++) {
    const place = pointAt(line, rng.nextUnit() * lengthKm);
    const direction = rng.nextUnit() * 2 * Math.PI;
    const degrees = (100 * Math.sqrt(rng.nextUnit())) / 111.2;
    lat[i] = place.lat + degrees * Math.cos(direction);
    lon[i] = place.lon + (degrees * Math.sin(direction)) / Math.cos((place.lat * Math.PI) / 180);
  }
}

export const borderCase: BenchCase = {
  id: 'border',
  what: 'border coordinate of 1,000,000 points within 100 km of the line, index included',
  prepare: scatter,
  peers: [
    {
      name: 'turf.nearestPointOnLine (200 points x 5,000)',
      scale: points / turfPoints,
      run() {
        let sum = 0;
        for (let i = 0; i < turfPoints; i++) sum += nearestPointOnLine(feature, [lon[i], lat[i]]).properties.dist ?? 0;
        return sum;
      },
    },
  ],
  floor: { name: 'bare loop in one flat plane', run: () => bareLoop(line, lon, lat) },
  ours: { name: 'locateAll', run: () => drain(locateAll(buildLineIndex(line), lon, lat)) },
  asked: [
    { against: 'turf.nearestPointOnLine (200 points x 5,000)', ratio: 40_000, kind: 'at-least' },
    { against: 'bare loop in one flat plane', ratio: 1.5, kind: 'within' },
  ],
};
