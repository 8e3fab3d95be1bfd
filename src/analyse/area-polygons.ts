import { area, featureCollection, intersect, multiPolygon, simplify } from '@turf/turf';
import type { Steps } from '../base/steps.ts';
import { corridorOutline } from '../corridors/corridor-outline.ts';
import type { Geography } from '../corridors/geography.ts';
import type { PlaceMeant } from './places.ts';

type Ring = readonly (readonly [number, number])[];
/** Coordinates of a GeoJSON MultiPolygon, degrees, closed rings. */
export type AreaPolygons = readonly (readonly Ring[])[];

/** Corners that move an outline by no more are left out, degrees: a kilometre. */
const simplifiedBy = 0.01;
/** Digits of a degree that are kept: ten metres. */
const digits = 4;
/** Outlines are right to a kilometre: two places that share less of the smaller one's land lie side by side. */
const leastShare = 0.02;

/** The outlines made of each geography: a study asks for the same sectors with every run. */
const made = new WeakMap<Geography, Map<string, AreaPolygons>>();

const rounded = (value: number): number => Number(value.toFixed(digits));

function written(coordinates: readonly (readonly (readonly (readonly number[])[])[])[]): AreaPolygons {
  return coordinates.map((rings) =>
    rings.map((ring) => ring.map(([lon, lat]): readonly [number, number] => [rounded(lon), rounded(lat)])),
  );
}

const shapeOf = (polygons: AreaPolygons) =>
  multiPolygon(polygons.map((rings) => rings.map((ring) => ring.map(([lon, lat]) => [lon, lat]))));

/** The land of a place as polygons: of stretches to their depth, of a drawn area its own ring. */
export function* areaPolygons(
  geography: Geography,
  { stretches, depthKm, ring }: Pick<PlaceMeant, 'stretches' | 'depthKm' | 'ring'>,
): Steps<AreaPolygons> {
  if (ring !== null) return written([[[...ring, ring[0]]]]);
  const known = made.get(geography) ?? new Map<string, AreaPolygons>();
  made.set(geography, known);
  const parts: AreaPolygons[] = [];
  for (const { fromKm, toKm } of stretches) {
    const key = [fromKm, toKm, depthKm].join(' ');
    const outline = known.get(key) ?? (yield* outlineOf(geography, { fromKm, toKm, depthKm }));
    known.set(key, outline);
    parts.push(outline);
  }
  return parts.flat();
}

function* outlineOf(
  geography: Geography,
  spec: { readonly fromKm: number; readonly toKm: number; readonly depthKm: number },
): Steps<AreaPolygons> {
  const outline = yield* corridorOutline(geography, spec);
  if (outline === null) return [];
  return written(simplify(shapeOf(outline.polygons), { tolerance: simplifiedBy }).geometry.coordinates);
}

/** Whether two places share more land than their outlines are uncertain by. */
export function shareLand(a: AreaPolygons, b: AreaPolygons): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [one, two] = [shapeOf(a), shapeOf(b)];
  const both = intersect(featureCollection([one, two]));
  return both !== null && area(both) > leastShare * Math.min(area(one), area(two));
}
