import { numberOf } from './number-text.ts';

export interface Place {
  readonly lon: number;
  readonly lat: number;
}

/** Degrees, minutes and seconds under any of the signs that people type, and the side of the world in either language. */
const angle =
  /^([NSEWO])?\s*([+-]?)(\d{1,3})(?:\s*[°ºo˚]\s*|\s+|:)(\d{1,2}(?:[.,]\d+)?)(?:\s*['’′´]\s*|\s+|:|$)(?:(\d{1,2}(?:[.,]\d+)?)(?:\s*(?:"|”|″|''|’’))?)?\s*([NSEWO])?$/i;
/** "27d 08m 01s N". */
const inLetters = /^([NSEWO]?\s*[+-]?\d{1,3})\s*d\s*(\d{1,2}(?:[.,]\d+)?)\s*m(?:\s*(\d{1,2}(?:[.,]\d+)?)\s*s)?/i;
const decimalAngle = /^([NSEWO])?\s*([+-]?\d{1,3}(?:[.,]\d+)?)\s*[°º˚]?\s*([NSEWO])?$/i;

const longest = 48;

export interface Angle {
  /** Degrees; south and west are below zero. */
  readonly degrees: number;
  /** What its letter says; null where it has none. */
  readonly axis: 'lat' | 'lon' | null;
}

/** One coordinate: 27.1356, 27,1356, 27°08'08.2" N, N 27 08 08. Null where it is none. */
export function angleOf(text: string): Angle | null {
  if (text.length > longest) return null;
  const given = text
    .trim()
    .replace(/^\u2212/, '-')
    .replace(
      inLetters,
      (_, d: string, m: string, s: string | undefined) => `${d}°${m}'${s === undefined ? '' : `${s}"`}`,
    );
  const plain = decimalAngle.exec(given);
  if (plain !== null && plain[1] !== undefined && plain[3] !== undefined) return null;
  if (plain !== null) return withLetter(number(plain[2] ?? ''), plain[1] ?? plain[3]);
  const parts = angle.exec(given);
  if (parts === null) return null;
  const [, before, sign, degrees, minutes, seconds, after] = parts;
  const [inMinutes, inSeconds] = [number(minutes ?? '0'), number(seconds ?? '0')];
  if (inMinutes >= 60 || inSeconds >= 60 || (before !== undefined && after !== undefined)) return null;
  const size = number(degrees ?? '') + inMinutes / 60 + inSeconds / 3600;
  return withLetter(sign === '-' ? -size : size, before ?? after);
}

const number = (text: string): number => Number(text.replace(',', '.'));

function withLetter(degrees: number, letter: string | undefined): Angle | null {
  if (Number.isNaN(degrees)) return null;
  if (letter === undefined) return { degrees, axis: null };
  const side = letter.toUpperCase();
  // O is the west of Spanish (oeste).
  const isNegative = side === 'S' || side === 'W' || side === 'O';
  return { degrees: isNegative ? -Math.abs(degrees) : degrees, axis: side === 'N' || side === 'S' ? 'lat' : 'lon' };
}

const isLat = (value: number): boolean => Math.abs(value) <= 90;
const isLon = (value: number): boolean => Math.abs(value) <= 180;

/** Both coordinates in one cell: "lat, lon", POINT (lon lat), a point of GeoJSON, degrees with minutes. Null where it is none. */
export function placeOf(text: string): Place | null {
  const given = text.trim();
  if (given.length > 120) return null;
  const wkt = /^(?:SRID=4326;\s*)?POINT\s*Z?\s*\(\s*(\S+)\s+([^\s)]+)(?:\s+[^\s)]+)?\s*\)$/i.exec(given);
  if (wkt !== null) return checked(numberOf(wkt[1] ?? '', 'point'), numberOf(wkt[2] ?? '', 'point'));
  const json = /"coordinates"\s*:\s*\[\s*([^,\]\s]+)\s*,\s*([^,\]\s]+)/.exec(given);
  if (json !== null) {
    if (!/"type"\s*:\s*"Point"/.test(given)) return null;
    return checked(numberOf(json[1] ?? '', 'point'), numberOf(json[2] ?? '', 'point'));
  }
  const inside = /^\((.*)\)$/.exec(given)?.[1] ?? given;
  return pairOf(inside);
}

/** Two coordinates in a row; a letter says which is which, else the latitude comes first. */
function pairOf(text: string): Place | null {
  for (const [left, right] of halves(text)) {
    const [first, second] = [angleOf(left), angleOf(right)];
    if (first === null || second === null) continue;
    if (first.axis === 'lon' || second.axis === 'lat') return checked(first.degrees, second.degrees);
    return checked(second.degrees, first.degrees) ?? swapped(first, second);
  }
  return null;
}

/** A longitude beyond 90 degrees in the first place can be no latitude. */
const swapped = (first: Angle, second: Angle): Place | null =>
  first.axis === null && second.axis === null ? checked(first.degrees, second.degrees) : null;

/** Where a text of two coordinates may be cut: at a semicolon, a slash, a comma with a blank, the only comma, after a letter. */
function halves(text: string): readonly (readonly [string, string])[] {
  const cuts: (readonly [string, string])[] = [];
  const cut = (at: number, length: number): void => {
    if (at > 0) cuts.push([text.slice(0, at), text.slice(at + length)]);
  };
  cut(text.search(/[;|]|\s\/\s/), 1);
  cut(text.search(/,\s/), 1);
  const commas = text.split(',').length - 1;
  if (commas === 1) cut(text.indexOf(','), 1);
  if (commas === 3) cut(text.indexOf(',', text.indexOf(',') + 1), 1);
  const letter = /^.*?[NSns]\s*(?=[\d+-])/.exec(text) ?? /^.*?[NSEWOnsewo]\s+(?=\S)/.exec(text);
  if (letter !== null && /\d/.test(letter[0])) cut(letter[0].length, 0);
  const blank = /^[+-]?\d{1,3}[.,]\d+\s+(?=[+-]?\d)/.exec(text);
  if (blank !== null) cut(blank[0].length, 0);
  return cuts;
}

const checked = (lon: number, lat: number): Place | null => (isLon(lon) && isLat(lat) ? { lon, lat } : null);
