import type { AreaLevel, WideColumns } from '../../document/reading.ts';
import { areaLevelOf } from './area-level-of.ts';
import { monthHeader, yearIn } from './month-text.ts';
import type { WeighedColumn } from './weighed-column.ts';

export interface WideGuess {
  readonly wide: WideColumns;
  /** Where the columns are areas. */
  readonly level: AreaLevel | null;
}

const fewest = 3;

/** Columns side by side that are cells of one long column: months, years or areas; totals beside them stay out. */
export function wideColumns(
  samples: readonly WeighedColumn[],
  isFigure: (sample: WeighedColumn) => boolean,
): WideGuess | null {
  const figures = samples.filter(isFigure);
  const headers = figures.map(({ header }) => header);
  const months = headers.filter((header) => monthHeader(header) !== null);
  const years = headers.filter((header) => yearIn(header) !== null);
  if (months.length >= fewest && months.length >= years.length) {
    return { wide: { columns: months, are: 'months', year: null }, level: null };
  }
  if (years.length >= fewest) return { wide: { columns: years, are: 'years', year: null }, level: null };
  const guess = figures.length >= fewest ? areaLevelOf('', headers) : null;
  if (guess === null || guess.level === 'own') return null;
  const areas = headers.filter((header) => areaLevelOf('', [header])?.level === guess.level);
  return areas.length >= fewest ? { wide: { columns: areas, are: 'areas', year: null }, level: guess.level } : null;
}
