import { fiscalYear, yearOf } from '../../base/month.ts';
import { monthIndexOf } from '../../base/units.ts';
import type { AreaFigure, AreaFigureTable } from '../../columns/table.ts';
import type { Zones } from '../../corridors/zones.ts';
import type { Denominator } from '../method.ts';
import type { Period } from '../shapes.ts';

/** Years that a period touches, those of a fiscal figure ending in September. */
function yearsTouched({ from, to }: Period, isFiscal: boolean): ReadonlySet<number> {
  const years = new Set<number>();
  for (let month = from as number; month < to; month++) {
    years.add(isFiscal ? fiscalYear(monthIndexOf(month)) : yearOf(monthIndexOf(month)));
  }
  return years;
}

/** Places of the years that count: those that the period touches, or the nearest one; all of a figure without years. */
function placesOf({ years, isFiscal }: AreaFigure, period: Period): readonly number[] {
  if (years.length === 0) return [0];
  const touched = yearsTouched(period, isFiscal);
  const inside = years.flatMap((year, at) => (touched.has(year) ? [at] : []));
  if (inside.length > 0) return inside;
  const [first = 0] = touched;
  const away = (at: number): number => Math.abs(years[at] - first);
  return [years.map((_, at) => at).reduce((a, b) => (away(b) < away(a) ? b : a))];
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();

/** Figure by area of the table: the mean over the years that count, of those that have one. */
function valuesOf(table: AreaFigureTable, figure: AreaFigure, places: readonly number[]): ReadonlyMap<string, number> {
  const width = Math.max(1, figure.years.length);
  return new Map(
    table.ids.map((id, area) => {
      const given = places.map((at) => figure.values[area * width + at]).filter((value) => !Number.isNaN(value));
      return [id, given.reduce((sum, value) => sum + value, 0) / given.length];
    }),
  );
}

const isCode = (id: string): boolean => /^\d+$/.test(id);

/** Codes of two lengths are of two levels: the state of Chihuahua (08) is not its municipality of that name (08019). */
const isOtherLevel = (id: string, other: string): boolean =>
  isCode(id) && isCode(other) && id.length > 2 !== other.length > 2;

/** The figure of a zone: by its code, else by its name; a state's as the sum of its municipalities or counties. */
function figureOf(id: string, name: string, values: ReadonlyMap<string, number>, names: ReadonlyMap<string, string>) {
  const named = names.get(plain(name)) ?? '';
  const byName = isOtherLevel(id, named) ? undefined : values.get(named);
  const own = values.get(id) ?? values.get(id.padStart(5, '0')) ?? byName;
  if (own !== undefined || !/^\d{2}$/.test(id)) return own;
  const parts = [...values].filter(
    ([code, value]) => /^\d{5}$/.test(code) && code.startsWith(id) && !Number.isNaN(value),
  );
  return parts.length === 0 ? undefined : parts.reduce((sum, [, value]) => sum + value, 0);
}

/**
 * What rates of these areas are per: kilometres of border, square kilometres, or a figure of a loaded table. The codes
 * of one country are looked for on its side alone. Null for none, and where the table or figure is not there.
 * @param denominator "none", "border-km", "area-km2", "table:s1:population"
 */
export function denominatorFor(
  denominator: string,
  zones: Zones,
  tableOf: (id: string) => AreaFigureTable | undefined,
  period: Period,
): Denominator | null {
  if (denominator === 'border-km' || denominator === 'area-km2') {
    const values = denominator === 'border-km' ? zones.alongKm : zones.areaKm2;
    return { name: denominator, values: new Map(zones.ids.map((id, i) => [id, values[i]])) };
  }
  const [kind, id = '', name] = denominator.split(':');
  const table = kind === 'table' ? tableOf(id) : undefined;
  const figure = table?.figures.find((one) => one.name === name);
  if (table === undefined || figure === undefined) return null;
  const places = placesOf(figure, period);
  const values = valuesOf(table, figure, places);
  const names = new Map(table.names.map((own, area) => [plain(own), table.ids[area]]));
  const isItsSide = (zone: number): boolean =>
    table.coding === 'own' || zones.side[zone] === (table.coding === 'us' ? 1 : 0);
  const found = zones.ids.flatMap((own, zone): [string, number][] => {
    const value = isItsSide(zone) ? figureOf(own, zones.names[zone], values, names) : undefined;
    return value === undefined || Number.isNaN(value) ? [] : [[own, value]];
  });
  return { name: [figure.name, ...yearsNamed(figure, places)].join(' '), values: new Map(found) };
}

function yearsNamed({ years }: AreaFigure, places: readonly number[]): readonly string[] {
  const [first, last] = [years[places[0] ?? 0], years[places.at(-1) ?? 0]];
  if (first === undefined || last === undefined) return [];
  return [first === last ? String(first) : `${first}-${last}`];
}
