import type { MappedField, Mapping } from '../../document/reading.ts';
import { speaksOf } from './header-roles.ts';
import { numberOf } from './number-text.ts';
import { angleOf, placeOf } from './place-text.ts';
import { field, mostly, share, type WeighedColumn } from './weighed-column.ts';

/** Two columns of degrees, else one with both; none where there are neither. Which is which is told by name, then by range. */
export function placeFields(columns: readonly WeighedColumn[], decimal: Mapping['decimal']): readonly MappedField[] {
  const angles = columns.filter(
    ({ header, cells }) =>
      (speaksOf.lat(header) || speaksOf.lon(header)) && share(cells, (text) => angleOf(text) !== null) >= mostly,
  );
  const lat = angles.find(({ header }) => speaksOf.lat(header));
  const lon = angles.find(({ header }) => speaksOf.lon(header));
  if (lat !== undefined && lon !== undefined && areDegrees(lat) && areDegrees(lon)) return told(lat, lon);
  const position = columns.find(
    ({ cells, looks }) =>
      looks === 'position' || share(cells, (text) => /^[[{(]?.*\d/.test(text) && placeOf(text) !== null) >= mostly,
  );
  if (position !== undefined && position.looks !== 'number') return [field(position.header, 'position')];
  return byRange(columns, decimal);
}

/** Columns whose names say nothing, and whose values can be nothing but degrees of this part of the world with decimals. */
function byRange(columns: readonly WeighedColumn[], decimal: Mapping['decimal']): readonly MappedField[] {
  const within = ({ cells }: WeighedColumn, least: number, most: number): boolean =>
    cells.length > 0 &&
    share(cells, (text) => {
      const value = numberOf(text, decimal);
      return value >= least && value <= most && /[.,]\d{3,}/.test(text);
    }) >= 0.9;
  const numbers = columns.filter(({ looks }) => looks === 'number');
  const lon = numbers.find((column) => within(column, -130, -85));
  const lat = numbers.find((column) => within(column, 14, 50));
  return lon === undefined || lat === undefined ? [] : [field(lat.header, 'lat'), field(lon.header, 'lon')];
}

/** Names may be exchanged: a latitude beyond 90 degrees, or below zero beside a longitude above it, is none in this part of the world. */
function told(lat: WeighedColumn, lon: WeighedColumn): readonly MappedField[] {
  const degrees = ({ cells }: WeighedColumn): readonly number[] =>
    cells.map((text) => angleOf(text)?.degrees ?? Number.NaN);
  const isSwapped =
    degrees(lat).some((value) => Math.abs(value) > 90) && degrees(lon).every((value) => !(Math.abs(value) > 90));
  return isSwapped
    ? [field(lon.header, 'lat'), field(lat.header, 'lon')]
    : [field(lat.header, 'lat'), field(lon.header, 'lon')];
}

const areDegrees = ({ cells }: WeighedColumn): boolean =>
  share(cells, (text) => Math.abs(angleOf(text)?.degrees ?? Number.POSITIVE_INFINITY) <= 180) >= mostly;

/** Eastings and northings of UTM, by their names or their size. */
export function areMetres(columns: readonly WeighedColumn[], decimal: Mapping['decimal']): boolean {
  const within =
    (least: number, most: number) =>
    ({ header, cells }: WeighedColumn): boolean =>
      !speaksOf.figure(header) &&
      share(cells, (text) => {
        const value = numberOf(text, decimal);
        return value >= least && value <= most;
      }) >= mostly;
  const numbers = columns.filter(({ looks }) => looks === 'number');
  const isNamed = numbers.some(({ header }) => speaksOf.metres(header) || speaksOf.lat(header) || speaksOf.lon(header));
  return isNamed && numbers.some(within(100_000, 900_000)) && numbers.some(within(1_500_000, 4_500_000));
}
