import type { LineIndex } from '../../corridors/line-index.ts';
import { pointAt } from '../../corridors/point-at.ts';
import { collect, type Features, lineFeature, pointFeature } from './features.ts';

/** The boundary on land between two border kilometres, vertex by vertex. */
export function borderStretch({ line }: LineIndex, fromKm: number, toKm: number): Features {
  const start = pointAt(line, fromKm);
  const path = [[start.lon, start.lat]];
  for (let i = line.landFirst; i <= line.landLast; i++) {
    const km = line.km[i] ?? 0;
    if (km > fromKm && km < toKm) path.push([line.lon[i] ?? 0, line.lat[i] ?? 0]);
  }
  const end = pointAt(line, toKm);
  return collect([lineFeature([...path, [end.lon, end.lat]])]);
}

/** Half of the stretch whose direction a tick stands across, km: the river's bends do not turn it. */
const tickReachKm = 12;
/** How far from the line a tick's text stands, in heights of the text. */
const textAway = 1.15;

/**
 * Ticks every 50 km of a stretch: points with `major` (1 at each 100 km), `text`, `turn` (degrees clockwise from
 * upright to across the line) and `away` (where the text stands: on the southern side).
 */
export function borderTicks(
  { line }: LineIndex,
  fromKm: number,
  toKm: number,
  write: (km: number) => string,
): Features {
  const ticks = [];
  for (let km = Math.ceil(fromKm / 50) * 50; km <= toKm; km += 50) {
    const { lon, lat } = pointAt(line, km);
    const before = pointAt(line, km - tickReachKm);
    const after = pointAt(line, km + tickReachKm);
    const east = (after.lon - before.lon) * Math.cos((lat * Math.PI) / 180);
    const south = before.lat - after.lat;
    const length = Math.hypot(east, south) || 1;
    const turn = (Math.atan2(south, east) * 180) / Math.PI;
    const away = [(-south / length) * textAway * 1.6, (east / length) * textAway];
    ticks.push(pointFeature(lon, lat, { major: km % 100 === 0 ? 1 : 0, text: write(km), turn, away }));
  }
  return collect(ticks);
}

/** Where the border is a river, from El Paso to the Gulf, km. */
const riverKm = [1127, 3182] as const;
/** Distance of the vertices of the river's label line, km: text does not follow bends that it would break at. */
const riverStepKm = 45;

/** A smooth line along the Rio Grande / Río Bravo that its name is written on. */
export function riverCourse({ line }: LineIndex): Features {
  const path: number[][] = [];
  for (let km: number = riverKm[0]; km <= riverKm[1]; km += riverStepKm) {
    const { lon, lat } = pointAt(line, km);
    path.push([lon, lat]);
  }
  return collect([lineFeature(path)]);
}

export function borderMark({ line }: LineIndex, km: number | null): Features {
  if (km === null) return collect([]);
  const { lon, lat } = pointAt(line, km);
  return collect([pointFeature(lon, lat, {})]);
}
