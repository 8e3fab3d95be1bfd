import { fiscalYear, fiscalYearStart, monthIndex, yearOf } from '../../base/month.ts';
import { type MonthIndex, monthIndexOf } from '../../base/units.ts';
import type { AreaFigure, AreaFigureTable } from '../../columns/table.ts';
import { borderCounties } from '../../corridors/border-counties.ts';
import { borderStates } from '../../corridors/border-states.ts';
import { sectors } from '../../corridors/corridor.ts';
import type { Region, Stretch } from '../../corridors/region.ts';
import { stateStretches } from '../../corridors/state-stretches.ts';
import { commonKm, lengthOf } from '../../corridors/stretches.ts';
import type { Period } from '../../select/periods.ts';

/** What areas of a table are: regions of the study by name, sectors, border counties, or Mexican states. */
export const areaLevels = ['regions', 'sectors', 'counties', 'states'] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** Rows of a table that stand for a region, and the kilometres of border that they are of. */
export interface AreaRows {
  /** One list for each area: a Mexican state may be given as its municipalities. */
  readonly areas: readonly (readonly number[])[];
  readonly km: number;
  /** Kilometres of those areas outside the region. */
  readonly besidesKm: number;
}

/** INEGI's codes of the border states. */
const stateCodes: Readonly<Record<string, string>> = {
  'baja-california': '02',
  coahuila: '05',
  chihuahua: '08',
  'nuevo-leon': '19',
  sonora: '26',
  tamaulipas: '28',
};

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

/** Rows by what they are called: code and name, without accents. */
const namesOf = ({ ids, names }: AreaFigureTable): ReadonlyMap<string, number> =>
  new Map([...names, ...ids].map((name, at) => [plain(name), at % ids.length]));

const rowsNamed = (known: ReadonlyMap<string, number>, names: readonly string[]): readonly number[] => {
  const row = names.map(plain).flatMap((name) => known.get(name) ?? [])[0];
  return row === undefined ? [] : [row];
};

/** A state by its name or code, else its municipalities. */
function stateRows(table: AreaFigureTable, known: ReadonlyMap<string, number>, id: string): readonly number[] {
  const code = stateCodes[id] ?? '';
  const name = borderStates.find((state) => state.id === id)?.name ?? id;
  const codes = table.coding === 'mexico' ? [code, String(Number(code))] : [];
  const isMunicipality = (row: number): boolean => table.coding === 'mexico' && /^\d{5}$/.test(table.ids[row] ?? '');
  // A municipality may have its state's name: Chihuahua.
  const whole = [...codes, id, name].flatMap((one) => rowsNamed(known, [one])).filter((row) => !isMunicipality(row));
  if (whole.length > 0 || table.coding !== 'mexico') return whole.slice(0, 1);
  return table.ids.flatMap((_, row) => (isMunicipality(row) && table.ids[row]?.startsWith(code) === true ? [row] : []));
}

const mostOf = (area: Stretch, stretches: readonly Stretch[]): boolean =>
  commonKm([area], stretches) > (area.toKm - area.fromKm) / 2;

/** Border counties of a region: its own, or those of which it holds most along the line. */
const countiesOf = ({ counties, stretches }: Region): readonly string[] =>
  counties.length > 0 ? counties : borderCounties.filter((one) => mostOf(one, stretches)).map(({ id }) => id);

function areasOf(table: AreaFigureTable, known: ReadonlyMap<string, number>, region: Region, level: AreaLevel) {
  const along = (rows: readonly number[], stretch: Stretch | undefined) => ({ rows, stretch });
  switch (level) {
    case 'regions': {
      const short = region.id.slice(region.id.indexOf(':') + 1);
      return [along(rowsNamed(known, [region.id, short, region.name.en, region.name.es]), undefined)];
    }
    case 'sectors':
      return region.sectors.map((id) => {
        const sector = sectors.find((one) => one.id === id);
        const names = sector === undefined ? [id] : [id, sector.name.en, sector.name.es, `${id}-sector`];
        return along(rowsNamed(known, names), sector);
      });
    case 'counties':
      return countiesOf(region).map((id) =>
        along(
          rowsNamed(known, [id, id.replace(/^0/, '')]),
          borderCounties.find((one) => one.id === id),
        ),
      );
    case 'states':
      return region.states.map((id) =>
        along(
          stateRows(table, known, id),
          stateStretches.find((one) => one.id === id),
        ),
      );
  }
}

/** Rows for each region at a level; empty areas where one has none: a sum over all would then be of some alone. */
export function areaRows(table: AreaFigureTable, regions: readonly Region[], level: AreaLevel): readonly AreaRows[] {
  const known = namesOf(table);
  return regions.map((region) => {
    const found = areasOf(table, known, region, level);
    const isWhole = found.length > 0 && found.every(({ rows }) => rows.length > 0);
    if (!isWhole) return { areas: [], km: 0, besidesKm: 0 };
    const stretches = found.flatMap(({ stretch }) => stretch ?? []);
    const km = level === 'regions' ? region.lengthKm : lengthOf(stretches);
    const besidesKm = level === 'regions' ? 0 : km - commonKm(stretches, region.stretches);
    return { areas: found.map(({ rows }) => rows), km, besidesKm };
  });
}

/** The level at which most regions have all their areas; null for none. Of equal ones the first. */
export function levelOf(table: AreaFigureTable, regions: readonly Region[]): AreaLevel | null {
  const fits = areaLevels.filter((level) => {
    if (level === 'counties') return table.coding !== 'mexico';
    return level !== 'states' || table.coding !== 'us';
  });
  const counted = fits.map((level) => ({
    level,
    regions: areaRows(table, regions, level).filter(({ areas }) => areas.length > 0).length,
  }));
  const most = counted.reduce((a, b) => (b.regions > a.regions ? b : a), { level: fits[0], regions: 0 });
  return most.regions === 0 ? null : (most.level ?? null);
}

/** Places of the years of a figure that a question is of: all inside its period, or the last; none where none is. */
export function yearsAsked({ years, isFiscal }: AreaFigure, period: Period | null): readonly number[] {
  if (years.length === 0) return [0];
  if (period === null) return [years.length - 1];
  const yearAt = (month: MonthIndex): number => (isFiscal ? fiscalYear(month) : yearOf(month));
  const last = monthIndexOf(period.to - 1);
  return years.flatMap((year, at) => (year >= yearAt(period.from) && year <= yearAt(last) ? [at] : []));
}

/** Months of some years of a figure; null for one without years. */
export function monthsOfYears({ years, isFiscal }: AreaFigure, places: readonly number[]): Period | null {
  const taken = places.map((at) => years[at]).filter((year) => year !== undefined);
  const [first, last] = [taken[0], taken.at(-1)];
  if (first === undefined || last === undefined) return null;
  const startOf = (year: number): MonthIndex => (isFiscal ? fiscalYearStart(year) : monthIndex(year, 1));
  return { from: startOf(first), to: startOf(last + 1) };
}
