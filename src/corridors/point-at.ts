import type { BorderLine } from './border-line.ts';
import { latitudeOf, longitudeOf, writeCartesian } from './geodesic.ts';

/** A point in degrees. */
export interface Place {
  readonly lon: number;
  readonly lat: number;
}

/** Index of the segment on land that holds a border kilometre: the last whose first vertex is not beyond it. */
function segmentAt(line: BorderLine, km: number): number {
  let low = line.landFirst;
  let high = line.landLast - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (line.km[middle] <= km) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The point of the line at a border kilometre; before the coasts' kilometres, the coasts. */
export function pointAt(line: BorderLine, km: number): Place {
  const within = Math.min(Math.max(km, 0), line.km[line.landLast]);
  const i = segmentAt(line, within);
  const share = (within - line.km[i]) / (line.km[i + 1] - line.km[i]);
  if (share === 0) return { lon: line.lon[i], lat: line.lat[i] };
  if (share === 1) return { lon: line.lon[i + 1], lat: line.lat[i + 1] };
  const ends = new Float64Array(6);
  writeCartesian(line.lon[i], line.lat[i], ends, 0);
  writeCartesian(line.lon[i + 1], line.lat[i + 1], ends, 3);
  const [x, y, z] = [0, 1, 2].map((axis) => ends[axis] + share * (ends[axis + 3] - ends[axis]));
  return { lon: longitudeOf(x, y), lat: latitudeOf(x, y, z) };
}
