import type { Steps } from '../base/steps.ts';
import type { IncidentTable } from '../columns/table.ts';
import { type CellChoice, type CountedCells, tallyOfCells } from './cells-of.ts';
import { hullOf } from './hull.ts';
import type { MethodInput } from './method.ts';

/** Counts the months chosen in the cells of the corridor, a kilometres clause narrowing it, for a method. */
export function* countedCells(table: IncidentTable, input: MethodInput, choice: CellChoice): Steps<CountedCells> {
  const counted = yield* tallyOfCells(table, input, choice);
  return { ...counted, hull: (cells) => hullOf(counted.area, cells) };
}
