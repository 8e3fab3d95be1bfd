import { geodesic } from './geodesic.ts';
import type { LineIndex } from './line-index.ts';
import { type BorderPosition, locateAlong } from './linear-reference.ts';
import { pointAt } from './point-at.ts';

/** Longitude and latitude, degrees. */
export type LonLat = readonly [number, number];

/** A stretch of the boundary, border kilometres, to a tenth. */
export interface Stretch {
  readonly fromKm: number;
  readonly toKm: number;
}

/** Depths that a drawn corridor may have, km. */
export const depthsKm = [25, 50, 100, 150] as const;

/** A vertex this near to the boundary is meant to lie on it, km. */
export const snapKm = 2;

const tenth = (km: number): number => Math.round(km * 10) / 10;

/** Vertices are drawn once and looked at with every move of the pointer. */
const positions = new WeakMap<LonLat, BorderPosition>();

/** Where a vertex is, along and across the boundary. */
export function positionOf(index: LineIndex, vertex: LonLat): BorderPosition {
  const known = positions.get(vertex) ?? locateAlong(index, vertex[0], vertex[1]);
  positions.set(vertex, known);
  return known;
}

/** From the least to the greatest kilometre of what a line's vertices are nearest to; undefined without vertices. */
export function stretchOfLine(index: LineIndex, vertices: readonly LonLat[]): Stretch | undefined {
  if (vertices.length === 0) return undefined;
  const kms = vertices.map((vertex) => positionOf(index, vertex).borderKm);
  return { fromKm: tenth(Math.min(...kms)), toKm: tenth(Math.max(...kms)) };
}

/** An edge is walked in at most this many steps of at least so many km. */
const mostSteps = 24;
const leastStepKm = 5;

/** Between two vertices, both left out. */
function between(from: LonLat, to: LonLat): LonLat[] {
  const { km } = geodesic(from[0], from[1], to[0], to[1]);
  const steps = Math.min(mostSteps, Math.ceil(km / leastStepKm));
  return Array.from({ length: Math.max(0, steps - 1) }, (_, i) => {
    const share = (i + 1) / steps;
    return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
  });
}

/**
 * The stretch that the points of a ring's outline are nearest to, and the smallest depth that covers its vertices.
 * @returns depthKm the largest there is where none covers them; undefined without vertices
 */
export function stretchOfRing(
  index: LineIndex,
  ring: readonly LonLat[],
): (Stretch & { readonly depthKm: number; readonly farthestKm: number }) | undefined {
  const outline = ring.flatMap((vertex, i) => [vertex, ...between(vertex, ring[(i + 1) % ring.length] ?? vertex)]);
  const stretch = stretchOfLine(index, outline);
  if (stretch === undefined) return undefined;
  const farthestKm = Math.max(...ring.map((vertex) => Math.abs(positionOf(index, vertex).acrossKm)));
  const depthKm = depthsKm.find((depth) => farthestKm <= depth) ?? depthsKm[depthsKm.length - 1];
  return { ...stretch, depthKm, farthestKm };
}

/** The point of the boundary that a vertex is nearest to. */
export function onBorder(index: LineIndex, vertex: LonLat): LonLat {
  const { lon, lat } = pointAt(index.line, positionOf(index, vertex).borderKm);
  return [lon, lat];
}

/** A vertex as it is, or on the boundary where it is near enough to mean it. */
export const snappedTo = (index: LineIndex, vertex: LonLat): LonLat =>
  Math.abs(positionOf(index, vertex).acrossKm) <= snapKm ? onBorder(index, vertex) : vertex;
