import type { Steps } from '../base/steps.ts';
import type { ReadonlyF64 } from '../base/typed-array.ts';
import { geodesic, writeCartesian } from './geodesic.ts';
import { blockSegments, chordKm, type LineIndex } from './line-index.ts';

/** Where a point is, along and across the boundary. */
export interface BorderPosition {
  /** Kilometre of the nearest point of the line, from the Pacific. */
  readonly borderKm: number;
  /** Geodesic distance to that point, positive on the U.S. side, negative on the Mexican. */
  readonly acrossKm: number;
}

/** Positions of many points; NaN where a point had no coordinates. */
export interface BorderPositions {
  readonly borderKm: Float64Array;
  readonly acrossKm: Float64Array;
}

/** How far a straight chord through the earth can mislead about which segment is nearest, km. */
const slackKm = 0.03;
const chunk = 512;

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

/** Squared distance of a point to a straight segment between two vertices, earth-centred km. */
function squaredToSegment(xyz: ReadonlyF64, i: number, x: number, y: number, z: number): number {
  const at = i * 3;
  const ux = xyz[at + 3] - xyz[at];
  const uy = xyz[at + 4] - xyz[at + 1];
  const uz = xyz[at + 5] - xyz[at + 2];
  const px = x - xyz[at];
  const py = y - xyz[at + 1];
  const pz = z - xyz[at + 2];
  const along = (px * ux + py * uy + pz * uz) / (ux * ux + uy * uy + uz * uz);
  const share = along > 0 ? (along < 1 ? along : 1) : 0;
  const dx = px - share * ux;
  const dy = py - share * uy;
  const dz = pz - share * uz;
  return dx * dx + dy * dy + dz * dz;
}

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

/** Kilometre and signed distance of a point in degrees. Beyond a coast, the maritime part tells the side. */
export function locateAlong(index: LineIndex, lon: number, lat: number): BorderPosition {
  const { line } = index;
  const foot = nearestOnLand(index, lon, lat);
  const borderKm = line.km[foot.segment] + foot.share * (line.km[foot.segment + 1] - line.km[foot.segment]);
  let telling = foot;
  if (borderKm === 0 && line.landFirst > 0) telling = nearestOf(index, 0, line.landFirst + 1, lon, lat);
  const end = line.lon.length - 1;
  if (borderKm === index.lengthKm && line.landLast < end) {
    telling = nearestOf(index, line.landLast - 1, end, lon, lat);
  }
  return { borderKm, acrossKm: sideOf(index, telling, lon, lat) * foot.km };
}

/** `locateAlong` for columns of degrees, yielding by the chunk. */
export function* locateAll(index: LineIndex, lon: ReadonlyF64, lat: ReadonlyF64): Steps<BorderPositions> {
  const total = lon.length;
  const borderKm = new Float64Array(total).fill(Number.NaN);
  const acrossKm = new Float64Array(total).fill(Number.NaN);
  for (let i = 0; i < total; i++) {
    if (i % chunk === 0) yield { done: i, total };
    if (!Number.isFinite(lon[i]) || !Number.isFinite(lat[i])) continue;
    const position = locateAlong(index, lon[i], lat[i]);
    borderKm[i] = position.borderKm;
    acrossKm[i] = position.acrossKm;
  }
  return { borderKm, acrossKm };
}

/** A border kilometre with the river's bends smoothed: chords of every 50 km, proportional within a chord. */
export function straightKm(index: LineIndex, borderKm: number): number {
  const within = Math.min(Math.max(borderKm, 0), index.lengthKm);
  const chord = Math.min(Math.floor(within / chordKm), index.chords.length - 2);
  const length = Math.min(chordKm, index.lengthKm - chord * chordKm);
  const share = (within - chord * chordKm) / length;
  return index.chords[chord] + share * (index.chords[chord + 1] - index.chords[chord]);
}
