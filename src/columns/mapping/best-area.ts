import type { AreaLevel } from '../../document/reading.ts';
import { joinArea } from '../areas/join-area.ts';
import { type AreaGuess, areaLevelOf, speaksOfLevel } from './area-level-of.ts';
import { speaksOf } from './header-roles.ts';
import { isArea, mappedArea, statesOf } from './mapped-areas.ts';
import type { WeighedColumn } from './weighed-column.ts';

/** The finest of the known levels that a column holds; the app's own before a person's. */
const fineness: readonly AreaLevel[] = [
  'own',
  'region',
  'country',
  'us-state',
  'mx-state',
  'field-office',
  'county',
  'municipality',
  'port',
  'sector',
];

export interface AreaColumn {
  readonly column: string;
  readonly guess: AreaGuess;
}

/** The column that the figures or records are of; null where none holds areas. */
export function bestArea(columns: readonly WeighedColumn[]): AreaColumn | null {
  const found = columns.flatMap(({ header, cells, looks }): readonly AreaColumn[] => {
    if (looks === 'empty' || looks === 'date' || looks === 'position') return [];
    const guess = areaLevelOf(header, cells);
    return guess === null ? [] : [{ column: header, guess }];
  });
  const inside = insideStates(columns, found);
  if (inside !== null) return inside;
  const rank = ({ guess, column }: AreaColumn): number =>
    fineness.indexOf(guess.level) * 4 + (guess.isNamed ? 2 : 0) + guess.share + (speaksOf.code(column) ? 0.5 : 0);
  return found.length === 0 ? null : found.reduce((best, one) => (rank(one) > rank(best) ? one : best));
}

/** Names and short codes that mean a municipality or a county only beside the state of the same row. */
function insideStates(columns: readonly WeighedColumn[], found: readonly AreaColumn[]): AreaColumn | null {
  for (const level of ['municipality', 'county'] as const) {
    const outer = found.find(({ guess }) => guess.level === statesOf[level]);
    const states = columns.find(({ header }) => header === outer?.column);
    if (states === undefined || found.some(({ guess }) => guess.level === level)) continue;
    const stateAt = new Map(
      states.rows.map((row, at) => [row, joinArea(outer?.guess.level ?? 'own', states.cells[at] ?? '')?.id ?? '']),
    );
    const inner = columns.find((column) => {
      if (column === states || !speaksOfLevel(column.header, level) || column.cells.length === 0) return false;
      const joined = column.cells.filter((text, at) =>
        isArea(mappedArea(level, text, stateAt.get(column.rows[at] ?? -1) ?? '')),
      );
      return joined.length >= column.cells.length / 2;
    });
    if (inner !== undefined) return { column: inner.header, guess: { level, share: 1, isNamed: true } };
  }
  return null;
}
