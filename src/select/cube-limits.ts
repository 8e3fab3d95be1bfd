import { type Problem, problem } from '../base/problem.ts';
import type { IncidentTable } from '../columns/table.ts';
import type { Clause } from '../document/document.ts';
import { valuesChosen } from './clauses.ts';

/** What a question asks of a table of incidents. */
export interface CubeAsked {
  /** H3 resolutions of cells that are counted in. */
  readonly resolutions: readonly number[];
  /** How far inland, km; null where the question does not say. */
  readonly depthKm: number | null;
  readonly clauses: Readonly<Record<string, Clause>>;
}

/** Columns of incidents. Clauses of others speak of tables of figures, and leave incidents as they are. */
const incidentColumns = ['type', 'cause'];

/** How exactly a place is known: a cube for a briefing does not say it, and has no kinds either. */
const lacks = ({ categories, cube }: IncidentTable, column: string): boolean =>
  column === 'precision' ? cube?.facts.audience === 'briefing' : categories[column] === undefined;

/**
 * Why a cube cannot answer a question: smaller cells than its own, another depth, or a filter by what it does not hold.
 * Null where it can, and for a table of records.
 */
export function cubeLimit(table: IncidentTable, { resolutions, depthKm, clauses }: CubeAsked): Problem | null {
  if (table.cube === undefined) return null;
  const { facts } = table.cube;
  const finest = Math.max(...resolutions);
  if (finest > facts.resolution) return problem('cube-finer', { cubeCells: facts.resolution, asked: finest });
  if (depthKm !== null && depthKm !== facts.depthKm)
    return problem('cube-depth', { depthKm: facts.depthKm, asked: depthKm });
  const column = [...incidentColumns, 'precision'].find(
    (one) => valuesChosen(clauses, one) !== null && lacks(table, one),
  );
  return column === undefined ? null : problem('cube-filter', { column });
}
