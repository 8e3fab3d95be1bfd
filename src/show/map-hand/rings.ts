import type { LonLat } from '../../corridors/drawn-stretch.ts';
import { shortenedPath } from '../../corridors/simplified-path.ts';
import type { Selection } from '../../document/document.ts';

type Shape = Extract<Selection, { readonly kind: 'shape' }>;

/** A study holds no more corners of a ring. */
export const mostCorners = 500;

/** A hundred-thousandth of a degree is a metre. */
const perDegree = 1e5;
const rounded = ([lon, lat]: LonLat): LonLat => [
  Math.round(lon * perDegree) / perDegree,
  Math.round(lat * perDegree) / perDegree,
];

/** The rectangle between two opposite corners. */
export function rectangleOf([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): readonly LonLat[] {
  const [west, east] = [Math.min(lon1, lon2), Math.max(lon1, lon2)];
  const [south, north] = [Math.min(lat1, lat2), Math.max(lat1, lat2)];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

/** A selection of what a person drew: to a metre, and of at most 500 corners; null where it has no inside. */
export function shapeOf(form: Shape['form'], drawn: readonly LonLat[]): Shape | null {
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (first === undefined || last === undefined) return null;
  const path = form === 'rectangle' ? rectangleOf(first, last) : drawn;
  const ring = shortenedPath(path, mostCorners).path.map(rounded);
  const [lons, lats] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
  const isFlat = Math.max(...lons) === Math.min(...lons) || Math.max(...lats) === Math.min(...lats);
  return ring.length < 3 || isFlat ? null : { kind: 'shape', form, ring };
}

/** The stretch between two kilometres, to a tenth; null where they are the same. */
export function stretchBetween(a: number, b: number): Selection | null {
  const [from, to] = [Math.min(a, b), Math.max(a, b)].map((km) => Math.round(km * 10) / 10);
  return from === undefined || to === undefined || from === to ? null : { kind: 'kilometres', from, to };
}

/** West, south, east, north of paths; null for none. */
export function boundsOf(paths: readonly (readonly LonLat[])[]): readonly [number, number, number, number] | null {
  const points = paths.flat();
  if (points.length === 0) return null;
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
