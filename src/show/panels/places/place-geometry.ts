import type { LonLat } from '../../../corridors/drawn-stretch.ts';
import { shortenedPath } from '../../../corridors/simplified-path.ts';
import { turnedRing } from '../../../corridors/turned-ring.ts';
import { mostVertices } from '../../tool.ts';
import { isRow } from './place-properties.ts';

/** Why a geometry is not taken. */
export type GeometryFault = 'noGeometry' | 'geometryKind' | 'notDegrees' | 'tooFewPoints';

/** One place, line or ring of a file. */
export interface ReadPart {
  readonly form: 'point' | 'line' | 'ring';
  readonly lonLat: readonly LonLat[];
  /** How far vertices that were left out stood off it at most; 0 where none were. */
  readonly toleranceKm: number;
}

export interface ReadGeometry {
  readonly parts: readonly ReadPart[];
  /** The first reason for which a part was not taken. */
  readonly fault: GeometryFault | null;
  /** Parts that were not taken. */
  readonly lost: number;
  readonly holes: number;
  readonly hasHeights: boolean;
}

type List = readonly unknown[];
type Form = ReadPart['form'];

const isList = (value: unknown): value is List => Array.isArray(value);
const perDegree = 1e5;
const rounded = (degrees: number): number => Math.round(degrees * perDegree) / perDegree;

/** Undefined where it is no place in degrees. */
function vertexOf(position: unknown): LonLat | undefined {
  const [lon, lat]: List = isList(position) ? position : [];
  if (typeof lon !== 'number' || typeof lat !== 'number') return undefined;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [rounded(lon), rounded(lat)] : undefined;
}

const isSame = (a: LonLat, b: LonLat | undefined): boolean => b !== undefined && a[0] === b[0] && a[1] === b[1];

const least = { point: 1, line: 2, ring: 3 } as const;

function partOf(form: Form, positions: List): ReadPart | GeometryFault {
  const vertices = positions.map(vertexOf);
  if (vertices.some((vertex) => vertex === undefined)) return 'notDegrees';
  const known = vertices.filter((vertex) => vertex !== undefined);
  const apart = known.filter((vertex, i) => !isSame(vertex, known[i - 1]));
  // A ring's last position is its first again.
  const open =
    form === 'ring' && apart.length > 1 && isSame(apart[0] ?? [0, 0], apart.at(-1)) ? apart.slice(0, -1) : apart;
  if (open.length < least[form]) return 'tooFewPoints';
  const { path, toleranceKm } = shortenedPath(open, mostVertices);
  if (path.length < least[form]) return 'tooFewPoints';
  return { form, lonLat: form === 'ring' ? turnedRing(path) : path, toleranceKm };
}

/** Positions of each part of a geometry, and how many holes they leave out; undefined for another kind. */
function partsIn(
  type: unknown,
  coordinates: List,
): { form: Form; parts: readonly unknown[]; holes: number } | undefined {
  const holesOf = (rings: unknown): number => (isList(rings) ? Math.max(0, rings.length - 1) : 0);
  const outer = (rings: unknown): unknown => (isList(rings) ? rings[0] : undefined);
  switch (type) {
    case 'Point':
      return { form: 'point', parts: [[coordinates]], holes: 0 };
    case 'MultiPoint':
      return { form: 'point', parts: coordinates.map((position) => [position]), holes: 0 };
    case 'LineString':
      return { form: 'line', parts: [coordinates], holes: 0 };
    case 'MultiLineString':
      return { form: 'line', parts: coordinates, holes: 0 };
    case 'Polygon':
      return { form: 'ring', parts: [outer(coordinates)], holes: holesOf(coordinates) };
    case 'MultiPolygon':
      return {
        form: 'ring',
        parts: coordinates.map(outer),
        holes: coordinates.reduce<number>((sum, rings) => sum + holesOf(rings), 0),
      };
    default:
      return undefined;
  }
}

const none: ReadGeometry = { parts: [], fault: null, lost: 1, holes: 0, hasHeights: false };

/** The parts of a GeoJSON geometry in two dimensions, rounded to a metre, outer rings alone. */
export function readGeometry(geometry: unknown): ReadGeometry {
  if (!isRow(geometry)) return { ...none, fault: 'noGeometry' };
  const { type, coordinates } = geometry;
  const found = isList(coordinates) ? partsIn(type, coordinates) : undefined;
  if (found === undefined) return { ...none, fault: 'geometryKind' };
  const made = found.parts.map((positions) => (isList(positions) ? partOf(found.form, positions) : 'notDegrees'));
  const parts = made.filter((part) => typeof part !== 'string');
  const first = found.parts[0];
  const position = isList(first) ? first[0] : undefined;
  return {
    parts,
    fault: made.find((part) => typeof part === 'string') ?? (made.length === 0 ? 'tooFewPoints' : null),
    lost: made.length - parts.length,
    holes: found.holes,
    hasHeights: isList(position) && position.length > 2,
  };
}
