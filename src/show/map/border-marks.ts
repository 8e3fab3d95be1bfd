import { ports } from '../../corridors/corridor.ts';
import type { LineIndex } from '../../corridors/line-index.ts';
import { pointAt } from '../../corridors/point-at.ts';
import { stretchPath } from '../../corridors/stretch-path.ts';
import { collect, type Features, lineFeature, pointFeature } from './features.ts';

/** The boundary on land between two border kilometres, vertex by vertex. */
export function borderStretch({ line }: LineIndex, fromKm: number, toKm: number): Features {
  return collect([lineFeature(stretchPath(line, fromKm, toKm))]);
}

/** Direction of the chord of the stretch about a kilometre, eastward along the line, degrees clockwise from east. */
export function directionAt({ line }: LineIndex, km: number, reachKm: number): number {
  const before = pointAt(line, km - reachKm);
  const after = pointAt(line, km + reachKm);
  const east = (after.lon - before.lon) * Math.cos((before.lat * Math.PI) / 180);
  return (Math.atan2(before.lat - after.lat, east) * 180) / Math.PI;
}

/** Half of the stretch whose direction a tick stands across, km: the river's bends do not turn it. */
const tickReachKm = 12;
/** How far from the line a tick's text stands, in heights of the text. */
const textAway = 1.15;

/** Where a tick's text stands, to the right and down, in heights of the text: on the southern side of the line. */
export function awayOf(turn: number): readonly number[] {
  const radians = (turn * Math.PI) / 180;
  return [-Math.sin(radians) * textAway * 1.6, Math.cos(radians) * textAway];
}

/**
 * Ticks every 50 km of a stretch: points with `weight` (2 at each 500 km, 1 at each other 100 km, else 0), `text`, `turn` (degrees clockwise from
 * upright to across the line) and `away` (where the text stands: on the southern side).
 */
export function borderTicks(index: LineIndex, fromKm: number, toKm: number, write: (km: number) => string): Features {
  const ticks = [];
  for (let km = Math.ceil(fromKm / 50) * 50; km <= toKm; km += 50) {
    const { lon, lat } = pointAt(index.line, km);
    const weight = km % 500 === 0 ? 2 : Number(km % 100 === 0);
    const turn = directionAt(index, km, tickReachKm);
    ticks.push(pointFeature(lon, lat, { weight, text: write(km), turn, away: awayOf(turn) }));
  }
  return collect(ticks);
}

/** Where the border is a river, from El Paso to the Gulf, km. */
const riverKm = [1127, 3182] as const;
/** Length of river that its name is written along, km; names keep as far from each other as `apartKm`. */
const nameKm = 110;
const apartKm = 330;
/** No name within this of a port, where towns are named, km. */
const clearKm = 55;

/** How far the line leaves the chord of the stretch that a name at `km` would stand along, degrees. */
function bendAt({ line }: LineIndex, km: number): number {
  const from = pointAt(line, km - nameKm / 2);
  const to = pointAt(line, km + nameKm / 2);
  const length = Math.hypot(to.lon - from.lon, to.lat - from.lat);
  let most = 0;
  for (let at = km - nameKm / 2; at < km + nameKm / 2; at += 5) {
    const { lon, lat } = pointAt(line, at);
    const cross = (to.lon - from.lon) * (lat - from.lat) - (to.lat - from.lat) * (lon - from.lon);
    most = Math.max(most, Math.abs(cross) / length);
  }
  return most;
}

/**
 * Where the name Rio Grande / Río Bravo stands: straight stretches far from towns, the
 * straightest first (`order`), turned along them (`turn`, degrees
 * clockwise). They are few as they are drawn whatever stands beside them: a map keeps room for slanting text by its
 * upright box, and would never find any.
 */
export function riverNames(index: LineIndex): Features {
  const candidates = [];
  for (let km: number = riverKm[0] + nameKm / 2; km < riverKm[1] - nameKm / 2; km += 20) {
    if (ports.every((port) => Math.abs(port.km - km) > clearKm)) candidates.push({ km, bend: bendAt(index, km) });
  }
  candidates.sort((a, b) => a.bend - b.bend);
  const kept: number[] = [];
  for (const { km } of candidates) if (kept.every((other) => Math.abs(other - km) >= apartKm)) kept.push(km);
  return collect(
    kept.map((km, order) => {
      const { lon, lat } = pointAt(index.line, km);
      return pointFeature(lon, lat, { order, turn: directionAt(index, km, nameKm / 2) });
    }),
  );
}

export function borderMark({ line }: LineIndex, km: number | null): Features {
  if (km === null) return collect([]);
  const { lon, lat } = pointAt(line, km);
  return collect([pointFeature(lon, lat, {})]);
}
