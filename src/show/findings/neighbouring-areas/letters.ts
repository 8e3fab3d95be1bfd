import { polygonCentroid } from 'd3';
import { markNear } from '../../../corridors/border-marks.ts';
import type { ComparedArea } from '../../../disclose/disclosed.ts';

/** Strokes of the letters in a box of 1 by 1, as far as four areas need them. */
const strokes: Readonly<Record<ComparedArea['role'], readonly (readonly (readonly [number, number])[])[]>> = {
  treated: [
    [
      [0, 0],
      [0.5, 1],
      [1, 0],
    ],
    [
      [0.18, 0.36],
      [0.82, 0.36],
    ],
  ],
  buffer: [
    [
      [0, 0.52],
      [0.7, 0.52],
      [0.92, 0.4],
      [0.92, 0.12],
      [0.7, 0],
      [0, 0],
      [0, 1],
      [0.65, 1],
      [0.84, 0.88],
      [0.84, 0.64],
      [0.7, 0.52],
    ],
  ],
  control: [
    [
      [0.95, 0.82],
      [0.75, 1],
      [0.28, 1],
      [0, 0.75],
      [0, 0.25],
      [0.28, 0],
      [0.75, 0],
      [0.95, 0.18],
    ],
  ],
  'buffer-control': [
    [
      [0, 0],
      [0, 1],
      [0.55, 1],
      [0.95, 0.7],
      [0.95, 0.3],
      [0.55, 0],
      [0, 0],
    ],
  ],
};

/** Height of a letter, as a share of what all areas span, and its limits, degrees. */
const heightShare = 0.035;
const [lowest, highest] = [0.06, 0.45];
const slimness = 0.75;

type Place = readonly [number, number];

/** Where an area's letters stand: on the boundary in the middle of each stretch, or in the middle of the land drawn. */
export function letterPlaces({ stretches, polygons }: ComparedArea): readonly Place[] {
  if (stretches.length > 0) {
    return stretches.map(({ fromKm, toKm }): Place => {
      const { lon, lat } = markNear((fromKm + toKm) / 2);
      return [lon, lat];
    });
  }
  return polygons.flatMap(([ring]): Place[] =>
    ring === undefined ? [] : [polygonCentroid(ring.map(([lon, lat]): [number, number] => [lon, lat]))],
  );
}

function spanOf(areas: readonly ComparedArea[]): number {
  const lons = areas.flatMap(({ polygons }) => polygons.flatMap((rings) => rings.flat().map(([lon]) => lon)));
  return lons.length === 0 ? 1 : Math.max(...lons) - Math.min(...lons);
}

/** Strokes of every area's letters as paths: longitude, latitude, longitude ... */
export function letterPaths(areas: readonly ComparedArea[]): readonly (readonly number[])[] {
  const height = Math.min(highest, Math.max(lowest, spanOf(areas) * heightShare));
  return areas.flatMap((area) =>
    letterPlaces(area).flatMap(([lon, lat]) => {
      // A degree of longitude is shorter than one of latitude: letters keep their form.
      const width = (height * slimness) / Math.cos((lat * Math.PI) / 180);
      return strokes[area.role].map((stroke) =>
        stroke.flatMap(([x, y]) => [lon + (x - 0.5) * width, lat + (y - 0.5) * height]),
      );
    }),
  );
}
