import { cellToBoundary, cellToLatLng, polygonToCells } from 'h3-js';
import type { Steps } from '../base/steps.ts';
import type { ReadonlyF32, ReadonlyF64, ReadonlyU8, ReadonlyU32 } from '../base/typed-array.ts';
import { borderLengthKm } from './corridor.ts';
import type { Geography } from './geography.ts';
import { isOnLand } from './is-on-land.ts';
import type { LineIndex } from './line-index.ts';
import { locateAlong } from './linear-reference.ts';
import { pointAt } from './point-at.ts';

/** Which cells exist: a half-open stretch of the border, how far inland it reaches, and the size of the cells. */
export interface StudyAreaSpec {
  readonly fromKm: number;
  readonly toKm: number;
  readonly depthKm: number;
  /** H3 resolution. */
  readonly resolution: number;
}

/** The H3 cells of a corridor, those without any record too, by id in ascending order. */
export interface StudyArea extends StudyAreaSpec {
  readonly ids: readonly string[];
  /** Corners of cell i: `lonLat[2 k]`, `lonLat[2 k + 1]` for k from `starts[i]` to `starts[i + 1] - 1`; degrees. */
  readonly starts: ReadonlyU32;
  readonly lonLat: ReadonlyF64;
  /** Centres, degrees. */
  readonly lon: ReadonlyF64;
  readonly lat: ReadonlyF64;
  /** 1: centre on the U.S. side, 0: on the Mexican. */
  readonly side: ReadonlyU8;
  /** Border kilometre of each centre. */
  readonly borderKm: ReadonlyF32;
}

/** Border kilometres whose box is filled at once: small boxes hold few cells that are then left out. */
const pieceKm = 100;
const kmPerDegree = 110.5;
const chunk = 512;

/** Degrees around a piece of the line within which every cell centre nearest to it and within the depth lies. */
function boxAround(index: LineIndex, fromKm: number, toKm: number, depthKm: number): number[][] {
  const { line } = index;
  const ends = [pointAt(line, fromKm), pointAt(line, toKm)];
  let [west, east] = [Math.min(ends[0].lon, ends[1].lon), Math.max(ends[0].lon, ends[1].lon)];
  let [south, north] = [Math.min(ends[0].lat, ends[1].lat), Math.max(ends[0].lat, ends[1].lat)];
  for (let i = line.landFirst; i <= line.landLast; i++) {
    if (line.km[i] < fromKm || line.km[i] > toKm) continue;
    west = Math.min(west, line.lon[i]);
    east = Math.max(east, line.lon[i]);
    south = Math.min(south, line.lat[i]);
    north = Math.max(north, line.lat[i]);
  }
  const high = (1.02 * depthKm) / kmPerDegree;
  const wide = high / Math.cos(((north + high) * Math.PI) / 180);
  return [
    [south - high, west - wide],
    [south - high, east + wide],
    [north + high, east + wide],
    [north + high, west - wide],
  ];
}

function* candidates(index: LineIndex, spec: StudyAreaSpec): Steps<readonly string[]> {
  const found = new Set<string>();
  const last = Math.min(spec.toKm, index.lengthKm);
  for (let km = Math.max(0, spec.fromKm); km < last; km += pieceKm) {
    const box = boxAround(index, km, Math.min(km + pieceKm, last), spec.depthKm);
    for (const id of polygonToCells(box, spec.resolution)) found.add(id);
    yield { done: 0, total: 0 };
  }
  return [...found].sort();
}

interface Kept {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly borderKm: number;
  readonly side: number;
}

function withCorners(kept: readonly Kept[], spec: StudyAreaSpec): StudyArea {
  const starts = new Uint32Array(kept.length + 1);
  const lonLat: number[] = [];
  kept.forEach(({ id }, i) => {
    for (const [lat, lon] of cellToBoundary(id)) lonLat.push(lon, lat);
    starts[i + 1] = lonLat.length / 2;
  });
  return {
    ...spec,
    ids: kept.map(({ id }) => id),
    starts,
    lonLat: Float64Array.from(lonLat),
    lon: Float64Array.from(kept, ({ lon }) => lon),
    lat: Float64Array.from(kept, ({ lat }) => lat),
    side: Uint8Array.from(kept, ({ side }) => side),
    borderKm: Float32Array.from(kept, ({ borderKm }) => borderKm),
  };
}

const known = new WeakMap<Geography, Map<string, StudyArea>>();

/**
 * The study area of a stretch: cells whose centre is on land, at most `depthKm` from the line, and nearest to a
 * kilometre of the stretch. The last kilometre of the border belongs to a stretch that ends there, as all the land
 * beyond the river's mouth has it. Kept with the geography, so that a second question for it costs nothing.
 */
export function* studyArea(geography: Geography, spec: StudyAreaSpec): Steps<StudyArea> {
  const areas = known.get(geography) ?? new Map<string, StudyArea>();
  known.set(geography, areas);
  const key = `${spec.fromKm} ${spec.toKm} ${spec.depthKm} ${spec.resolution}`;
  const before = areas.get(key);
  if (before !== undefined) return before;
  const { index, land } = geography;
  const ids = yield* candidates(index, spec);
  const isLastStretch = spec.toKm >= borderLengthKm;
  const kept: Kept[] = [];
  for (let i = 0; i < ids.length; i++) {
    if (i % chunk === 0) yield { done: i, total: ids.length };
    const [lat, lon] = cellToLatLng(ids[i]);
    if (!isOnLand(land, lon, lat)) continue;
    const { borderKm, acrossKm } = locateAlong(index, lon, lat);
    if (borderKm < spec.fromKm || (borderKm >= spec.toKm && !isLastStretch)) continue;
    if (Math.abs(acrossKm) <= spec.depthKm) kept.push({ id: ids[i], lon, lat, borderKm, side: acrossKm < 0 ? 0 : 1 });
  }
  const area = withCorners(kept, spec);
  areas.set(key, area);
  return area;
}
