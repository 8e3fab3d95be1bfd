import { type Language, say } from '../../base/words.ts';
import { areaKm2 } from '../../corridors/drawn-ring.ts';
import type { LonLat } from '../../corridors/drawn-stretch.ts';
import type { LineIndex } from '../../corridors/line-index.ts';
import type { BorderPosition } from '../../corridors/linear-reference.ts';
import { formatOf } from '../format.ts';
import type { MeasureKind } from '../tool.ts';
import { bearingOf, borderBetween, compassPoint, legsKm } from './measure.ts';
import { words } from './words.ts';

const kmPerMile = 1.609344;

export interface MeasureLine {
  readonly term: string;
  readonly text: string;
}

/** As many decimals as a distance on a map can bear. */
const digitsOf = (value: number): number => (value >= 1000 ? 0 : value >= 10 ? 1 : 2);

/** "12.3 km (7.6 mi)". */
function lengthText(km: number, language: Language): string {
  const { decimal } = formatOf(language);
  const mi = km / kmPerMile;
  return say(words, language, 'kmMi', { km: decimal(km, digitsOf(km)), mi: decimal(mi, digitsOf(mi)) });
}

function areaText(km2: number, language: Language): string {
  if (Number.isNaN(km2)) return words[language].crossing;
  const { decimal } = formatOf(language);
  const mi2 = km2 / kmPerMile ** 2;
  return say(words, language, 'km2', { km2: decimal(km2, digitsOf(km2)), mi2: decimal(mi2, digitsOf(mi2)) });
}

function bearingText(degrees: number, language: Language): string {
  const point = words[language].bearings.split(',')[compassPoint(degrees)] ?? '';
  // Rounded first: 359.97 is north, not "360.0".
  const rounded = (Math.round(degrees * 10) / 10) % 360;
  return say(words, language, 'degrees', { degrees: formatOf(language).decimal(rounded, 1), point });
}

/** Nearer than this a point is said to lie on the border, km. */
const onLineKm = 0.05;

function positionText({ borderKm, acrossKm }: BorderPosition, language: Language): string {
  const km = formatOf(language).decimal(borderKm, 1);
  if (Math.abs(acrossKm) < onLineKm) return say(words, language, 'atBorder', { km });
  const side = words[language][acrossKm > 0 ? 'us' : 'mexico'];
  return say(words, language, 'onBorder', { km, across: lengthText(Math.abs(acrossKm), language), side });
}

function distanceLines(path: readonly LonLat[], language: Language): readonly MeasureLine[] {
  const legs = legsKm(path);
  if (legs.length === 0) return [];
  const texts = words[language];
  const total = legs.reduce((sum, km) => sum + km, 0);
  const each = legs.map((km) => formatOf(language).decimal(km, digitsOf(km))).join(' + ');
  return [
    { term: texts.total, text: lengthText(total, language) },
    ...(legs.length > 1 ? [{ term: texts.segments, text: `${each} km` }] : []),
  ];
}

function areaLines(ring: readonly LonLat[], language: Language): readonly MeasureLine[] {
  if (ring.length < 3) return distanceLines(ring, language);
  const round = legsKm([...ring, ...ring.slice(0, 1)]).reduce((sum, km) => sum + km, 0);
  return [
    { term: words[language].area, text: areaText(areaKm2(ring), language) },
    { term: words[language].round, text: lengthText(round, language) },
  ];
}

function bearingLines([from, to]: readonly LonLat[], language: Language): readonly MeasureLine[] {
  if (from === undefined || to === undefined) return [];
  const texts = words[language];
  const km = legsKm([from, to])[0] ?? 0;
  return [
    { term: texts.bearing, text: bearingText(bearingOf(from, to), language) },
    { term: texts.back180, text: bearingText(bearingOf(to, from), language) },
    { term: texts.total, text: lengthText(km, language) },
  ];
}

function borderLines(index: LineIndex, [from, to]: readonly LonLat[], language: Language): readonly MeasureLine[] {
  if (from === undefined) return [];
  const { a, b, alongKm, straightKm } = borderBetween(index, from, to ?? from);
  const texts = words[language];
  const first = { term: texts.pointA, text: positionText(a, language) };
  if (to === undefined) return [first];
  return [
    first,
    { term: texts.pointB, text: positionText(b, language) },
    { term: texts.along, text: lengthText(alongKm, language) },
    { term: texts.straight, text: lengthText(straightKm, language) },
  ];
}

/** What a measure says of the points that it has so far. */
export function measureLines(
  kind: MeasureKind,
  vertices: readonly LonLat[],
  index: LineIndex,
  language: Language,
): readonly MeasureLine[] {
  switch (kind) {
    case 'measure-distance':
      return distanceLines(vertices, language);
    case 'measure-area':
      return areaLines(vertices, language);
    case 'measure-bearing':
      return bearingLines(vertices, language);
    case 'measure-border':
      return borderLines(index, vertices, language);
  }
}

/** How it is measured, in one sentence. */
export function howMeasured(kind: MeasureKind, language: Language): string {
  const keys = {
    'measure-distance': 'howLine',
    'measure-area': 'howArea',
    'measure-bearing': 'howBearing',
    'measure-border': 'howBorder',
  } as const;
  return words[language][keys[kind]];
}
