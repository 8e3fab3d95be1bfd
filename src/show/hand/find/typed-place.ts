import { borderLengthKm } from '../../../corridors/corridor.ts';
import { worldEdge } from '../../map/frame.ts';
import type { Bounds } from '../../map/plane.ts';

/** A place that is typed as a number. */
export type TypedPlace =
  | { readonly kind: 'kilometre'; readonly km: number; readonly isBare: boolean }
  | { readonly kind: 'stretch'; readonly fromKm: number; readonly toKm: number }
  | { readonly kind: 'coordinate'; readonly lon: number; readonly lat: number }
  /** A kilometre that the border does not have, or a coordinate that the map does not. */
  | { readonly kind: 'outside'; readonly of: 'kilometres' | 'map' };

const number = String.raw`\d+(?:[.,]\d+)*`;
const unit = String.raw`(?:km|kms|kil[oó]met(?:er|re|ro)s?)\.?`;
const between = String.raw`\s*(?:-|–|to|a|al|hasta)\s*`;
const kilometre = new RegExp(String.raw`^(${unit})?\s*(${number})(?:${between}(${number}))?\s*(${unit})?$`, 'i');

/** "1,127" and "1,127.5" as both languages write them here; a comma that parts no thousands is a decimal one. */
function typedNumber(text: string): number {
  const isThousands = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text);
  return Number(isThousands ? text.replaceAll(',', '') : text.replace(',', '.'));
}

const isOnBorder = (km: number): boolean => km >= 0 && km <= borderLengthKm;

function kilometreOf(text: string): TypedPlace | null {
  const found = kilometre.exec(text);
  if (found === null) return null;
  const [, before, first = '', second, after] = found;
  const isBare = before === undefined && after === undefined;
  const km = typedNumber(first);
  const toKm = second === undefined ? null : typedNumber(second);
  if (isBare && toKm !== null) return null;
  if (!isOnBorder(km) || (toKm !== null && (!isOnBorder(toKm) || toKm === km))) {
    return isBare || Number.isNaN(km) ? null : { kind: 'outside', of: 'kilometres' };
  }
  if (toKm === null) return { kind: 'kilometre', km, isBare };
  return { kind: 'stretch', fromKm: Math.min(km, toKm), toKm: Math.max(km, toKm) };
}

const sides = 'NSEWO';
const angle = String.raw`([${sides}])?\s*(-?\d+(?:\.\d+)?)\s*°?\s*(?:(\d+(?:\.\d+)?)\s*['′’]\s*)?(?:(\d+(?:\.\d+)?)\s*(?:"|″|”|'')\s*)?([${sides}])?`;
const coordinate = new RegExp(String.raw`^${angle}\s*[,;\s]\s*${angle}$`, 'i');

interface Angle {
  readonly degrees: number;
  /** "lat" or "lon" where a letter says so. */
  readonly axis: 'lat' | 'lon' | null;
}

function angleOf(parts: readonly (string | undefined)[]): Angle {
  const [before, degrees = '', minutes = '0', seconds = '0', after] = parts;
  const letter = (before ?? after ?? '').toUpperCase();
  const value = Math.abs(Number(degrees)) + Number(minutes) / 60 + Number(seconds) / 3600;
  const isMinus = degrees.startsWith('-') || (letter !== '' && 'SWO'.includes(letter));
  const axis = letter === '' ? null : 'NS'.includes(letter) ? 'lat' : 'lon';
  return { degrees: isMinus ? -value : value, axis };
}

const isInside = (lon: number, lat: number, [west, south, east, north]: Bounds): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** Decimal commas, where nothing else can be meant: "31,77 -106,48" or "31,77; -106,48". */
const withPoints = (text: string): string =>
  /^-?\d+,\d+\s*[;\s]\s*-?\d+,\d+$/.test(text) ? text.replaceAll(/(\d),(\d)/g, '$1.$2') : text;

function coordinateOf(text: string): TypedPlace | null {
  const found = coordinate.exec(withPoints(text.replaceAll('−', '-').replaceAll('º', '°')));
  if (found === null) return null;
  const [one, other] = [angleOf(found.slice(1, 6)), angleOf(found.slice(6, 11))];
  const isLonFirst = one.axis === 'lon' || other.axis === 'lat' || (one.axis === null && Math.abs(one.degrees) > 90);
  const [lat, lon] = isLonFirst ? [other, one] : [one, other];
  if (lat.axis === 'lon' || lon.axis === 'lat' || Math.abs(lat.degrees) > 90) return null;
  // Few who type a longitude of this border write that it is west.
  const places = lon.axis === null ? [lon.degrees, -Math.abs(lon.degrees)] : [lon.degrees];
  const west = places.find((degrees) => isInside(degrees, lat.degrees, worldEdge));
  return west === undefined ? { kind: 'outside', of: 'map' } : { kind: 'coordinate', lon: west, lat: lat.degrees };
}

/** Reads "km 812", "812 km", "km 812 to 900", "31.77, -106.48" and their like; null for any other text. */
export function typedPlace(text: string): TypedPlace | null {
  const trimmed = text.trim();
  return kilometreOf(trimmed) ?? coordinateOf(trimmed);
}
