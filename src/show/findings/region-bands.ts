import { borderPath } from '../../corridors/border-marks.ts';
import { borderLengthKm } from '../../corridors/corridor.ts';

type Path = readonly (readonly [number, number])[];

interface Stretch {
  readonly fromKm: number;
  readonly toKm: number;
}

const stepKm = 10;
/** The line is smoothed over this many marks to either side, so that a band beside it does not fold over itself. */
const reach = 7;
const degreeKm = 111.2;

let smoothed: Path | null = null;

/** Place `i` of a path that goes on beyond its ends as it came: the ends then stay where they are. */
function placeBeyond(path: Path, i: number): readonly [number, number] {
  const last = path.length - 1;
  const end = i < 0 ? 0 : last;
  const [x, y] = path[Math.min(Math.max(i, 0), last)] ?? [0, 0];
  if (i >= 0 && i <= last) return [x, y];
  const [otherX, otherY] = path[Math.min(Math.max(2 * end - i, 0), last)] ?? [x, y];
  return [2 * x - otherX, 2 * y - otherY];
}

function smooth(path: Path): Path {
  return path.map((_, i): readonly [number, number] => {
    let [lon, lat] = [0, 0];
    for (let k = i - reach; k <= i + reach; k++) {
      const [x, y] = placeBeyond(path, k);
      lon += x / (2 * reach + 1);
      lat += y / (2 * reach + 1);
    }
    return [lon, lat];
  });
}

/** The boundary at every tenth kilometre, its bends smoothed. */
function smoothLine(): Path {
  if (smoothed !== null) return smoothed;
  const marks = borderPath(0, borderLengthKm);
  const path = Array.from({ length: marks.length / 2 }, (_, i) => [marks[2 * i] ?? 0, marks[2 * i + 1] ?? 0] as const);
  smoothed = smooth(smooth(path));
  return smoothed;
}

function placeAt(line: Path, km: number): readonly [number, number] {
  const at = Math.min(Math.max(km / stepKm, 0), line.length - 1);
  const i = Math.min(Math.floor(at), line.length - 2);
  const [lon0, lat0] = line[i] ?? [0, 0];
  const [lon1, lat1] = line[i + 1] ?? [lon0, lat0];
  const share = at - i;
  return [lon0 + share * (lon1 - lon0), lat0 + share * (lat1 - lat0)];
}

/** A place so far to the north of the line, across its direction there; negative: to the south. */
function besideLine(line: Path, km: number, offKm: number): readonly [number, number] {
  const [lon, lat] = placeAt(line, km);
  const [lon0, lat0] = placeAt(line, km - stepKm);
  const [lon1, lat1] = placeAt(line, km + stepKm);
  const squeeze = Math.cos((lat * Math.PI) / 180);
  const [east, north] = [(lon1 - lon0) * squeeze, lat1 - lat0];
  const length = Math.hypot(east, north) || 1;
  return [lon - (north / length / squeeze) * (offKm / degreeKm), lat + (east / length) * (offKm / degreeKm)];
}

/** Where the line's places are: both ends of a stretch, as far as there are marks, and those between. */
function kilometresOf({ fromKm, toKm }: Stretch, line: Path): readonly number[] {
  const end = Math.min(toKm, (line.length - 1) * stepKm);
  const inside: number[] = [];
  for (let km = (Math.floor(fromKm / stepKm) + 1) * stepKm; km < end; km += stepKm) inside.push(km);
  return [fromKm, ...inside, end];
}

/** A line beside the border, along a stretch: west to east, degrees. */
export function pathBeside(stretch: Stretch, offKm: number): Path {
  const line = smoothLine();
  return kilometresOf(stretch, line).map((km) => besideLine(line, km, offKm));
}

export interface Band {
  /** Pieces of four corners that fill it. */
  readonly pieces: readonly Path[];
  /** Its edge, closed. */
  readonly edge: Path;
  /** Along its middle. */
  readonly middle: Path;
}

/** A band along a stretch of the border. `offKm` north of the line at its middle. */
export function bandOf(stretch: Stretch, offKm: number, widthKm: number): Band {
  const north = pathBeside(stretch, offKm + widthKm / 2);
  const south = pathBeside(stretch, offKm - widthKm / 2);
  const pieces = north.slice(1).map((corner, i): Path => {
    const [northWest = corner, southWest = corner, southEast = corner] = [north[i], south[i], south[i + 1]];
    return [southWest, southEast, corner, northWest];
  });
  const [first = [0, 0]] = north;
  return { pieces, edge: [...north, ...[...south].reverse(), first], middle: pathBeside(stretch, offKm) };
}

/** For each region a lane of its own where it overlaps others, from 0; few as can be. */
export function lanesOf(regions: readonly { readonly stretches: readonly Stretch[] }[]): readonly number[] {
  const taken: Stretch[][] = [];
  const meets = (lane: readonly Stretch[], stretches: readonly Stretch[]): boolean =>
    lane.some((one) => stretches.some((other) => one.fromKm < other.toKm && other.fromKm < one.toKm));
  const lanes = new Array<number>(regions.length).fill(0);
  const west = ({ stretches }: { readonly stretches: readonly Stretch[] }): number => stretches[0]?.fromKm ?? 0;
  const order = regions.map((region, r) => ({ region, r })).sort((a, b) => west(a.region) - west(b.region));
  for (const { region, r } of order) {
    const free = taken.findIndex((lane) => !meets(lane, region.stretches));
    const lane = free < 0 ? taken.length : free;
    taken[lane] = [...(taken[lane] ?? []), ...region.stretches];
    lanes[r] = lane;
  }
  return lanes;
}

/** Pieces of a path, so long and so far apart, degrees. */
export function dashesOf(path: Path, onDegrees: number, offDegrees: number): readonly Path[] {
  const dashes: [number, number][][] = [];
  let [isOn, left] = [true, onDegrees];
  let dash: [number, number][] = path[0] === undefined ? [] : [[...path[0]]];
  for (let i = 1; i < path.length; i++) {
    let [x, y] = path[i - 1] ?? [0, 0];
    const [toX, toY] = path[i] ?? [x, y];
    let length = Math.hypot(toX - x, toY - y);
    while (length > left) {
      [x, y] = [x + ((toX - x) * left) / length, y + ((toY - y) * left) / length];
      length -= left;
      if (isOn) dashes.push([...dash, [x, y]]);
      isOn = !isOn;
      left = isOn ? onDegrees : offDegrees;
      dash = [[x, y]];
    }
    left -= length;
    if (isOn) dash.push([toX, toY]);
  }
  if (isOn && dash.length > 1) dashes.push(dash);
  return dashes;
}

/** Places along a path, so far apart, degrees. */
export const dotsAlong = (path: Path, everyDegrees: number): Path =>
  dashesOf(path, everyDegrees / 2, everyDegrees / 2).flatMap(([start]) => (start === undefined ? [] : [start]));
