import { sectorIds } from '../../src/columns/sectors.ts';
import { sectorYearFigures } from '../../src/columns/sources/corredor-sector-years/figures.ts';
import type { AreaFigureTable } from '../../src/columns/table.ts';

/** The publisher's three files; where two differ in deaths the yearly table stands. */
interface YearFiles {
  readonly apprehensions: AreaFigureTable;
  readonly deaths: AreaFigureTable;
  readonly profiles: AreaFigureTable;
}

function yearsOf({ figures }: AreaFigureTable): readonly number[] {
  return figures.flatMap(({ years }) => years);
}

function figureOf(table: AreaFigureTable, name: string, sector: string, year: number): string {
  const figure = table.figures.find((one) => one.name === name);
  const value = figure?.values[table.ids.indexOf(sector) * figure.years.length + figure.years.indexOf(year)];
  return figure === undefined || !figure.years.includes(year) || Number.isNaN(value) ? '' : String(value);
}

/** sector,fiscal_year and a column for each figure: sectors from west to east, an empty cell where there is none. */
export function sectorYearsTable(files: YearFiles): string {
  const fileOf = (name: string): AreaFigureTable =>
    name === 'apprehensions' || name === 'deaths' ? files[name] : files.profiles;
  const all = [...yearsOf(files.apprehensions), ...yearsOf(files.deaths), ...yearsOf(files.profiles)];
  const years = [...new Set(all)].sort((a, b) => a - b);
  const names = sectorYearFigures.map(({ name }) => name);
  const rows = sectorIds.flatMap((sector) =>
    years.map((year) => [sector, year, ...names.map((name) => figureOf(fileOf(name), name, sector, year))].join()),
  );
  return `${[['sector', 'fiscal_year', ...names].join(), ...rows].join('\n')}\n`;
}
