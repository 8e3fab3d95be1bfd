import { geodesic, writeCartesian } from './geodesic.ts';
import { blockSegments, chordKm, type LineIndex } from './line-index.ts';
import { squaredToSegment } from './squared-to-segment.ts';

/** Where a point is, along and across the boundary. */
export interface BorderPosition {
  /** Kilometre of the nearest point of the line, from the Pacific. */
  readonly borderKm: number;
  /** Geodesic distance to that point, positive on the U.S. side, negative on the Mexican. */
  readonly acrossKm: number;
}

/** How far a straight chord through the earth can mislead about which segment is nearest, km. */
const slackKm = 0.03;

/** Nearest point of one segment, in the azimuthal equidistant plane centred at the point asked for. */
interface Foot {
  readonly segment: number;
  /** 0 at the segment's first vertex, 1 at its last. */
  readonly share: number;
  readonly km: number;
  /** Positive where the point lies to the left of the segment, walking east. */
  readonly turn: number;
}

const scratch = new Float64Array(3);

function footOn(index: LineIndex, segment: number, lon: number, lat: number): Foot {
  const { line } = index;
  const from = geodesic(lon, lat, line.lon[segment], line.lat[segment]);
  const to = geodesic(lon, lat, line.lon[segment + 1], line.lat[segment + 1]);
  const x = from.km * Math.sin(from.azimuth);
  const y = from.km * Math.cos(from.azimuth);
  const ux = to.km * Math.sin(to.azimuth) - x;
  const uy = to.km * Math.cos(to.azimuth) - y;
  const length = Math.sqrt(ux * ux + uy * uy);
  const share = Math.min(Math.max(-(x * ux + y * uy) / (length * length), 0), 1);
  const km = Math.sqrt((x + share * ux) ** 2 + (y + share * uy) ** 2);
  return { segment, share, km, turn: (x * uy - y * ux) / length };
}

/** Nearest foot among segments `first` to before `last`; of two as near, the one of the smaller kilometre. */
function nearestOf(index: LineIndex, first: number, last: number, lon: number, lat: number): Foot {
  let best = footOn(index, first, lon, lat);
  for (let segment = first + 1; segment < last; segment++) {
    const foot = footOn(index, segment, lon, lat);
    if (foot.km < best.km) best = foot;
  }
  return best;
}

/** Nearest foot on land: blocks that cannot hold it are skipped, then segments, and the few left are measured. */
function nearestOnLand(index: LineIndex, lon: number, lat: number): Foot {
  writeCartesian(lon, lat, scratch, 0);
  const [x, y, z] = scratch;
  const { blocks, line, xyz } = index;
  const count = blocks.length / 4;
  const nearest = new Float64Array(count);
  let reach = Infinity;
  for (let block = 0; block < count; block++) {
    const at = block * 4;
    const centre = Math.sqrt((x - blocks[at]) ** 2 + (y - blocks[at + 1]) ** 2 + (z - blocks[at + 2]) ** 2);
    nearest[block] = centre - blocks[at + 3];
    reach = Math.min(reach, centre + blocks[at + 3]);
  }
  const segments: number[] = [];
  const distances: number[] = [];
  for (let block = 0; block < count; block++) {
    if (nearest[block] > reach + slackKm) continue;
    const first = line.landFirst + block * blockSegments;
    for (let i = first; i < Math.min(first + blockSegments, line.landLast); i++) {
      const distance = Math.sqrt(squaredToSegment(xyz, i, x, y, z));
      if (distance > reach + slackKm) continue;
      reach = Math.min(reach, distance);
      segments.push(i);
      distances.push(distance);
    }
  }
  let best: Foot | undefined;
  segments.forEach((segment, i) => {
    if (distances[i] > reach + slackKm) return;
    const foot = footOn(index, segment, lon, lat);
    if (best === undefined || foot.km < best.km) best = foot;
  });
  return best ?? footOn(index, line.landFirst, lon, lat);
}

/** +1 on the U.S. side, -1 on the Mexican: at a corner, the side of the two segments' middle direction. */
function sideOf(index: LineIndex, foot: Foot, lon: number, lat: number): number {
  const last = index.line.lon.length - 2;
  const beside = foot.share === 0 ? foot.segment - 1 : foot.share === 1 ? foot.segment + 1 : foot.segment;
  if (beside === foot.segment || beside < 0 || beside > last) return foot.turn < 0 ? -1 : 1;
  return foot.turn + footOn(index, beside, lon, lat).turn < 0 ? -1 : 1;
}

/**
 * Which side of the line a point is on that is nearest to the end of the land: the maritime part beyond it tells.
 * @returns +1 on the U.S. side, -1 on the Mexican; undefined where the line has no maritime part at that end
 */
export function sideAtSea(index: LineIndex, end: 'pacific' | 'gulf', lon: number, lat: number): number | undefined {
  const { landFirst, landLast, lon: corners } = index.line;
  const last = corners.length - 1;
  if (end === 'pacific') {
    return landFirst > 0 ? sideOf(index, nearestOf(index, 0, landFirst + 1, lon, lat), lon, lat) : undefined;
  }
  return landLast < last ? sideOf(index, nearestOf(index, landLast - 1, last, lon, lat), lon, lat) : undefined;
}

/** Kilometre and signed distance of one point in degrees, measured by geodesics; `locateAll` is for many. */
export function locateAlong(index: LineIndex, lon: number, lat: number): BorderPosition {
  const { line } = index;
  const foot = nearestOnLand(index, lon, lat);
  const borderKm = line.km[foot.segment] + foot.share * (line.km[foot.segment + 1] - line.km[foot.segment]);
  let side: number | undefined;
  if (borderKm === 0) side = sideAtSea(index, 'pacific', lon, lat);
  if (borderKm === index.lengthKm) side = sideAtSea(index, 'gulf', lon, lat);
  return { borderKm, acrossKm: (side ?? sideOf(index, foot, lon, lat)) * foot.km };
}

/** A border kilometre with the river's bends smoothed: chords of every 50 km, proportional within a chord. */
export function straightKm(index: LineIndex, borderKm: number): number {
  const within = Math.min(Math.max(borderKm, 0), index.lengthKm);
  const chord = Math.min(Math.floor(within / chordKm), index.chords.length - 2);
  const length = Math.min(chordKm, index.lengthKm - chord * chordKm);
  const share = (within - chord * chordKm) / length;
  return index.chords[chord] + share * (index.chords[chord + 1] - index.chords[chord]);
}
